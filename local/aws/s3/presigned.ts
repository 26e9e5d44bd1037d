/** Whether a presigned link is as it was signed: nobody makes one for another object by changing its address. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { localSecret } from '../../iam/access-keys.ts';
import type { IncomingCall } from '../wire/service-front.ts';

const signatureName = 'X-Amz-Signature';

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function canonicalRequest({ method, target, url, headers }: IncomingCall): string {
  const query = [...url.searchParams]
    .filter(([name]) => name !== signatureName)
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const signed = url.searchParams.get('X-Amz-SignedHeaders') ?? '';
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`);
  const [path = '/'] = target.split('?', 1);
  return [method, path, query, lines.join(''), signed, 'UNSIGNED-PAYLOAD'].join('\n');
}

/** True for a call that is not presigned, and for one whose signature fits what is asked; one without it fits nothing. */
export function isAsSigned(call: IncomingCall): boolean {
  const { searchParams } = call.url;
  const signature = searchParams.get(signatureName);
  if (signature === null) return !searchParams.has('X-Amz-Credential');
  const scope = (searchParams.get('X-Amz-Credential') ?? '').split('/').slice(-4);
  const key = scope.reduce<string | Buffer>((above, part) => hmac(above, part), `AWS4${localSecret}`);
  const digest = createHash('sha256').update(canonicalRequest(call)).digest('hex');
  const toSign = ['AWS4-HMAC-SHA256', searchParams.get('X-Amz-Date') ?? '', scope.join('/'), digest];
  const wanted = hmac(key, toSign.join('\n'));
  const given = Buffer.from(signature, 'hex');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

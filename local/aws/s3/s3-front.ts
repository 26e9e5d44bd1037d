import { randomUUID } from 'node:crypto';
import type { MovableClock } from '../../clock.ts';
import type { Fauxqs } from '../messaging/fauxqs.ts';
import { inject } from '../messaging/inject.ts';
import { escapeXml } from '../wire/escape-xml.ts';
import {
  type Answer,
  type CallError,
  callError,
  type IncomingCall,
  type ServiceFront,
} from '../wire/service-front.ts';
import { isAsSigned } from './presigned.ts';
import { s3Asks, unknownSubresource } from './s3-asks.ts';

/** S3 with path-style addresses, answered by fauxqs; presigned links expire by the moved clock. */
export function createS3Front(fauxqs: Fauxqs, clock: MovableClock, region: string): ServiceFront {
  return {
    asks(call) {
      if (hasExpired(call.url.searchParams, clock)) {
        throw callError('AccessDenied', 'Request has expired', 403);
      }
      if (!isAsSigned(call)) {
        throw callError('SignatureDoesNotMatch', 'The link was signed for something else.', 403);
      }
      const unknown = unknownSubresource(call);
      if (unknown !== null) {
        throw callError('NotImplemented', `The local stack does not emulate ?${unknown}.`, 501);
      }
      return s3Asks(call);
    },
    refuse: (message) => s3Error(callError('AccessDenied', message, 403)),
    fail: s3Error,
    answer: async (call) => {
      const described = ['location', 'encryption'].find((name) => call.url.searchParams.has(name));
      if (described === undefined) {
        const answer = await inject(fauxqs.app, call, forwarded(call));
        return { ...answer, headers: { ...answer.headers, ...askedHeaders(call.url.searchParams) } };
      }
      const bucket = { ...call, method: 'HEAD', target: call.url.pathname };
      const { status } = await inject(fauxqs.app, bucket, forwarded(call));
      if (status === 404) throw callError('NoSuchBucket', 'The specified bucket does not exist', 404);
      return xmlAnswer(described === 'location' ? locationOf(region) : encrypted);
    },
  };
}

/** Headers that a link to an object asks for, such as the name under which a browser saves it. */
function askedHeaders(query: URLSearchParams): Record<string, string> {
  const asked = [...query].filter(([name]) => name.startsWith('response-'));
  return Object.fromEntries(asked.map(([name, value]) => [name.slice('response-'.length), value]));
}

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** The oldest region is the one without a name. */
function locationOf(region: string): string {
  return `<LocationConstraint xmlns="${namespace}">${region === 'us-east-1' ? '' : region}</LocationConstraint>`;
}

/** What S3 does with every bucket unless it is told otherwise. */
const encrypted = `<ServerSideEncryptionConfiguration xmlns="${namespace}"><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>`;

function xmlAnswer(body: string): Answer {
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

function forwarded(call: IncomingCall): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(call.headers)) {
    if (typeof value === 'string' && !leftOut.has(name)) headers[name] = value;
  }
  return headers;
}

const leftOut = new Set(['authorization', 'connection', 'host', 'content-length', 'expect']);

/** Whether a presigned link is past its time; functions sign with moved time, so that is what counts. */
function hasExpired(query: URLSearchParams, clock: MovableClock): boolean {
  const date = query.get('X-Amz-Date');
  const seconds = Number(query.get('X-Amz-Expires'));
  if (date === null || !query.has('X-Amz-Signature')) return false;
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date)?.slice(1).map(Number);
  if (parts === undefined) return true;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const signedAt = Date.UTC(year, month - 1, day, hour, minute, second);
  return clock.now() > signedAt + seconds * 1_000;
}

function s3Error(error: CallError): Answer {
  const requestId = randomUUID();
  return {
    status: error.status,
    headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${error.code}</Code><Message>${escapeXml(error.message)}</Message><RequestId>${requestId}</RequestId></Error>`,
  };
}

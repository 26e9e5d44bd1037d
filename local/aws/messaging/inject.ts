import type { Answer, IncomingCall } from '../wire/service-front.ts';
import type { Fauxqs } from './fauxqs.ts';

/**
 * Hands a call to fauxqs inside this process. Its own reading of the Authorization header is left out: it
 * takes the region from there, and a resource must not depend on the region of whoever made it.
 */
export async function inject(
  app: Fauxqs['app'],
  call: IncomingCall,
  headers: Record<string, string>,
): Promise<Answer> {
  const response = await app.inject({
    method: call.method as 'GET',
    url: call.target,
    headers: { host: '127.0.0.1', ...headers },
    ...(call.body.length > 0 ? { payload: call.body } : {}),
  });
  const { 'content-length': length, connection: _hop, date: _date, ...answered } = response.headers;
  return {
    status: response.statusCode,
    headers: {
      ...definedOnly(answered),
      // A HEAD answer has no body, yet states the length of what GET would send.
      ...(call.method === 'HEAD' && length !== undefined ? { 'content-length': length } : {}),
    },
    body: response.rawPayload,
  };
}

function definedOnly(headers: Record<string, unknown>): Answer['headers'] {
  const defined: Record<string, string | number | readonly string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) defined[name] = value as string;
  }
  return defined;
}

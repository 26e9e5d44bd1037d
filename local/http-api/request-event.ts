import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ApiSpec } from './api-spec.ts';
import type { JwtVerdict } from './jwt-authorizer.ts';
import type { RouteMatch } from './match-route.ts';

/** One request as it came in, its body read. */
export interface IncomingRequest {
  readonly method: string;
  /** Without the query, still percent-encoded. */
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  readonly sourceIp: string;
  /** Epoch ms, real time. */
  readonly receivedAt: number;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12/Mar/2026:19:03:58 +0000`. */
function logTime(epochMs: number): string {
  const iso = new Date(epochMs).toISOString();
  const month = months[Number(iso.slice(5, 7)) - 1];
  return `${iso.slice(8, 10)}/${month}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`;
}

function isText(headers: IncomingMessage['headers']): boolean {
  if (headers['content-encoding'] !== undefined) return false;
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return /^text\/|^application\/(json|javascript|xml|([\w.-]+\+(json|xml)))$/.test(type);
}

function flatHeaders(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (value === undefined || ['cookie', 'connection'].includes(name)) return [];
      return [[name, Array.isArray(value) ? value.join(',') : value]];
    }),
  );
}

function queryParameters(query: string): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = all[name];
    all[name] = before === undefined ? value : `${before},${value}`;
  }
  return all;
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function nonEmpty<Name extends string, Value extends object>(name: Name, value: Value) {
  return Object.keys(value).length === 0 ? {} : { [name]: value };
}

/** The event of payload format 2.0 that a function gets for a request. */
export function requestEvent(
  api: ApiSpec,
  accountId: string,
  match: RouteMatch,
  request: IncomingRequest,
  verdict: Extract<JwtVerdict, { kind: 'authorized' }> | undefined,
) {
  const { routeKey } = match.route;
  const rawPath = decodedPath(request.path);
  const text = isText(request.headers);
  const cookies = (request.headers.cookie ?? '').split(/;\s*/).filter((cookie) => cookie !== '');
  const host = request.headers.host ?? '';
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: request.query,
    ...nonEmpty('cookies', cookies),
    headers: { ...flatHeaders(request.headers), 'x-forwarded-for': request.sourceIp },
    ...nonEmpty('queryStringParameters', queryParameters(request.query)),
    requestContext: {
      accountId,
      apiId: api.apiId,
      ...(verdict && { authorizer: { jwt: { claims: verdict.claims, scopes: verdict.scopes } } }),
      domainName: host,
      domainPrefix: host.split('.')[0] ?? '',
      http: {
        method: request.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: request.sourceIp,
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: api.stage,
      time: logTime(request.receivedAt),
      timeEpoch: request.receivedAt,
    },
    ...nonEmpty('pathParameters', match.pathParameters),
    ...nonEmpty('stageVariables', api.stageVariables),
    ...(request.body.length > 0 && { body: request.body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: request.body.length > 0 && !text,
  };
}

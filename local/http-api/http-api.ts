import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWTVerifyGetKey } from 'jose';
import type { InvocationResult } from '../lambda/sandbox.ts';
import type { ApiSpec, RouteSpec } from './api-spec.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import { answerOf, gatewayAnswer, type HttpAnswer } from './function-response.ts';
import { type JwtVerdict, judgeToken } from './jwt-authorizer.ts';
import { findRoute } from './match-route.ts';
import { type IncomingRequest, requestEvent } from './request-event.ts';

/** What an HTTP API stands on. */
export interface HttpApiParts {
  readonly api: ApiSpec;
  readonly accountId: string;
  readonly invoke: (functionArn: string, event: unknown) => Promise<InvocationResult>;
  /** The keys that an issuer signs with. */
  readonly keysOf: (issuer: string) => JWTVerifyGetKey;
  /** Epoch ms, real time: tokens and HTTP do not follow the moved clock. */
  readonly realNow: () => number;
  /** Told the status of each answer. */
  readonly onAnswered: (status: number) => void;
}

/** The stack's HTTP API, to be mounted on a server. */
export interface HttpApi {
  /** Whether a route takes this request; a preflight counts where CORS is configured. */
  readonly takes: (method: string, path: string) => boolean;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

const maxBodyBytes = 10 * 1024 * 1024;

async function readBody(request: IncomingMessage): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= maxBodyBytes) chunks.push(bytes);
  }
  return size > maxBodyBytes ? 'too-large' : Buffer.concat(chunks);
}

/** Makes the HTTP API that the template declares. */
export function createHttpApi(parts: HttpApiParts): HttpApi {
  const { api } = parts;

  async function invokeInTime(route: RouteSpec, event: unknown): Promise<HttpAnswer> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<HttpAnswer>((resolve) => {
      timer = setTimeout(() => resolve(gatewayAnswer(503, 'Service Unavailable')), route.timeoutMs);
    });
    const answered = parts.invoke(route.functionArn, event).then(answerOf);
    try {
      return await Promise.race([answered, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async function answer(request: IncomingRequest): Promise<HttpAnswer> {
    const match = findRoute(api.routes, request.method, request.path);
    if (match === undefined) return gatewayAnswer(404, 'Not Found');
    const { authorizer, scopes } = match.route;
    let verdict: Extract<JwtVerdict, { kind: 'authorized' }> | undefined;
    if (authorizer !== undefined) {
      const keys = parts.keysOf(authorizer.issuer);
      const header = request.headers.authorization;
      const judged = await judgeToken(authorizer, scopes, header, keys, request.receivedAt);
      if (judged.kind === 'unauthorized') {
        const description =
          judged.detail && ` error="invalid_token" error_description="${judged.detail.replaceAll('"', "'")}"`;
        const challenge = `Bearer${description.replaceAll(/[\r\n]/g, ' ')}`;
        return gatewayAnswer(401, 'Unauthorized', { 'www-authenticate': challenge });
      }
      if (judged.kind === 'forbidden') {
        const challenge = `Bearer scope="${judged.detail}" error="insufficient_scope"`;
        return gatewayAnswer(403, 'Forbidden', { 'www-authenticate': challenge });
      }
      verdict = judged;
    }
    const event = requestEvent(api, parts.accountId, match, request, verdict);
    return await invokeInTime(match.route, event);
  }

  async function answerFor(incoming: IncomingMessage): Promise<HttpAnswer> {
    const method = incoming.method ?? 'GET';
    const preflight = preflightHeaders(api.cors, method, incoming.headers);
    if (preflight !== undefined) return { status: 204, headers: preflight, body: Buffer.alloc(0) };
    const body = await readBody(incoming);
    if (body === 'too-large') return gatewayAnswer(413, 'Request Entity Too Large');
    const [path, query] = splitUrl(incoming.url ?? '/');
    return await answer({
      method,
      path,
      query,
      headers: incoming.headers,
      body,
      sourceIp: incoming.socket.remoteAddress ?? '127.0.0.1',
      receivedAt: parts.realNow(),
    });
  }

  return {
    takes: (method, path) =>
      (method === 'OPTIONS' && api.cors !== undefined) || findRoute(api.routes, method, path) !== undefined,
    handle: async (incoming, outgoing) => {
      const { status, headers, body } = await answerFor(incoming);
      parts.onAnswered(status);
      for (const [name, value] of Object.entries(headers)) {
        outgoing.setHeader(name, typeof value === 'string' ? value : [...value]);
      }
      // Where CORS is configured its headers count, and not those of the function.
      for (const [name, value] of Object.entries(corsHeaders(api.cors, incoming.headers))) {
        outgoing.setHeader(name, value);
      }
      outgoing.writeHead(status).end(body);
    },
  };
}

function splitUrl(url: string): readonly [string, string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}

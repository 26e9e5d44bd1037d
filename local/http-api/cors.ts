import type { IncomingHttpHeaders } from 'node:http';
import { matchesPattern } from '../iam/wildcard.ts';
import type { CorsSpec } from './api-spec.ts';

type Headers = Readonly<Record<string, string>>;

function originHeaders(cors: CorsSpec, origin: string | undefined): Headers | undefined {
  if (origin === undefined || !cors.origins.some((pattern) => matchesPattern(pattern, origin)))
    return undefined;
  const any = cors.origins.includes('*') && !cors.credentials;
  return {
    'access-control-allow-origin': any ? '*' : origin,
    ...(!any && { vary: 'Origin' }),
    ...(cors.credentials && { 'access-control-allow-credentials': 'true' }),
  };
}

/** The headers for the answer to a preflight, or undefined where the request is none. */
export function preflightHeaders(
  cors: CorsSpec | undefined,
  method: string,
  headers: IncomingHttpHeaders,
): Headers | undefined {
  const asked = headers['access-control-request-method'];
  if (cors === undefined || method !== 'OPTIONS' || asked === undefined) return undefined;
  const allowed = originHeaders(cors, headers.origin);
  if (allowed === undefined) return {};
  return {
    ...allowed,
    'access-control-allow-methods': cors.methods.join(','),
    'access-control-allow-headers': cors.headers.join(','),
    ...(cors.maxAgeSeconds !== undefined && { 'access-control-max-age': String(cors.maxAgeSeconds) }),
  };
}

/** The headers that API Gateway adds to every other answer. */
export function corsHeaders(cors: CorsSpec | undefined, headers: IncomingHttpHeaders): Headers {
  const allowed = cors === undefined ? undefined : originHeaders(cors, headers.origin);
  if (cors === undefined || allowed === undefined) return {};
  return {
    ...allowed,
    ...(cors.exposed.length > 0 && { 'access-control-expose-headers': cors.exposed.join(',') }),
  };
}

/** The staff API: who calls, which route, and every problem as problem details. */
import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { BadCursorError } from '../../shared/dynamo/errors.ts';
import type { Caller } from '../../shared/edge/caller.ts';
import { isProblemError, type Problem, problemError } from '../../shared/edge/problems.ts';
import { ContentionError } from '../../shared/history/decide-again.ts';
import { idempotencyKey } from '../../shared/staff-contract/values.ts';
import type { Turn } from '../lambda/around.ts';
import { log } from '../lambda/log.ts';
import { problemResponse } from '../lambda/problem-response.ts';
import { matchPath, type PathMatch } from './match-route.ts';
import { openApiDocument } from './open-api.ts';
import { createRateLimit, pointsOf } from './rate-limit.ts';
import { asTheyStand, type AuthorizedEvent, callerOf, requireRole, sessionOf } from './require-caller.ts';
import type { Method, Route } from './route.ts';
import { routes } from './routes.ts';
import { createCursors } from './sealed-cursor.ts';
import type { Services } from './services.ts';
import { createTrail } from './trail.ts';

type HttpEvent = APIGatewayProxyEventV2 & AuthorizedEvent;
type Response = APIGatewayProxyStructuredResultV2;

/** The system's time, which pages reckon by: a device's own may be wrong, and a demo's is moved. */
const nowHeader = 'ebb-now';

function json(statusCode: number, value: unknown, more: Record<string, string> = {}): Response {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store', ...more };
  return { statusCode, headers, body: JSON.stringify(value) };
}

function headerOf({ headers }: HttpEvent, wanted: string): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** Whether a tag is among those that whoever asks knows: a list, or any; a front that compresses makes a tag weak (RFC 9110). */
function isKnown(known: string | undefined, etag: string): boolean {
  const tags = (known ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.some((tag) => tag === etag || tag === '*');
}

/** Pages ask again every few seconds: what has not changed since is not sent again. */
function unlessKnown(event: HttpEvent, response: Response): Response {
  const etag = `"${createHash('sha256')
    .update(response.body ?? '')
    .digest('base64url')
    .slice(0, 22)}"`;
  const headers = { ...response.headers, etag };
  return isKnown(headerOf(event, 'if-none-match'), etag)
    ? { statusCode: 304, headers }
    : { ...response, headers };
}

function keyOf(event: HttpEvent): string | null {
  const key = headerOf(event, 'idempotency-key');
  if (key === undefined) return null;
  const read = idempotencyKey.safeParse(key);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const errors = [{ field: 'Idempotency-Key', message: issue?.message ?? 'cannot be used' }];
  throw problemError('invalid-input', { errors });
}

/** Nobody learns which paths exist in a clinic that is not theirs. */
function callerFor(event: HttpEvent): Caller {
  const caller = callerOf(event);
  const [, root, clinicId] = event.rawPath.split('/');
  if (root === 'clinics' && clinicId !== caller.clinicId) throw problemError('not-found');
  return caller;
}

function routeFor(match: PathMatch | null, method: string): Route {
  if (match === null) throw problemError('no-such-route');
  const route = match.routes[method as Method];
  if (route === undefined) throw problemError('method-not-allowed');
  if (!match.wellFormed) throw problemError('not-found');
  return route;
}

/** What the store says of a request in its own words, as a problem: the trail is to know it for a refusal, too. */
function asProblem(error: unknown): never {
  if (error instanceof ContentionError) throw problemError('try-again');
  if (error instanceof BadCursorError) {
    throw problemError('invalid-input', {
      errors: [{ field: 'cursor', message: 'is not one that this list gave' }],
    });
  }
  throw error;
}

function refused(problem: Problem, match: PathMatch | null): Response {
  const response = problemResponse(problem);
  if (problem.reason !== 'method-not-allowed' || match === null) return response;
  return { ...response, headers: { ...response.headers, allow: Object.keys(match.routes).join(', ') } };
}

/** Handles one request. Throws only what nobody foresaw. */
export function createHandler(services: Services) {
  const trail = createTrail(services.audit);
  const limit = createRateLimit(services.requestCounts, services.clock);
  const cursors = createCursors(() => services.clinics.cursorKey());
  return async (event: HttpEvent, { signal }: Pick<Turn, 'signal'>): Promise<Response> => {
    const { method } = event.requestContext.http;
    if (method === 'GET' && event.rawPath === '/openapi.json') {
      return json(200, openApiDocument(), { 'cache-control': 'public, max-age=300' });
    }
    let match: PathMatch | null = null;
    try {
      const session = sessionOf(event);
      const caller = await asTheyStand(callerFor(event), session, services);
      match = matchPath(routes, event.rawPath);
      const route = routeFor(match, method);
      await limit(caller.clinicId, pointsOf(route));
      const params = match?.params ?? {};
      const request = {
        services,
        caller,
        session,
        clinicId: caller.clinicId,
        method: route.method,
        path: event.rawPath,
        params,
        key: keyOf(event),
        cause: null,
        isDone: false,
        cursors,
        requestId: event.requestContext.requestId,
        now: services.clock.now(),
        signal,
      };
      const answer = await trail.around(route, request, async () => {
        requireRole(caller, route.role);
        return route.run(request, event).catch(asProblem);
      });
      const response = json(route.status, answer, { [nowHeader]: services.clock.now() });
      return route.method === 'GET' ? unlessKnown(event, response) : response;
    } catch (error) {
      if (!isProblemError(error)) throw error;
      const { problem } = error;
      const [known] = Object.values(match?.routes ?? {});
      const named = known === undefined ? method : `${method}:${known.path}`;
      log.info('refused', { route: named, kind: problem.reason, status: problem.status });
      return refused(problem, match);
    }
  };
}

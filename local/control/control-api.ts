import type { IncomingMessage, ServerResponse } from 'node:http';
import { isObject, type JsonObject } from '../cloudformation/template.ts';
import type { StaffRole } from '../oidc/users.ts';
import { readText } from '../web/read-body.ts';
import { badRequest, isBadRequest, requiredText } from './bad-request.ts';
import type { Control } from './control.ts';
import type { Overview } from './overview.ts';
import { readMove } from './read-move.ts';
import { isStuck } from './time-mover.ts';

/** What one request asks. */
interface Ask {
  readonly query: URLSearchParams;
  /** The JSON body of a POST; empty for none. */
  readonly body: JsonObject;
}

type Answer = (ask: Ask) => unknown;

/** Inbound texts of 100 KB are to arrive, so that what refuses them can be seen. */
const mostBytes = 1_000_000;

function roleIn(text: string | null): StaffRole {
  if (text !== null && text !== 'staff' && text !== 'admin') throw badRequest('role must be staff or admin.');
  return text ?? 'staff';
}

/** A number in a query: its plus sign arrives as a space where nobody escaped it, and left empty it is not asked for. */
function numberIn(query: URLSearchParams, name: string): string | undefined {
  const text = query.get(name)?.trim() ?? '';
  return text === '' ? undefined : text.replace(/^(?=\d)/, '+');
}

function patientIn(query: URLSearchParams): string {
  return requiredText({ patient: query.get('patient') }, 'patient');
}

function afterIn(query: URLSearchParams): number {
  const after = Number(query.get('after') ?? 0);
  if (!Number.isInteger(after) || after < 0) throw badRequest('after must be a whole number.');
  return after;
}

function routesOf(control: Control, overview: Overview): Readonly<Record<string, Answer>> {
  const now = () => ({ now: control.now() });
  return {
    'GET /_local/clock': now,
    'POST /_local/clock': async ({ body }) => {
      await control.moveTo(readMove(body, Date.parse(control.now())));
      return now();
    },
    'POST /_local/settle': async () => {
      await control.settle();
      return now();
    },
    'GET /_local/texts': ({ query }) => control.texts(numberIn(query, 'to')),
    'POST /_local/inbound': async ({ body }) => {
      const messageId = body.messageId === undefined ? {} : { messageId: requiredText(body, 'messageId') };
      if (typeof body.body !== 'string') throw badRequest('body must be a text.');
      const text = { from: requiredText(body, 'from'), to: requiredText(body, 'to'), body: body.body };
      return { messageId: await control.inbound({ ...text, ...messageId }) };
    },
    'GET /_local/alerts': () => control.alerts(),
    'GET /_local/invitations': () => control.invitations(),
    'GET /_local/token': async ({ query }) => ({
      token: await control.token(query.get('clinic') ?? '', roleIn(query.get('role'))),
    }),
    'POST /_local/texts/fail': ({ body }) => {
      const times = body.times ?? 1;
      if (typeof times !== 'number' || !Number.isInteger(times) || times < 1) {
        throw badRequest('times must be a whole number of at least 1.');
      }
      control.failTexts(requiredText(body, 'to'), requiredText(body, 'code'), times);
      return { times };
    },
    'POST /_local/users': ({ body }) => {
      const user = { clinicId: requiredText(body, 'clinic'), role: roleIn(requiredText(body, 'role')) };
      const password = body.password === undefined ? undefined : requiredText(body, 'password');
      const made = control.addUser({ ...user, name: requiredText(body, 'name') }, password);
      return { name: made.user.name, password: made.password };
    },
    'GET /_local/outputs': () => control.outputs,
    'GET /_local/patients': () => overview.patients(),
    'GET /_local/next': ({ query }) => overview.next(query.get('patient') ?? undefined),
    'GET /_local/events': ({ query }) => overview.events(patientIn(query), afterIn(query)),
    'GET /_local/runs': ({ query }) => overview.runs(patientIn(query), afterIn(query)),
  };
}

async function bodyOf(request: IncomingMessage): Promise<JsonObject> {
  const text = await readText(request, mostBytes);
  if (text.trim() === '') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw badRequest('The body must be JSON.');
  }
  if (!isObject(parsed)) throw badRequest('The body must be a JSON object.');
  return parsed;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function problem(response: ServerResponse, status: number, reason: string, detail: string): void {
  send(response, status, { type: 'about:blank', status, reason, detail });
}

/** Answers requests under `/_local/`. */
export function createControlApi(
  control: Control,
  overview: Overview,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const routes = routesOf(control, overview);

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? 'GET';
    const answer = routes[`${method} ${url.pathname}`];
    if (answer === undefined) {
      const known = Object.keys(routes).filter((route) => route.endsWith(` ${url.pathname}`));
      if (known.length === 0) return problem(response, 404, 'not-found', `There is no ${url.pathname}.`);
      return problem(response, 405, 'method-not-allowed', `Use ${known.join(' or ')}.`);
    }
    try {
      const body = method === 'POST' ? await bodyOf(request) : {};
      send(response, 200, await answer({ query: url.searchParams, body }));
    } catch (error) {
      if (isBadRequest(error)) return problem(response, 400, 'bad-request', error.message);
      if (error instanceof RangeError) return problem(response, 400, 'bad-request', error.message);
      if (isStuck(error)) {
        const stuck = { type: 'about:blank', status: 504, reason: 'stuck', detail: error.message };
        return send(response, 504, { ...stuck, stuck: error.stuck });
      }
      problem(response, 500, 'failed', error instanceof Error ? error.message : String(error));
    }
  };
}

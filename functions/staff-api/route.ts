/** One route: what it takes, what it answers, who may call it, and what it does. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import type { IsoDate } from '../../shared/domain/calendar.ts';
import type { Instant } from '../../shared/domain/local-time.ts';
import type { AuditAction } from '../../shared/domain/staff-words/audit-action.ts';
import type { Caller, Role } from '../../shared/edge/caller.ts';
import { readInput } from '../../shared/edge/field-errors.ts';
import type { AnswerOf } from '../../shared/staff-contract/answer-of.ts';
import { isoDate } from '../../shared/staff-contract/values.ts';
import { jsonBody } from './json-body.ts';
import { doOnce } from './named-request.ts';
import type { Cursors } from './sealed-cursor.ts';
import type { Services } from './services.ts';
import { settingsOf } from './settings-of.ts';

export type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';

/** What a body may need to be read by: the clinic's country, and the hour. */
interface BodyContext {
  country: string;
  now: Instant;
}

type BodySchema<Body> = z.ZodType<Body> | ((context: BodyContext) => z.ZodType<Body>);

/** A request that may be answered: the caller is of this clinic and has the role. */
export interface StaffRequest {
  services: Services;
  caller: Caller;
  /** The sign-in that its token came from; null where the token names none. */
  session: string | null;
  clinicId: string;
  method: Method;
  path: string;
  /** Path variables, each of its form. */
  params: Readonly<Record<string, string>>;
  /** `Idempotency-Key`, when there is one. */
  key: string | null;
  /** What a history remembers of this request with its key; null where there is no key. */
  cause: string | null;
  /** This very request, by its key, was carried out before. */
  isDone: boolean;
  cursors: Cursors;
  /** The request as API Gateway names it. */
  requestId: string;
  now: Instant;
  /** Aborted shortly before the function's time is over. */
  signal: AbortSignal;
}

interface Description {
  method: Method;
  /** Such as `/clinics/{clinicId}/patients/{patientId}`. */
  path: string;
  role: Role;
  summary: string;
  /** What the audit trail calls it; null for a read that it leaves out. */
  action: AuditAction | null;
  status: 200 | 201 | 202;
  answer: z.ZodType;
  /** It asks by POST so that what it asks for stands in no address, and changes nothing. */
  onlyReads?: true;
  /** It reads a whole clinic or writes a file, so that fewer of it fit into a clinic's minute. */
  costly?: true;
}

interface Definition<Body, Query, Answer extends z.ZodType> extends Description {
  answer: Answer;
  body?: BodySchema<Body>;
  /** Bytes that a body may have; 64 KiB unless told. */
  mostBytes?: number;
  query?: z.ZodType<Query>;
  handle: (request: StaffRequest, input: { body: Body; query: Query }) => Promise<AnswerOf<Answer>>;
}

export interface Route extends Description {
  body: BodySchema<unknown> | null;
  query: z.ZodType | null;
  /** Reads body and query and does what the route is for. Throws problems. */
  run(request: StaffRequest, event: APIGatewayProxyEventV2): Promise<unknown>;
}

async function readBody<Body>(
  schema: BodySchema<Body>,
  request: StaffRequest,
  event: APIGatewayProxyEventV2,
  mostBytes: number | undefined,
): Promise<Body> {
  if (typeof schema !== 'function') return jsonBody(event, schema, mostBytes);
  const { country } = await settingsOf(request);
  return jsonBody(event, schema({ country, now: request.now }), mostBytes);
}

/** Whether a request may change something, and so may be named by a key. */
export function writes({ method, onlyReads }: Pick<Description, 'method' | 'onlyReads'>): boolean {
  return method !== 'GET' && onlyReads !== true;
}

/** What such a route answers is found again in what is known of patients, and may be kept nowhere else. */
function isAboutPatient(path: string): boolean {
  return /\/(?:patients|inbox|bookings)(?:\/|$)/.test(path);
}

/** The list that a cursor belongs to. */
function listOf({ clinicId, path }: StaffRequest): string {
  return `${clinicId} ${path}`;
}

/** What was asked, with its cursor as the list itself knows it. */
async function opened<Asked>(request: StaffRequest, asked: Asked): Promise<Asked> {
  const cursor: unknown = typeof asked === 'object' && asked !== null && 'cursor' in asked && asked.cursor;
  if (typeof cursor !== 'string') return asked;
  return { ...asked, cursor: await request.cursors.open(listOf(request), cursor) };
}

/** An answer, with the cursor of its next page sealed. */
async function sealed<Answer>(request: StaffRequest, answer: Answer): Promise<Answer> {
  const next: unknown = typeof answer === 'object' && answer !== null && 'next' in answer && answer.next;
  if (typeof next !== 'string') return answer;
  return { ...answer, next: await request.cursors.seal(listOf(request), next) };
}

/**
 * A route whose handler gets body and query as its schemas make them and answers as its schema says; where there is
 * no schema it gets undefined.
 */
export function defineRoute<Answer extends z.ZodType, Body = undefined, Query = undefined>(
  definition: Definition<Body, Query, Answer>,
): Route {
  const { body, query, mostBytes, handle, ...description } = definition;
  const { answer } = description;
  return {
    ...description,
    body: body ?? null,
    query: query ?? null,
    async run(request, event) {
      // Where there is no schema the type parameter is its default, undefined.
      const asked =
        query === undefined ? (undefined as Query) : readInput(query, event.queryStringParameters ?? {});
      const sent = body === undefined ? (undefined as Body) : await readBody(body, request, event, mostBytes);
      const input = { body: await opened(request, sent), query: await opened(request, asked) };
      if (!writes(description)) return sealed(request, await handle(request, input));
      return doOnce(request, sent, { answer, keeps: !isAboutPatient(description.path) }, async (named) =>
        handle({ ...request, ...named }, input),
      );
    },
  };
}

/** The day in the path; one that is far from everything, by a slip of the hand, is refused. */
export function dayOf(request: StaffRequest): IsoDate {
  return readInput(z.object({ date: isoDate }), { date: paramOf(request, 'date') }).date;
}

/** A path variable that the route's pattern names. */
export function paramOf({ params }: StaffRequest, name: string): string {
  const value = params[name];
  if (value === undefined) throw new TypeError(`the route has no {${name}}`);
  return value;
}

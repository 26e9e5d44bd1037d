/**
 * The staff API over the memory store, with everything around it that a patient's story needs: texts come in, wake-ups
 * and texts go out as the functions would have them, and `project` follows. Every answer is held to its schema.
 */
import type { DynamoDBRecord } from 'aws-lambda';
import { expect } from 'vitest';
import { createHandler as createProject } from '../../../functions/project/handler.ts';
import { createHandler } from '../../../functions/staff-api/handler.ts';
import { matchPath } from '../../../functions/staff-api/match-route.ts';
import type { Method } from '../../../functions/staff-api/route.ts';
import { routes } from '../../../functions/staff-api/routes.ts';
import { epochMs, localDate } from '../../../shared/domain/local-time.ts';
import type { PatientState } from '../../../shared/domain/patient/state.ts';
import { causeOf } from '../../../shared/edge/cause.ts';
import type { ExportMessage } from '../../../shared/exports/export-message.ts';
import { createMemoryExports } from '../../../shared/exports/memory-exports.ts';
import { createMemoryFiles } from '../../../shared/exports/memory-files.ts';
import { encodeCommit } from '../../../shared/history/commit-codec.ts';
import { commitDecision, type Intent } from '../../../shared/history/commit-decision.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import type { Commit } from '../../../shared/history/ports.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryAlerts } from '../../../shared/outside/memory-alerts.ts';
import { createMemoryDirectory } from '../../../shared/outside/memory-directory.ts';
import { createMemoryQueues } from '../../../shared/outside/memory-queues.ts';
import { createMemoryRequestCounts } from '../../../shared/outside/memory-request-counts.ts';
import { createMemoryRoles } from '../../../shared/outside/memory-roles.ts';
import { createMemorySchedules } from '../../../shared/outside/memory-schedules.ts';
import { createMemoryViews } from '../../../shared/views/memory-views.ts';
import { plentyOfTime } from '../../support/turn.ts';

export const worldStart = '2027-01-04T18:00:00.000Z';
export const dayMs = 24 * 3_600_000;

/** What a JWT authorizer hands over for a token of that clinic and role. */
export function claimsOf(clinicId: string, role: 'staff' | 'admin'): Record<string, string> {
  const groups = `[clinic:${clinicId}:${role}]`;
  return { sub: `${role}-of-${clinicId}`, token_use: 'access', 'cognito:groups': groups };
}

export interface Asked {
  body?: unknown;
  /** The body as it is, in place of `body`. */
  rawBody?: string;
  query?: Record<string, string>;
  key?: string;
  claims?: Record<string, string> | null;
  headers?: Record<string, string>;
}

export interface Answered {
  status: number;
  headers: Record<string, unknown>;
  /** Parsed JSON; tests look at it as they expect it to be. */
  body: Record<string, unknown> & { reason?: string; errors?: { field: string; message: string }[] };
  text: string;
}

/** The stream's record of a commit, bytes in base64 as Lambda hands them over; not made small, since nobody keeps it. */
export function streamRecord(commit: Commit): DynamoDBRecord {
  const image = Object.entries(encodeCommit(commit, { level: 0 })).map(([name, value]) => [
    name,
    value.B === undefined ? value : { B: Buffer.from(value.B).toString('base64') },
  ]);
  const NewImage = Object.fromEntries(image);
  return {
    eventName: 'INSERT',
    dynamodb: { Keys: { pk: NewImage.pk, sk: NewImage.sk }, NewImage, SequenceNumber: `${commit.seq}` },
  };
}

export const clinicSettings = {
  name: 'Harbor Massage Clinic',
  phone: '+12065550100',
  timeZone: 'America/Los_Angeles',
  country: 'US',
  originationNumber: '+12065550199',
  alertContacts: ['front@harbor.example'],
  sessionLeadDays: 0,
};

export const ana = {
  firstName: 'Ana',
  phone: '+12065550123',
  timeZone: 'America/Los_Angeles',
  language: 'en',
  condition: 'back-pain',
};

/** The port, noting the name of every call. Members are read when called, so that a test can make one fail. */
function noted<Port extends object>(name: string, port: Port, called: string[]): Port {
  return new Proxy(port, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...asked: unknown[]) => {
        called.push(`${name}.${String(key)}`);
        return Reflect.apply(member, target, asked);
      };
    },
  });
}

export type World = ReturnType<typeof createWorld>;

export function createWorld() {
  const clock = createManualClock(worldStart);
  const store = createMemoryStore(clock);
  const views = createMemoryViews(clock);
  const alerts = createMemoryAlerts();
  const schedules = createMemorySchedules();
  const exports = createMemoryExports();
  const files = createMemoryFiles();
  const directory = createMemoryDirectory();
  const queued: ExportMessage[] = [];
  const exportQueue = {
    async queueExport(message: ExportMessage) {
      queued.push(message);
    },
  };
  const services = {
    ...store,
    requestCounts: createMemoryRequestCounts(),
    roles: createMemoryRoles(),
    views,
    alerts,
    schedules,
    queues: createMemoryQueues(clock),
    exports,
    files,
    exportQueue,
    directory,
    clock,
  };
  const called: string[] = [];
  const handle = createHandler({
    histories: noted('histories', services.histories, called),
    clinics: noted('clinics', services.clinics, called),
    numbers: noted('numbers', services.numbers, called),
    strangers: noted('strangers', services.strangers, called),
    bookings: noted('bookings', services.bookings, called),
    requestKeys: noted('requestKeys', services.requestKeys, called),
    audit: noted('audit', services.audit, called),
    views: noted('views', services.views, called),
    alerts: noted('alerts', services.alerts, called),
    schedules: noted('schedules', services.schedules, called),
    queues: noted('queues', services.queues, called),
    exports: noted('exports', services.exports, called),
    files: noted('files', services.files, called),
    exportQueue: noted('exportQueue', services.exportQueue, called),
    directory: noted('directory', services.directory, called),
    requestCounts: services.requestCounts,
    roles: services.roles,
    clock,
  });
  const project = createProject(services);
  const projected = new Map<string, number>();
  let messages = 0;

  async function follow(patientId: string): Promise<void> {
    const commits = await store.histories.page(patientId, projected.get(patientId) ?? 0, 10_000);
    for (const commit of commits) await project(streamRecord(commit));
    projected.set(patientId, commits.at(-1)?.seq ?? projected.get(patientId) ?? 0);
  }

  async function call(method: Method, path: string, asked: Asked = {}): Promise<Answered> {
    const { claims = claimsOf('demo', 'admin'), query, key, body, rawBody, headers = {} } = asked;
    const sent = rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await handle(
      {
        version: '2.0',
        routeKey: 'ANY /clinics/{proxy+}',
        rawPath: path,
        rawQueryString: '',
        headers: {
          ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...headers,
        },
        ...(query === undefined ? {} : { queryStringParameters: query }),
        ...(sent === undefined ? {} : { body: sent }),
        isBase64Encoded: false,
        requestContext: {
          accountId: '000000000000',
          apiId: 'api',
          domainName: 'api',
          domainPrefix: 'api',
          requestId: 'request',
          routeKey: 'ANY /clinics/{proxy+}',
          stage: '$default',
          time: '',
          timeEpoch: 0,
          http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
          ...(claims === null ? {} : { authorizer: { jwt: { claims } } }),
        },
      },
      plentyOfTime,
    );
    const text = response.body ?? '';
    const parsed = text === '' ? {} : JSON.parse(text);
    const route = matchPath(routes, path)?.routes[method];
    if (route !== undefined && response.statusCode === route.status) route.answer.parse(parsed);
    return { status: response.statusCode ?? 0, headers: response.headers ?? {}, body: parsed, text };
  }

  async function command(patientId: string, intent: Intent, cause?: string): Promise<void> {
    const target = cause === undefined ? { patientId } : { patientId, cause };
    await commitDecision({ ...store, clock }, target, intent);
  }

  async function state(patientId: string): Promise<PatientState> {
    const found = await store.histories.latest(patientId);
    if (found === null) throw new Error('no such patient');
    return found;
  }

  /** Sends what waits, as send-text would. */
  async function sendAll(patientId: string): Promise<void> {
    for (const { id } of (await state(patientId)).texts) {
      await command(patientId, { type: 'claim-text', textId: id, fingerprint: 'abcdef', sending: 'on' });
      const claimed = (await state(patientId)).texts.find((text) => text.id === id)?.claimedAt;
      if (claimed == null) continue;
      const outcome = {
        result: 'sent' as const,
        providerId: null,
        segments: 1,
        body: 'words that were sent',
      };
      await command(patientId, { type: 'record-text', textId: id, outcome, alerted: true });
    }
    await follow(patientId);
  }

  return {
    ...services,
    /** Every call that the API made to a port so far, as `histories.latest`. */
    called,
    /** Exports that wait to be written. */
    queued,
    call,
    state,
    follow,
    sendAll,
    command,

    /** Sets the clinic up. */
    async open(clinicId = 'demo', changes: Record<string, unknown> = {}): Promise<Answered> {
      const answer = await call('PUT', `/clinics/${clinicId}`, {
        body: { ...clinicSettings, ...changes },
        claims: claimsOf(clinicId, 'admin'),
      });
      expect(answer.status).toBe(200);
      return answer;
    },

    /** Enrols and answers with the id. */
    async enrol(changes: Record<string, unknown> = {}, clinicId = 'demo'): Promise<string> {
      const answer = await call('POST', `/clinics/${clinicId}/patients`, {
        body: { ...ana, ...changes },
        claims: claimsOf(clinicId, 'staff'),
      });
      expect(answer.status).toBe(201);
      const patientId = String(answer.body.patientId);
      await sendAll(patientId);
      return patientId;
    },

    async text(patientId: string, words: string, messageId?: string): Promise<void> {
      messages += 1;
      const cause = causeOf('inbound', messageId ?? `message-${messages}`);
      const intent: Intent = { type: 'receive-text', text: words, kept: words, receivedAt: clock.now() };
      await command(patientId, intent, cause);
      await sendAll(patientId);
    },

    /** Moves the clock, waking at every wake-up on the way. */
    async advance(patientId: string, ms: number): Promise<void> {
      const until = epochMs(clock.now()) + ms;
      for (;;) {
        const { wake } = await state(patientId);
        if (wake === null || epochMs(wake.at) > until) break;
        if (wake.at > clock.now()) clock.moveTo(wake.at);
        await command(patientId, { type: 'wake-up' });
        await sendAll(patientId);
      }
      clock.advance(until - epochMs(clock.now()));
    },

    /** Today in Los Angeles, where the patients live. */
    today(): string {
      return localDate(clock.now(), ana.timeZone);
    },
  };
}

/** The path of a patient of clinic `demo`. */
export function pathOf(patientId: string, rest = ''): string {
  return `/clinics/demo/patients/${patientId}${rest}`;
}

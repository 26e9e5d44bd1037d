/** Staff's browsers: requests to the staff API, sent again under the same key until something is answered. */
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createHandler } from '../../../functions/staff-api/handler.ts';
import type { Method } from '../../../functions/staff-api/route.ts';
import type { Services } from '../../../functions/staff-api/services.ts';
import { NewerStateError } from '../../../shared/dynamo/errors.ts';
import { createMemoryExports } from '../../../shared/exports/memory-exports.ts';
import { createMemoryFiles } from '../../../shared/exports/memory-files.ts';
import { createMemoryDirectory } from '../../../shared/outside/memory-directory.ts';
import { createMemoryRequestCounts } from '../../../shared/outside/memory-request-counts.ts';
import { createMemoryRoles } from '../../../shared/outside/memory-roles.ts';
import { createCopies, type Functions } from '../engine/copies.ts';
import { Injected } from '../engine/gates.ts';
import type { Ledger } from '../watch/ledger.ts';

export interface StaffRequest {
  method: Method;
  /** After `/clinics/{clinicId}`. */
  path: string;
  body?: unknown;
}

export interface StaffApi {
  /** Asks until an answer comes; the status is kept under the key. */
  ask(clinicId: string, key: string, request: StaffRequest): void;
  /** Requests by status. */
  readonly statuses: Map<number, number>;
}

type HttpEvent = Parameters<ReturnType<typeof createHandler>>[0];

type Elsewhere = 'exports' | 'files' | 'exportQueue' | 'directory' | 'requestCounts' | 'roles' | 'clock';

const mostTries = 6;

function eventOf(clinicId: string, key: string, { method, path, body }: StaffRequest): HttpEvent {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const claims = {
    sub: `staff-of-${clinicId}`,
    token_use: 'access',
    'cognito:groups': `[clinic:${clinicId}:admin]`,
  };
  return {
    version: '2.0',
    routeKey: 'ANY /clinics/{proxy+}',
    rawPath: `/clinics/${clinicId}${path}`,
    rawQueryString: '',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    ...sent,
    isBase64Encoded: false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: 'api',
      domainPrefix: 'api',
      requestId: key,
      routeKey: 'ANY /clinics/{proxy+}',
      stage: '$default',
      time: '',
      timeEpoch: 0,
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'simulation' },
      authorizer: { jwt: { claims } },
    },
  };
}

/** The staff API and who asks it. */
export function createStaffApi(base: Functions, ledger: Ledger, gated: Omit<Services, Elsewhere>): StaffApi {
  const { scheduler } = base;
  const exports = createMemoryExports();
  const files = createMemoryFiles();
  const directory = createMemoryDirectory();
  const exportQueue = { queueExport: () => Promise.resolve() };
  const requestCounts = createMemoryRequestCounts();
  const roles = createMemoryRoles();
  const copies = createCopies('staff-api', base, (clock) =>
    createHandler({ ...gated, exports, files, directory, exportQueue, requestCounts, roles, clock }),
  );
  const statuses = new Map<number, number>();

  function answered(status: number): boolean {
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    return status < 500;
  }

  function isAnswered(response: APIGatewayProxyStructuredResultV2): boolean {
    return answered(response.statusCode ?? 500);
  }

  function failed(error: unknown): void {
    ledger.check('nothing fails unforeseen');
    if (error instanceof Injected || error instanceof NewerStateError) return;
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    ledger.wrong('nothing fails unforeseen', told.split('\n').slice(0, 3).join(' '));
  }

  function attempt(clinicId: string, key: string, request: StaffRequest, tries: number): void {
    const label = `staff-api ${key}${tries === 1 ? '' : ` again ${tries}`}`;
    const again = (ms: number) => {
      if (tries >= mostTries) return;
      scheduler.at(scheduler.now() + ms, `${label} is asked again`, () =>
        attempt(clinicId, key, request, tries + 1),
      );
    };
    const invocation = copies.invoke(
      label,
      (handle, { signal }) => handle(eventOf(clinicId, key, request), { signal }),
      (outcome) => {
        if (outcome.kind === 'failed') failed(outcome.error);
        const done = outcome.kind === 'answered' ? isAnswered(outcome.result) : answered(500);
        if (!done) again(2_000);
      },
    );
    if (invocation === null) again(500);
  }

  return {
    statuses,
    ask: (clinicId, key, request) => attempt(clinicId, key, request, 1),
  };
}

import { Agent, request } from 'node:http';
import type { AccountState } from '../account-state.ts';
import {
  type JsonObject,
  jsonAnswer,
  jsonBodyOf,
  jsonError,
  objectOf,
  targetOperationOf,
  textOf,
} from '../wire/json-wire.ts';
import { type Answer, callError, type IncomingCall, type ServiceFront } from '../wire/service-front.ts';
import { dynamodbAsks } from './dynamodb-asks.ts';
import { emulatorCaller } from './emulator-caller.ts';
import { type AskEmulator, restoreTable } from './restore-table.ts';
import { createIteratorRegister, streamAsks } from './stream-asks.ts';

const contentType = 'application/x-amz-json-1.0';
const errorNamespace = 'com.amazon.coral.service';
const emulatorPrefix = /arn:aws:dynamodb:[a-z0-9-]+:\d{12}:/g;

/** Operations whose answers hold items and no ARN: passed through byte for byte. */
const itemOperations = new Set([
  'GetItem',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'Query',
  'Scan',
  'BatchGetItem',
  'BatchWriteItem',
  'TransactWriteItems',
  'TransactGetItems',
]);

/** Operations that change nothing, so that no stream has news after them. */
const harmlessOperations = new Set([
  'GetItem',
  'Query',
  'Scan',
  'BatchGetItem',
  'TransactGetItems',
  'DescribeTable',
  'ListTables',
  'DescribeStream',
  'ListStreams',
  'GetShardIterator',
  'GetRecords',
]);

export interface DynamodbFront extends ServiceFront {
  /** Counts the calls that may have written to a table; one that was answered is counted. */
  readonly writes: (table: string) => number;
  readonly close: () => void;
}

export interface DynamodbFrontOptions {
  /** Where the emulator listens, e.g. http://127.0.0.1:40001. */
  readonly emulator: string;
  readonly account: AccountState;
  readonly clock: { readonly now: () => number };
  readonly region: string;
  readonly accountId: string;
}

/** DynamoDB and DynamoDB Streams: judged here, answered by the emulator over connections that stay open. */
export function createDynamodbFront(options: DynamodbFrontOptions): DynamodbFront {
  const agent = new Agent({ keepAlive: true });
  const prefix = `arn:aws:dynamodb:${options.region}:${options.accountId}:`;
  const tableArn = (named: string) => (named.startsWith('arn:') ? named : `${prefix}table/${named}`);
  const iterators = createIteratorRegister(prefix);
  const written = new Map<string, number>();
  /** Calls that name no table may have written to any. */
  let writtenAnywhere = 0;

  function countWrite(operation: string, call: IncomingCall): void {
    for (const { resources } of dynamodbAsks(operation, jsonBodyOf(call), tableArn)) {
      const [, table] = /:table\/([^/]+)/.exec(resources[0] ?? '') ?? [];
      if (table === undefined) writtenAnywhere += 1;
      else written.set(table, (written.get(table) ?? 0) + 1);
    }
  }

  return {
    asks(call) {
      const operation = targetOperationOf(call);
      const body = jsonBodyOf(call);
      if (!isStreams(call)) return dynamodbAsks(operation, body, tableArn);
      iterators.remember(textOf(body.StreamArn));
      return streamAsks(operation, body, iterators.arnOf);
    },
    refuse: (message) => jsonError(callError('AccessDeniedException', message), errorNamespace),
    fail: (error) => jsonError(error, errorNamespace),
    async answer(call) {
      const operation = targetOperationOf(call);
      if (itemOperations.has(operation)) requireCapacity(call, options.account);
      const harmless = harmlessAnswer(operation, options.account);
      if (harmless !== null) return harmless;
      if (operation === 'RestoreTableToPointInTime') {
        const ask = asker(call, options.emulator, agent);
        const made = await restoreTable(ask, jsonBodyOf(call), options.account, options.clock.now());
        return withOurArns(jsonAnswer(200, made, contentType), prefix, options.region);
      }
      const answer = await forward(call, options.emulator, agent).finally(() => {
        // Counted once it has happened: who reads at a count that was there before may have come too early.
        if (!harmlessOperations.has(operation)) countWrite(operation, call);
      });
      return itemOperations.has(operation) ? answer : withOurArns(answer, prefix, options.region);
    },
    writes: (table) => writtenAnywhere + (written.get(table) ?? 0),
    close: () => agent.destroy(),
  };
}

function isStreams(call: IncomingCall): boolean {
  return String(call.headers['x-amz-target']).startsWith('DynamoDBStreams_');
}

/** Throws where an item of a table is asked for that is throttled, as AWS words it. */
function requireCapacity({ body }: IncomingCall, { throttledTables = [] }: AccountState): void {
  if (!throttledTables.some((table) => body.includes(JSON.stringify(table)))) return;
  const why = 'The level of configured provisioned throughput for the table was exceeded.';
  throw callError('ProvisionedThroughputExceededException', why);
}

/** Backups and insights exist only on AWS; saying so would stop a caller that merely switches them on. */
function harmlessAnswer(operation: string, { recovery }: AccountState): Answer | null {
  switch (operation) {
    case 'DescribeContinuousBackups':
    case 'UpdateContinuousBackups':
      return jsonAnswer(
        200,
        {
          ContinuousBackupsDescription: {
            ContinuousBackupsStatus: 'ENABLED',
            // Unless told so it says nothing of recovery: no copies are kept here, whatever the template asks for.
            ...(recovery !== undefined && {
              PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: recovery },
            }),
          },
        },
        contentType,
      );
    case 'DescribeContributorInsights':
    case 'UpdateContributorInsights':
      return jsonAnswer(200, { ContributorInsightsStatus: 'DISABLED' }, contentType);
    default:
      return null;
  }
}

function forward(call: IncomingCall, emulator: string, agent: Agent): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { connection: _hop, host: _host, 'content-length': _length, ...stated } = call.headers;
  const headers = { ...stated, authorization: emulatorCaller };
  const outgoing = request(emulator, { agent, method: 'POST', headers }, (incoming) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('error', reject);
    incoming.on('end', () => {
      const answered: Record<string, string | readonly string[]> = {};
      for (const [name, value] of Object.entries(incoming.headers)) {
        if (value !== undefined && !hopHeaders.has(name)) answered[name] = value;
      }
      resolve({ status: incoming.statusCode ?? 500, headers: answered, body: Buffer.concat(chunks) });
    });
  });
  outgoing.on('error', reject);
  outgoing.end(withTableNames(call.body));
  return promise;
}

/** AWS takes a table's ARN wherever it takes its name; the emulator takes the name only. */
function withTableNames(body: Buffer): Buffer | string {
  if (!body.includes('"TableName":"arn:')) return body;
  return body.toString('utf8').replaceAll(/"TableName":"arn:[^"]*:table\/([^"/]+)"/g, '"TableName":"$1"');
}

/** Asks the emulator more than was asked here, as the same caller. */
function asker(call: IncomingCall, emulator: string, agent: Agent): AskEmulator {
  return async (operation, body) => {
    const headers = { ...call.headers, 'x-amz-target': `DynamoDB_20120810.${operation}` };
    const asked = { ...call, headers, body: Buffer.from(JSON.stringify(body)) };
    const answer = await forward(asked, emulator, agent);
    const told: JsonObject = objectOf(JSON.parse(answer.body.toString('utf8'))) ?? {};
    if (answer.status === 200) return told;
    const code = textOf(told.__type);
    throw callError(code.slice(code.lastIndexOf('#') + 1), textOf(told.message), answer.status);
  };
}

/** Headers of one connection, and the emulator's unmoved date: the front server writes its own. */
const hopHeaders = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date']);

/** The emulator writes a region of its own into every ARN; callers, IAM above all, expect the stack's. */
function withOurArns(answer: Answer, prefix: string, region: string): Answer {
  const text = answer.body.toString('utf8');
  const body = text
    .replaceAll(emulatorPrefix, prefix)
    .replaceAll(/"awsRegion":"[a-z0-9-]+"/g, `"awsRegion":"${region}"`);
  const { 'x-amz-crc32': _checksum, ...headers } = answer.headers;
  return { ...answer, headers, body };
}

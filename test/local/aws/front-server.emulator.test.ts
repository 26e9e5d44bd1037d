import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startAws } from '../../../local/aws/front-server.ts';
import { createClock } from '../../../local/clock.ts';
import { accountId, region, startTestAws, type TestAws } from './test-aws.ts';

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function emptyDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'ebb-aws-'));
  cleanups.push(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

async function started(dataDir?: string): Promise<TestAws> {
  const test = await startTestAws(createClock(), dataDir);
  cleanups.push(test.close);
  return test;
}

const optionsFor = (dataDir: string) => ({
  port: 0,
  dataDir,
  region,
  accountId,
  clock: createClock(),
  authorize: () => ({ allowed: true }) as const,
});

/** Kills the shell, and what it waits with, that would end dynoxide when its parent is gone. */
function endGuardOf(parent: number): void {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  const guard = children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('ebb-guard'));
  if (guard === undefined) throw new Error('dynoxide has no guard.');
  process.kill(-guard, 'SIGKILL');
}

function isRunning(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}

const dynoxidePid = (dataDir: string) =>
  (JSON.parse(readFileSync(join(dataDir, 'dynoxide.pid'), 'utf8')) as { pid: number }).pid;

const createTable = (TableName: string) =>
  new CreateTableCommand({
    TableName,
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    BillingMode: 'PAY_PER_REQUEST',
  });

async function signedPost(endpoint: string, service: string, body: string): Promise<Response> {
  return fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `AWS4-HMAC-SHA256 Credential=my-key/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=x`,
    },
    body,
  });
}

describe('the endpoint', () => {
  it('listens on loopback only, and answers in moved time', async () => {
    const test = await started();
    expect(test.aws.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    test.clock.moveTo(test.clock.now() + 365 * 86_400_000);
    const { headers } = await fetch(`${test.aws.endpoint}/health`);
    expect(Math.abs(Date.parse(headers.get('date') ?? '') - test.clock.now())).toBeLessThan(60_000);
  });

  it("takes nothing from another site's page, whatever name that gave this machine", async () => {
    const test = await started();
    const port = Number(new URL(test.aws.endpoint).port);
    const path = `/?X-Amz-Credential=${encodeURIComponent(`me/20260101/${region}/sts/aws4_request`)}`;
    const statusWith = async (headers: Record<string, string>) => {
      const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers });
      asked.end('Action=GetCallerIdentity&Version=2011-06-15');
      const [answer] = await once(asked, 'response');
      answer.resume();
      return answer.statusCode;
    };
    const own = `localhost:${port}`;
    expect(await statusWith({ host: own })).toBe(200);
    expect(await statusWith({ host: `exports.${own}`, origin: `http://${own}` })).toBe(200);
    expect(await statusWith({ host: own, origin: 'http://evil.example' })).toBe(403);
    expect(await statusWith({ host: `evil.example:${port}` })).toBe(403);
  });

  it('tells a caller who they are, without a permission', async () => {
    const test = await started();
    const response = await signedPost(
      test.aws.endpoint,
      'sts',
      'Action=GetCallerIdentity&Version=2011-06-15',
    );
    expect(await response.text()).toContain(`<Arn>arn:aws:iam::${accountId}:user/my-key</Arn>`);
    expect(test.asked).toEqual([]);
  });

  it('names a service it does not have', async () => {
    const test = await started();
    const response = await signedPost(test.aws.endpoint, 'ec2', 'Action=RunInstances');
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('ec2')]);
  });

  it('says in one line that its port is in use, and leaves nothing running', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    cleanups.push(async () => taken.close());
    const { port } = taken.address() as AddressInfo;
    const dataDir = await emptyDirectory();
    await expect(startAws({ ...optionsFor(dataDir), port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is in use.`,
    );
    expect(existsSync(join(dataDir, 'dynoxide.pid'))).toBe(false);
  });

  it('refuses an account whose ARNs the emulators would not write', async () => {
    const dataDir = await emptyDirectory();
    await expect(startAws({ ...optionsFor(dataDir), accountId: '123456789012' })).rejects.toThrow(RangeError);
  });
});

describe('dynoxide', () => {
  it('is not to be found by looking through ports, since it answers any page in the browser', async () => {
    const test = await started();
    const { hostname, port } = new URL(test.aws.dynamodbEndpoint);
    expect(hostname).toMatch(/^127\.(?!0\.0\.1$)\d+\.\d+\.\d+$/);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });

  it('ends with the endpoint', async () => {
    const test = await startTestAws();
    const pid = dynoxidePid(test.dataDir);
    expect(isRunning(pid)).toBe(true);
    await test.close();
    expect(isRunning(pid)).toBe(false);
  });

  it('is not taken from an endpoint that is still using the directory', async () => {
    const test = await started();
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    free.close();
    await once(free, 'close');
    const starting = startAws({ ...optionsFor(test.dataDir), port });
    await expect(starting).rejects.toThrow(/using this directory already/);
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
    await test.dynamodb.send(new ListTablesCommand({}));
  });

  it('left behind by a parent that was killed with its guard is ended by the next start, which finds all its tables', async () => {
    const dataDir = await emptyDirectory();
    const script = `
      import { startAws } from ${JSON.stringify(new URL('../../../local/aws/front-server.ts', import.meta.url).href)};
      import { createClock } from ${JSON.stringify(new URL('../../../local/clock.ts', import.meta.url).href)};
      const aws = await startAws({ port: 0, dataDir: ${JSON.stringify(dataDir)}, clock: createClock(),
        authorize: () => ({ allowed: true }), region: '${region}', accountId: '${accountId}' });
      process.stdout.write(aws.endpoint);`;
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [endpoint] = (await once(parent.stdout, 'data')) as [Buffer];
    const client = new DynamoDBClient({
      region,
      endpoint: endpoint.toString(),
      credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    });
    await client.send(createTable('history'));
    client.destroy();
    const leftover = dynoxidePid(dataDir);
    endGuardOf(parent.pid ?? 0);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(isRunning(leftover)).toBe(true);

    const test = await started(dataDir);
    expect(isRunning(leftover)).toBe(false);
    expect(dynoxidePid(dataDir)).not.toBe(leftover);
    const found = await test.dynamodb.send(new DescribeTableCommand({ TableName: 'history' }));
    expect(found.Table?.TableName).toBe('history');
  });
});

describe('EBB_DYNAMODB_ENDPOINT', () => {
  it('is used instead of dynoxide', async () => {
    const elsewhere = await started();
    vi.stubEnv('EBB_DYNAMODB_ENDPOINT', elsewhere.aws.dynamodbEndpoint);
    const test = await started();
    expect(test.aws.dynamodbEndpoint).toBe(elsewhere.aws.dynamodbEndpoint);
    await test.dynamodb.send(createTable('shared'));
    const { TableNames } = await elsewhere.dynamodb.send(new ListTablesCommand({}));
    expect(TableNames).toEqual(['shared']);
    expect(existsSync(join(test.dataDir, 'dynoxide.pid'))).toBe(false);
  });

  it('sees one caller, of letters and digits, whoever calls here', async () => {
    // DynamoDB Local keeps tables apart by who calls, and refuses a key id of other signs.
    const callers = new Set<string | undefined>();
    const endpoint = createServer((request, response) => {
      callers.add(/Credential=([^,]+)/.exec(request.headers.authorization ?? '')?.[1]);
      response.end('{"TableNames":[]}');
    }).listen(0, '127.0.0.1');
    await once(endpoint, 'listening');
    const { port } = endpoint.address() as AddressInfo;
    vi.stubEnv('EBB_DYNAMODB_ENDPOINT', `http://127.0.0.1:${port}`);
    const test = await started();
    for (const accessKeyId of ['ebb-operator', 'AKIA0123456789ABCDEF']) {
      const credentials = { accessKeyId, secretAccessKey: 'local' };
      const client = new DynamoDBClient({ endpoint: test.aws.endpoint, region: 'eu-west-1', credentials });
      await client.send(new ListTablesCommand({}));
      client.destroy();
    }
    expect([...callers]).toEqual([expect.stringMatching(/^[A-Za-z0-9]+\/\d{8}\/us-east-1\//)]);
    endpoint.close();
  });

  it('is one clear line when nothing answers there', async () => {
    vi.stubEnv('EBB_DYNAMODB_ENDPOINT', 'http://127.0.0.1:1');
    const dataDir = await emptyDirectory();
    await expect(startAws(optionsFor(dataDir))).rejects.toThrow(
      'No DynamoDB answers at EBB_DYNAMODB_ENDPOINT (http://127.0.0.1:1).',
    );
  });
});

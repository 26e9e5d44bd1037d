import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endLeftover, recordProcess } from './leftover.ts';
import { openStreamTable } from './stream-table.ts';

/** A DynamoDB to pass calls on to. */
export interface DynamodbEmulator {
  readonly endpoint: string;
  readonly trim: (upToSequenceByTable: Readonly<Record<string, string>>) => number;
  readonly close: () => Promise<void>;
}

/**
 * The DynamoDB in EBB_DYNAMODB_ENDPOINT when it is set, else a dynoxide of our own whose tables live in
 * `dataDir`. Answers when it takes calls; without either, the error says in one line what to set.
 */
export async function startDynamodb(dataDir: string): Promise<DynamodbEmulator> {
  const given = process.env.EBB_DYNAMODB_ENDPOINT;
  if (given !== undefined && given !== '') {
    if (!(await healthy(given))) throw new Error(`No DynamoDB answers at EBB_DYNAMODB_ENDPOINT (${given}).`);
    return { endpoint: given, trim: () => 0, close: () => Promise.resolve() };
  }
  const binary = dynoxideBinary();
  if (binary === null) {
    throw new Error(
      `There is no dynoxide for ${process.platform}-${process.arch}: set EBB_DYNAMODB_ENDPOINT to a DynamoDB endpoint, for example DynamoDB Local.`,
    );
  }
  return startDynoxide(binary, dataDir);
}

function dynoxideBinary(): string | null {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch {
    return null;
  }
}

async function startDynoxide(binary: string, dataDir: string): Promise<DynamodbEmulator> {
  mkdirSync(dataDir, { recursive: true });
  const pidFile = join(dataDir, 'dynoxide.pid');
  const databaseFile = join(dataDir, 'dynamodb.db');
  await endLeftover(pidFile);
  const { child, endpoint } = await spawnHealthy(binary, databaseFile, pidFile);
  const endChild = () => child.kill();
  process.once('exit', endChild);
  const streamTable = openStreamTable(databaseFile);
  return {
    endpoint,
    trim: streamTable.trim,
    async close() {
      process.off('exit', endChild);
      streamTable.close();
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
      child.kill();
      await ended;
      rmSync(pidFile, { force: true });
    },
  };
}

/** Another program may take the free port before dynoxide does, so a few ports are tried. */
async function spawnHealthy(
  binary: string,
  databaseFile: string,
  pidFile: string,
): Promise<{ child: ChildProcess; endpoint: string }> {
  let said = '';
  for (let attempt = 0; attempt < 3; attempt++) {
    const port = await freePort();
    const endpoint = `http://127.0.0.1:${port}`;
    // A group of its own keeps Ctrl-C from ending it before the functions that still write to it.
    const child = spawn(binary, ['--port', String(port), '--db-path', databaseFile], {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    if (child.pid !== undefined) recordProcess(pidFile, child.pid);
    said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-2_000);
    });
    let gone = false;
    child.once('exit', () => {
      gone = true;
    });
    child.once('error', (error) => {
      said = error.message;
      gone = true;
    });
    for (let waited = 0; waited < 15_000 && !gone; waited += 15) {
      if (await healthy(endpoint)) return { child, endpoint };
      await sleep(15);
    }
    child.kill('SIGKILL');
  }
  throw new Error(`dynoxide does not start: ${said.trim()}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}

async function healthy(endpoint: string): Promise<boolean> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'DynamoDB_20120810.ListTables',
        'x-amz-date': '20260101T000000Z',
        authorization:
          'AWS4-HMAC-SHA256 Credential=ebb/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none',
        connection: 'close',
      },
      body: '{}',
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

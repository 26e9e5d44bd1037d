import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type StartError, startError } from '../../ports.ts';
import { emulatorCaller } from './emulator-caller.ts';
import { guardProcess } from './guard.ts';
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
 * `dataDir`. Answers when it takes calls; without either, the error says in one line what to set. `onGone` is
 * called when a dynoxide of our own ends by itself.
 */
export async function startDynamodb(
  dataDir: string,
  onGone: (error: StartError) => void,
): Promise<DynamodbEmulator> {
  const given = process.env.EBB_DYNAMODB_ENDPOINT;
  if (given !== undefined && given !== '') {
    if (!(await healthy(given))) throw startError(`No DynamoDB answers at EBB_DYNAMODB_ENDPOINT (${given}).`);
    return { endpoint: given, trim: () => 0, close: () => Promise.resolve() };
  }
  const binary = dynoxideBinary();
  if (binary === null) {
    throw startError(
      `There is no dynoxide for ${process.platform}-${process.arch}: have DynamoDB Local running (docker run --rm -p 8000:8000 amazon/dynamodb-local) and set EBB_DYNAMODB_ENDPOINT=http://127.0.0.1:8000.`,
    );
  }
  return startDynoxide(binary, dataDir, onGone);
}

function dynoxideBinary(): string | null {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch {
    return null;
  }
}

async function startDynoxide(
  binary: string,
  dataDir: string,
  onGone: (error: StartError) => void,
): Promise<DynamodbEmulator> {
  mkdirSync(dataDir, { recursive: true });
  const pidFile = join(dataDir, 'dynoxide.pid');
  const databaseFile = join(dataDir, 'dynamodb.db');
  await endLeftover(pidFile);
  const { child, endpoint, relieve } = await spawnHealthy(binary, databaseFile, pidFile);
  const onExit = (code: number | null, signal: string | null) => onGone(gone(code, signal));
  child.once('exit', onExit);
  const streamTable = openStreamTable(databaseFile);
  return {
    endpoint,
    trim: streamTable.trim,
    async close() {
      child.off('exit', onExit);
      streamTable.close();
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
      child.kill();
      await ended;
      relieve();
      rmSync(pidFile, { force: true });
    },
  };
}

function gone(code: number | null, signal: string | null): StartError {
  return startError(
    `dynoxide, which holds the tables, has ended (${signal ?? `exit code ${code}`}): start again. What was written is kept.`,
  );
}

/** Another program may take the free port before dynoxide does, so a few ports are tried. */
async function spawnHealthy(
  binary: string,
  databaseFile: string,
  pidFile: string,
): Promise<{ child: ChildProcess; endpoint: string; relieve: () => void }> {
  let said = '';
  for (let attempt = 0; attempt < 3; attempt++) {
    const host = hiddenHost();
    const port = await freePort(host);
    const endpoint = `http://${host}:${port}`;
    // A group of its own keeps Ctrl-C from ending it before the functions that still write to it.
    const child = spawn(binary, ['--host', host, '--port', String(port), '--db-path', databaseFile], {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    if (child.pid !== undefined) recordProcess(pidFile, child.pid);
    const relieve = child.pid === undefined ? () => undefined : guardProcess(child.pid, databaseFile);
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
      if (await healthy(endpoint)) return { child, endpoint, relieve };
      await sleep(15);
    }
    child.kill('SIGKILL');
    relieve();
  }
  throw startError(`dynoxide does not start: ${said.trim()}`);
}

/**
 * An address of this machine's own that nobody can guess, for dynoxide answers whoever asks, any web page in the browser
 * included: that would only have to look through the ports of 127.0.0.1.
 */
function hiddenHost(): string {
  return `127.${randomInt(1, 255)}.${randomInt(0, 256)}.${randomInt(1, 255)}`;
}

async function freePort(host: string): Promise<number> {
  const server = createServer();
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error(`No free port on ${host}.`);
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
        authorization: emulatorCaller,
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

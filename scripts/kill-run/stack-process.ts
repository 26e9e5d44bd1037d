/** The local stack as a process of its own, which can be killed together with its database or either alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is killed: the process that runs everything, the database beside it, or both at once. */
export type Victim = 'stack' | 'database' | 'both';

/** A running stack: where it listens, and how it ends. */
export interface StackProcess {
  readonly url: string;
  /** Kills without a warning, and answers when nothing of it is left. */
  readonly kill: (victim: Victim) => Promise<void>;
}

const root = join(import.meta.dirname, '../..');

function databaseIn(dataDir: string): number {
  const { pid } = JSON.parse(readFileSync(join(dataDir, 'state', 'dynoxide.pid'), 'utf8')) as { pid: number };
  return pid;
}

async function ready(child: ChildProcess): Promise<string> {
  let said = '';
  const output = child.stdout;
  if (output === null) throw new Error('the stack has no output');
  for await (const chunk of output) {
    said += String(chunk);
    const url = /^Ebb is ready: (\S+)$/m.exec(said)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`the stack ended before it was ready: ${said}`);
}

/** Starts the stack on what `dataDir` holds; `fresh` begins anew. Rejects with what it said when it does not come up. */
export async function startStack(dataDir: string, fresh: boolean): Promise<StackProcess> {
  const env = {
    ...process.env,
    EBB_DATA_DIR: dataDir,
    EBB_PORT: '0',
    EBB_AWS_PORT: '0',
  };
  const child = spawn(process.execPath, ['local/start.ts', ...(fresh ? ['--fresh'] : [])], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints = `${complaints}${chunk.toString()}`.slice(-4_000);
  });
  const url = await ready(child).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${complaints}`);
  });
  // What it says from now on is read, so that it never waits for a reader.
  child.stdout.resume();
  return {
    url,
    async kill(victim) {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`the stack had ended by itself: ${complaints}`);
      }
      const ended = once(child, 'exit');
      const database = databaseIn(dataDir);
      if (victim !== 'stack') process.kill(database, 'SIGKILL');
      // A stack whose database is gone ends by itself.
      if (victim !== 'database') child.kill('SIGKILL');
      await ended;
    },
  };
}

/** `npm start` without npm, as a process of its own that a test reads, waits for and ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = join(import.meta.dirname, '..', '..', '..', 'local', 'start.ts');
const isReady = /\nEbb is ready: (\S+)\n/;

export interface StartProcess {
  readonly child: ChildProcess;
  /** What it wrote so far. */
  readonly said: { out: string; err: string };
  /** Its exit code, null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Where it serves, once it says so; rejects when it ends before. No clock runs: a slow machine starts it later. */
  readonly ready: () => Promise<string>;
}

/** Starts such processes on free ports, each in a folder of its own unless told otherwise. */
export function startProcesses() {
  const folders: string[] = [];
  const children: ChildProcess[] = [];

  function folder(): string {
    const made = mkdtempSync(join(tmpdir(), 'ebb-start-'));
    folders.push(made);
    return made;
  }

  /** `through` is another command that starts it in turn. */
  function run(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    through: readonly string[] = [],
  ): StartProcess {
    const [command = process.execPath, ...rest] = [...through, process.execPath, script, ...args];
    const child = spawn(command, rest, {
      env: { ...process.env, EBB_PORT: '0', EBB_AWS_PORT: '0', EBB_DATA_DIR: folder(), ...env },
    });
    children.push(child);
    const said = { out: '', err: '' };
    const ready = Promise.withResolvers<string>();
    // Most tests of a start wait for its end alone.
    ready.promise.catch(() => undefined);
    child.stdout.on('data', (chunk: Buffer) => {
      said.out += chunk.toString();
      const [, url] = isReady.exec(said.out) ?? [];
      if (url !== undefined) ready.resolve(url);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said.err += chunk.toString();
    });
    const ended = once(child, 'close').then(([code]) => {
      ready.reject(new Error(`it ended before it was ready: ${said.out}${said.err}`));
      return code as number | null;
    });
    return { child, said, ended, ready: () => ready.promise };
  }

  /** Ends what still runs and deletes the folders. */
  async function endAll(): Promise<void> {
    for (const child of children.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
    }
    for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
  }

  return { folder, run, endAll };
}

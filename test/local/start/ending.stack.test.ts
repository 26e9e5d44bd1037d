import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '..', '..', '..', 'local', 'start.ts');
const folders: string[] = [];
const children: ChildProcess[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'ebb-ending-'));
  folders.push(made);
  return made;
}

/** Starts an empty stack on free ports, `through` another command when given, and collects what it says. */
function run(dataDir: string, through: readonly string[] = []) {
  const [command, ...args] = [...through, process.execPath, script, '--fresh'];
  const child = spawn(command, args, {
    env: { ...process.env, EBB_PORT: '0', EBB_AWS_PORT: '0', EBB_DATA_DIR: dataDir },
  });
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const ready = () => expect.poll(() => said.out + said.err).toMatch(/\nEbb is ready: \S+\n$/);
  return { child, said, ended, ready };
}

function dynoxideOf(dataDir: string): number {
  const note = JSON.parse(readFileSync(join(dataDir, 'state', 'dynoxide.pid'), 'utf8')) as { pid: number };
  return note.pid;
}

function runs(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, 'utf8').includes('dynoxide');
}

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    await closed;
  }
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
});

describe('npm start', () => {
  it('leaves no dynoxide behind when it is killed', async () => {
    const dataDir = folder();
    const { child, ready, ended } = run(dataDir);
    await ready();
    const dynoxide = dynoxideOf(dataDir);
    expect(runs(dynoxide)).toBe(true);
    child.kill('SIGKILL');
    await ended;
    await expect.poll(() => runs(dynoxide)).toBe(false);
  });

  it('ends with a sentence when dynoxide dies', async () => {
    const dataDir = folder();
    const { said, ready, ended } = run(dataDir);
    await ready();
    process.kill(dynoxideOf(dataDir), 'SIGKILL');
    expect(await ended).toBe(1);
    expect(said.err).toBe(
      'dynoxide, which holds the tables, has ended (SIGKILL): start again. What was written is kept.\n',
    );
  });
});

/** A shell that mounts a small disk at the folder given to it, for its own eyes, and goes on with the rest. */
const onSmallDisk = [
  'unshare',
  '-Urm',
  'sh',
  '-c',
  'mount -t tmpfs -o "size=$0" none "$1" && shift && exec "$@"',
];
const canMount = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status === 0;

describe.runIf(canMount)('on a disk that is full', () => {
  const full = (dataDir: string) =>
    `The disk that holds ${dataDir} is full (less than 32 MB left): make room, then start again. What was written is kept.\n`;

  it('says so in a sentence instead of starting', async () => {
    const dataDir = folder();
    const { said, ended } = run(dataDir, [...onSmallDisk, '16m', dataDir]);
    expect(await ended).toBe(1);
    expect(said.err).toBe(full(dataDir));
  });

  it('ends with that sentence when it fills up', async () => {
    const dataDir = folder();
    const { child, said, ready, ended } = run(dataDir, [...onSmallDisk, '64m', dataDir]);
    await ready();
    const dynoxide = JSON.parse(
      readFileSync(`/proc/${child.pid}/root${join(dataDir, 'state', 'dynoxide.pid')}`, 'utf8'),
    ) as { pid: number };
    writeFileSync(`/proc/${child.pid}/root${join(dataDir, 'filler')}`, Buffer.alloc(40 * 1024 * 1024));
    expect(await ended).toBe(1);
    expect(said.err).toBe(full(dataDir));
    await expect.poll(() => runs(dynoxide.pid)).toBe(false);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isDeep } from '../../support/depth.ts';
import { startProcesses } from './start-process.ts';

const processes = startProcesses();
const { folder } = processes;

/** Starts an empty stack there, `through` another command when given. */
function run(dataDir: string, through: readonly string[] = []) {
  return processes.run(['--fresh'], { EBB_DATA_DIR: dataDir }, through);
}

function dynoxideOf(dataDir: string): number {
  const note = JSON.parse(readFileSync(join(dataDir, 'state', 'dynoxide.pid'), 'utf8')) as { pid: number };
  return note.pid;
}

function runs(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, 'utf8').includes('dynoxide');
}

/** A shell that mounts a small disk at the folder given to it, for its own eyes, and goes on with the rest. */
const onSmallDisk = [
  'unshare',
  '-Urm',
  'sh',
  '-c',
  'mount -t tmpfs -o "size=$0" none "$1" && shift && exec "$@"',
];
const canMount = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status === 0;

/** What is asked of the end of a start: two of its ways in `npm test`, all in `npm run test:deep`. */
export function endingCases(): void {
  afterEach(processes.endAll);

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

    if (!isDeep) return;

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

  describe.runIf(canMount)('on a disk that is full', () => {
    const full = (dataDir: string) =>
      `The disk that holds ${dataDir} is full (less than 32 MB left): make room, then start again. What was written is kept.\n`;

    it('says so in a sentence instead of starting', async () => {
      const dataDir = folder();
      const { said, ended } = run(dataDir, [...onSmallDisk, '16m', dataDir]);
      expect(await ended).toBe(1);
      expect(said.err).toBe(full(dataDir));
    });

    if (!isDeep) return;

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
}

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startError } from '../../ports.ts';

interface PidFile {
  readonly pid: number;
  readonly commandLine: string;
  readonly ownerPid: number;
  readonly ownerCommandLine: string;
}

/** Notes which process we started, so that the next start can end it should we be killed. */
export function recordProcess(pidFile: string, pid: number): void {
  const note: PidFile = {
    pid,
    commandLine: commandLineOf(pid) ?? '',
    ownerPid: process.pid,
    ownerCommandLine: commandLineOf(process.pid) ?? '',
  };
  writeFileSync(pidFile, JSON.stringify(note));
}

/**
 * Ends the process that a killed parent left behind. It is ended by its recorded id, and only while that id
 * still belongs to the recorded command line: ids are used again. One whose parent lives is in use, which is
 * an error.
 */
export async function endLeftover(pidFile: string): Promise<void> {
  const note = readPidFile(pidFile);
  if (note === null) return;
  if (note.commandLine !== '' && commandLineOf(note.pid) === note.commandLine) {
    if (commandLineOf(note.ownerPid) === note.ownerCommandLine) {
      throw startError(`Process ${note.ownerPid} is using this directory already (${pidFile}).`);
    }
    await end(note);
  }
  rmSync(pidFile, { force: true });
}

async function end(note: PidFile): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    process.kill(note.pid, signal);
    for (let waited = 0; waited < 3_000; waited += 20) {
      if (commandLineOf(note.pid) !== note.commandLine) return;
      await sleep(20);
    }
  }
  throw startError(`Process ${note.pid} of an earlier start does not end.`);
}

function readPidFile(pidFile: string): PidFile | null {
  try {
    return JSON.parse(readFileSync(pidFile, 'utf8')) as PidFile;
  } catch {
    return null;
  }
}

/** The command line of a running process; null when there is none. A zombie's is empty. */
function commandLineOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return null;
  }
}

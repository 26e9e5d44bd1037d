import { statfsSync } from 'node:fs';
import { type StartError, startError } from './ports.ts';

/** With less than this left, in bytes, nothing more is begun: the emulators would lose what they acknowledge. */
const reserve = 32 * 1024 * 1024;
const watchMs = 1000;

const sqliteFull = 13;

/** What is said of a disk that has no room left. */
export function diskFull(folder: string, cause?: unknown): StartError {
  return startError(
    `The disk that holds ${folder} is full (less than ${reserve / 1024 / 1024} MB left): make room, then start again. What was written is kept.`,
    cause,
  );
}

/** Throws a StartError where there is too little room left to go on. */
export function requireRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < reserve) throw diskFull(folder);
}

/** Calls `onFull` once there is too little room left; the answer ends the watch. */
export function watchRoom(folder: string, onFull: (error: StartError) => void): () => void {
  const watching = setInterval(() => {
    try {
      requireRoom(folder);
    } catch (error) {
      clearInterval(watching);
      onFull(isStartError(error) ? error : diskFull(folder, error));
    }
  }, watchMs);
  watching.unref();
  return () => clearInterval(watching);
}

function isStartError(error: unknown): error is StartError {
  return error instanceof Error && error.name === 'StartError';
}

/** Whether a write failed for want of room, also where that is the cause of the cause. */
function isForWantOfRoom(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  return code === 'ENOSPC' || code === 'EDQUOT' || errcode === sqliteFull || isForWantOfRoom(error.cause);
}

/** What to print of an error: a sentence where its reader can do something about it, else all there is. */
export function told(error: unknown, folder: string): unknown {
  if (isStartError(error)) return error.message;
  return isForWantOfRoom(error) ? diskFull(folder).message : error;
}

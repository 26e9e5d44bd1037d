import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isObject, textAt } from '../cloudformation/template.ts';

/** How far one reader of a stream has come, kept in a file so that a restart goes on there. */
export interface StreamPosition {
  /** Undefined stands before the oldest record; `isNew` tells a reader that never ran from one at the start. */
  readonly current: () => string | undefined;
  readonly isNew: () => boolean;
  readonly moveTo: (sequenceNumber: string | undefined) => void;
  /** Writes down at once what is written down a moment after each move. */
  readonly flush: () => void;
}

/**
 * A busy reader moves hundreds of times a second, and a file renamed each time would be a tenth of its work. A crash in
 * between makes records come again, as they may on AWS.
 */
const writeEveryMs = 2_000;

function readSaved(path: string): { streamArn?: string | undefined; after?: string | undefined } | undefined {
  try {
    const saved: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isObject(saved)
      ? { streamArn: textAt(saved, 'streamArn'), after: textAt(saved, 'after') }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Opens the position kept at `path`. One that belongs to another stream, of a table made anew, counts for nothing. */
export function openStreamPosition(path: string, streamArn: string): StreamPosition {
  mkdirSync(dirname(path), { recursive: true });
  const saved = readSaved(path);
  const known = saved?.streamArn === streamArn;
  let after = known ? saved.after : undefined;
  let isNew = !known;
  let writtenAt = Number.NEGATIVE_INFINITY;
  let waiting: NodeJS.Timeout | undefined;

  function write(): void {
    clearTimeout(waiting);
    waiting = undefined;
    writtenAt = performance.now();
    // Renamed into place, so that a crash leaves the old position or the new one.
    writeFileSync(`${path}.new`, JSON.stringify({ streamArn, after }));
    renameSync(`${path}.new`, path);
  }

  return {
    current: () => after,
    isNew: () => isNew,
    moveTo: (sequenceNumber) => {
      after = sequenceNumber;
      isNew = false;
      if (performance.now() - writtenAt >= writeEveryMs) write();
      else waiting ??= setTimeout(write, writeEveryMs);
    },
    flush: () => {
      if (waiting !== undefined) write();
    },
  };
}

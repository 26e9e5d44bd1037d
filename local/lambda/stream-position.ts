import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isObject, textAt } from '../cloudformation/template.ts';

/** How far one reader of a stream has come, kept in a file so that a restart goes on there. */
export interface StreamPosition {
  /** Undefined stands before the oldest record; `isNew` tells a reader that never ran from one at the start. */
  readonly current: () => string | undefined;
  readonly isNew: () => boolean;
  readonly moveTo: (sequenceNumber: string | undefined) => void;
}

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
  return {
    current: () => after,
    isNew: () => isNew,
    moveTo: (sequenceNumber) => {
      after = sequenceNumber;
      isNew = false;
      // Renamed into place, so that a crash leaves the old position or the new one.
      writeFileSync(`${path}.new`, JSON.stringify({ streamArn, after }));
      renameSync(`${path}.new`, path);
    },
  };
}

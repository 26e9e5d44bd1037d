import { readFileSync } from 'node:fs';

/** The rows of a file of examples beside this one, split at its tabs. */
export function rowsOf(file: string): string[][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

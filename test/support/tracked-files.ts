/** The repository's own files, for tests that look at how things are written. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** Files that git tracks, and new ones it does not ignore. */
export const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));

export const code = files.filter((file) => /\.tsx?$/.test(file));

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

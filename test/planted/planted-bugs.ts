/** The bugs that are planted into copies of the code, each a patch with a line of why. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PlantedBug {
  name: string;
  /** The patch, as a path. */
  file: string;
  why: string;
  /** The test that finds what the simulation does not. */
  test: string | null;
}

const folder = import.meta.dirname;

function lineOf(patch: string, name: string): string | null {
  return new RegExp(`^${name}: (.+)$`, 'm').exec(patch)?.[1] ?? null;
}

/** Every planted bug, by name. */
export function plantedBugs(): PlantedBug[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.patch'))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      const patch = readFileSync(path, 'utf8');
      return {
        name: file.slice(0, -'.patch'.length),
        file: path,
        why: lineOf(patch, 'Why') ?? '',
        test: lineOf(patch, 'Test'),
      };
    });
}

/** Those whose patch no longer applies to the code in a folder. */
export function staleBugs(bugs: readonly PlantedBug[], root: string): PlantedBug[] {
  // Git looks at each for itself, so one process tells whether all apply: a hundred would take seconds.
  return applyAll(bugs, root) ? [] : bugs.filter((bug) => !applyAll([bug], root));
}

function applyAll(bugs: readonly PlantedBug[], root: string): boolean {
  try {
    execFileSync('git', ['apply', '--check', ...bugs.map(({ file }) => file)], { cwd: root, stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

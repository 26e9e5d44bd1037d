/** A phase and a condition more, in a scratch copy: what no longer compiles is what somebody has to think about. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { conditionTable, phaseTable, toDecide } from './support/places-of-lists.ts';

const root = join(import.meta.dirname, '..');

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'ebb-lists-'));
  for (const copied of ['shared', 'web', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, copied), join(scratch, copied), { recursive: true });
  }
  // The rooms that word and decide; the types of all the libraries of the others would take most of the time.
  const include = ['shared/domain', 'shared/staff-contract', 'web/dashboard'];
  writeFileSync(join(scratch, 'tsconfig.part.json'), JSON.stringify({ extends: './tsconfig.json', include }));
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function insert(table: string, after: string, entry: string): void {
  const file = join(scratch, table);
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(after);
  writeFileSync(file, before.replace(after, `${after}\n  ${entry},`));
}

/** Files with errors, without repetition, in order. */
function whatDoesNotCompile(): string[] {
  const tsc = join(root, 'node_modules/.bin/tsc');
  try {
    execFileSync(tsc, ['--noEmit', '-p', 'tsconfig.part.json'], {
      cwd: scratch,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return [
      ...new Set([...stdout.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map((match) => match[1] ?? '')),
    ].sort();
  }
}

it('a phase and a condition more ask only those places that have something to decide', () => {
  insert(phaseTable, 'export const phases = {', 'quarterly: { sessionDays: 84 }');
  insert(conditionTable, 'export const conditions = [', "'neck-pain'");
  expect(whatDoesNotCompile()).toEqual(Object.keys(toDecide));
});

/**
 * A phase and a condition more, in a scratch copy: every place that must decide something about them is listed here with
 * its reason, and there is no other. A list that was copied out of its table would make one line more.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const phaseTable = 'shared/domain/plan/phases.ts';
const conditionTable = 'shared/domain/plan/conditions.ts';

/** What no longer compiles, and why somebody has to think about it. */
const toDecide: Readonly<Record<string, string>> = {
  'shared/domain/plan/needs.ts': 'a rule: what the phase asks for before it may end',
  'shared/domain/plan/phase-words.ts': 'a wording: what staff read of it',
  'shared/domain/plan/protocol.ts': 'numbers: how often it asks for a score and when staff look at it',
  'shared/domain/plan/setbacks.ts':
    'a stored shape: states of before need an upcast to remember its setbacks',
  'shared/domain/texts/english.ts': 'a wording: what patients are told of it',
  'shared/domain/texts/spanish.ts': 'a wording: the same in Spanish',
  'shared/domain/texts/tips.ts': 'a rule: which tips suit the condition',
  'web/dashboard/choices.ts': 'a wording: the name of the condition, in words.en.json',
  'web/dashboard/parts/phase-mark.tsx': 'a drawing of the phase',
};

/** What names several of a list and compiles all the same, and why it does not follow from the table. */
const toLookAt: Readonly<Record<string, string>> = {
  'local/demo/demo-patients.ts': 'made-up people, who need not have every condition',
  'scripts/story/story-patients.ts': 'made-up people, who need not have every condition',
  'shared/domain/outcomes/made-up-patients.ts': 'made-up people, whose relief wears off in some phases',
  'shared/domain/plan/moves.ts': 'rules: the ways into the phase and out of it',
  'shared/history/commit-dictionary.ts': 'frozen: what is compressed with it must be read with it',
  'shared/history/upcast-state.ts': 'frozen: what version 2 of the state began with',
  'web/dashboard/settings/protocol-fields.ts':
    'the place of its numbers among the settings, which words.test.ts asks for',
  'web/dashboard/styles/charts.css': 'a shade of its band; without one it has the plain one',
  'web/dashboard/words.en.json': 'a wording: names and reasons of its numbers, which words.test.ts asks for',
};

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

/** Files that name two or more of a list, apart from its table. */
function whatNamesSeveral(): string[] {
  const lists = [
    ['biweekly', 'monthly'],
    ['fibromyalgia', 'arthritis', 'headache-tmj', 'back-pain'],
  ];
  const rooms = ['shared', 'functions', 'infra', 'local', 'scripts', 'web'];
  return execFileSync('git', ['ls-files', ...rooms], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.(tsx?|css|json)$/.test(file) && file !== phaseTable && file !== conditionTable)
    .filter((file) => existsSync(join(root, file)))
    .filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return lists.some((names) => names.filter((name) => text.includes(name)).length > 1);
    })
    .sort();
}

describe('a phase and a condition more', () => {
  it('ask only those places that have something to decide', () => {
    insert(phaseTable, 'export const phases = {', 'quarterly: { sessionDays: 84 }');
    insert(conditionTable, 'export const conditions = [', "'neck-pain'");
    expect(whatDoesNotCompile()).toEqual(Object.keys(toDecide));
  });

  it('are named beside their like nowhere else', () => {
    expect(whatNamesSeveral().filter((file) => !(file in toDecide))).toEqual(Object.keys(toLookAt));
  });
});

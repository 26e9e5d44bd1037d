/**
 * Names of a phase and of a condition stand beside their like in the places that are listed with a reason, and in no
 * other: a list that was copied out of its table would be one more. closed-lists.deep.test.ts adds one of each.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { conditionTable, phaseTable, toDecide, toLookAt } from './support/places-of-lists.ts';

const root = join(import.meta.dirname, '..');

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

it('phases and conditions are named beside their like nowhere else', () => {
  expect(whatNamesSeveral().filter((file) => !(file in toDecide))).toEqual(Object.keys(toLookAt));
});

/** The page on the plan rules names every number that a clinic starts with, and no other. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultProtocol } from '../../shared/domain/plan/protocol.ts';

const page = readFileSync(new URL('../../docs/clinical-rules.md', import.meta.url), 'utf8');

/** Fields as a row names them, `group { a, b }` or `a, b`, with the numbers beside them. */
function namedIn(row: string): [path: string, value: number][] {
  const [, fields = '', defaults = ''] = row.split('|').map((cell) => cell.trim());
  const [, group, inner] = /^(\w+) \{ (.+) \}$/.exec(fields) ?? [];
  const paths = (inner ?? fields)
    .split(', ')
    .map((name) => (group === undefined ? name : `${group}.${name}`));
  const values = (defaults.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  expect([fields, values.length]).toEqual([fields, paths.length]);
  return paths.map((path, index) => [path, values[index] ?? Number.NaN]);
}

function leavesOf(group: object, path = ''): [path: string, value: number][] {
  return Object.entries(group).flatMap(([name, value]: [string, unknown]): [string, number][] =>
    typeof value === 'number' ? [[`${path}${name}`, value]] : leavesOf(value as object, `${path}${name}.`),
  );
}

it('with its value', () => {
  const [, table = ''] = page.split('| field | default | why |\n|---|---|---|\n');
  const rows = (table.split('\n\n')[0] ?? '').split('\n');
  const named = rows.flatMap(namedIn);
  expect(new Set(named)).toEqual(new Set(leavesOf(defaultProtocol)));
});

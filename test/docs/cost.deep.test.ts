/** docs/cost.md and the README say what `npm run cost` says, within what a text more or less a month changes. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** Rows of the table of dollars by their names; what stands behind them are numbers. */
function rowsIn(text: string): Map<string, number[]> {
  const rows = [...text.matchAll(/^\| ([^|]+) \| (.+) \|$/gm)].map(
    ([, name = '', cells = '']) =>
      [name, cells.split(' | ').map((cell) => Number(cell.replaceAll('*', '')))] as const,
  );
  return new Map(rows.filter(([, cells]) => cells.every((cell) => !Number.isNaN(cell))));
}

it('within five cents and three in a hundred', () => {
  const told = rowsIn(
    execFileSync(process.execPath, [join(root, 'scripts', 'cost.ts')], { encoding: 'utf8' }),
  );
  const written = rowsIn(read('docs/cost.md'));
  expect([...written.keys()]).toEqual([...told.keys()]);
  const off = [...told].flatMap(([name, cells]) =>
    cells.flatMap((cell, at) => {
      const said = written.get(name)?.[at] ?? 0;
      return Math.abs(said - cell) > 0.05 + 0.03 * cell ? [`${name}: ${said} and not ${cell}`] : [];
    }),
  );
  expect(off).toEqual([]);
  const idle = Math.round(told.get('**together**')?.[0] ?? 0);
  expect(read('README.md')).toContain(`Idle it costs about ${idle} dollars a month`);
});

/** The page on the plan rules shows version 1 against version 2 as the command beside the table prints it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readProtocol } from '../../scripts/read-protocol.ts';
import { simulationLines } from '../../scripts/replay-words.ts';
import { defaultProtocol } from '../../shared/domain/plan/protocol.ts';

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
/** As `npm run replay` has it. */
const seed = 1;

/** What is printed of each kind of patient, by protocol. */
function printed(lines: readonly string[]): [kind: string, row: string[]][] {
  const rows = lines.slice(lines.findIndex((line) => line.startsWith('kind')) + 1);
  const figures = (row: string | undefined) =>
    (row ?? '').slice('kind              protocol'.length).trim().split(/\s+/);
  return rows.flatMap((row, index) => {
    const kind = row.slice(0, 'kind              '.length).trim();
    if (kind === '') return [];
    const [now, changed] = [figures(row), figures(rows[index + 1])];
    return [[kind, now.map((figure, at) => `${changed[at]} to ${figure}`.replaceAll('%', ' %'))]];
  });
}

it('for every kind of patient', () => {
  const [, after = ''] = read('clinical-rules.md').split('## Version 1 against version 2');
  const [, patients] = /--protocol docs\/plan-rules-v1\.json --patients (\d+)/.exec(after) ?? [];
  const first = readProtocol(read('plan-rules-v1.json'), defaultProtocol);
  const cells = (line: string) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
  const shown = (after.split('|---|\n')[1] ?? '').split('\n\n')[0]?.split('\n') ?? [];
  expect(shown.map((line) => cells(line))).toEqual(
    printed(simulationLines(defaultProtocol, first, Number(patients), seed)).map(([kind, row]) => [
      kind,
      ...row,
    ]),
  );
});

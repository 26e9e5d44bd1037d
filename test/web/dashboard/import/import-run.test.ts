import { describe, expect, it } from 'vitest';
import type { ImportAnswer } from '../../../../shared/staff-contract/enrolment.ts';
import { apiProblem } from '../../../../web/dashboard/api/problem.ts';
import { createRunner } from '../../../../web/dashboard/import/import-run.ts';
import { rowsOfPart } from '../../../../web/dashboard/import/in-parts.ts';
import type { FileOnPage } from '../../../../web/dashboard/import/shown-faults.ts';

function fileOf(count: number): FileOnPage {
  const rows = Array.from({ length: count }, (_, place) => ({
    row: place + 2,
    cells: [`Patient ${place}`],
    body: { firstName: `Patient ${place}` },
    faults: [],
    repeated: false,
  }));
  return { headings: ['First name'], columns: { firstName: 0 }, rows };
}

interface Sent {
  readonly key: string;
  readonly names: readonly string[];
}

/** An API that refuses the third row of each part, and answers as `outcomes` says before that. */
function apiWith(outcomes: (number | null)[]) {
  const sent: Sent[] = [];
  const send = async <Answer>(
    _method: string,
    _path: string,
    body: unknown,
    key: string,
  ): Promise<Answer> => {
    const { rows } = body as { rows: { firstName: string }[] };
    sent.push({ key, names: rows.map(({ firstName }) => firstName) });
    const status = outcomes.shift() ?? null;
    if (status !== null) throw apiProblem(status, 'refused', 'Refused');
    const answer: ImportAnswer = {
      ok: false,
      errors: [{ row: 3, column: 'phone', message: 'is wrong' }],
      imported: rows.length - 1,
      already: 0,
    };
    return answer as Answer;
  };
  return { api: { send }, sent };
}

function waited() {
  const waits: number[] = [];
  return {
    waits,
    wait: async (ms: number) => {
      waits.push(ms);
    },
  };
}

describe('an import', () => {
  it('goes part by part, tells of each, and names what was refused by its place in the file', async () => {
    const { api, sent } = apiWith([]);
    const runner = createRunner(waited().wait);
    const told: number[] = [];
    runner.subscribe(() => told.push(runner.current()?.done ?? -1));
    await runner.start(api, fileOf(2 * rowsOfPart + 50));
    expect(sent.map(({ names }) => names.length)).toEqual([rowsOfPart, rowsOfPart, 50]);
    expect(told).toEqual([0, rowsOfPart, 2 * rowsOfPart, 2 * rowsOfPart + 50, 2 * rowsOfPart + 50]);
    expect(runner.current()).toMatchObject({ state: 'done', imported: 2 * rowsOfPart + 47 });
    expect(runner.current()?.errors.map(({ place }) => place)).toEqual([
      2,
      rowsOfPart + 2,
      2 * rowsOfPart + 2,
    ]);
  });

  it('sends a part again under the same key until it is answered', async () => {
    const { api, sent } = apiWith([null, 0, 503, 429]);
    const { waits, wait } = waited();
    const runner = createRunner(wait);
    await runner.start(api, fileOf(2 * rowsOfPart));
    expect(waits).toEqual([1_000, 2_000, 4_000]);
    expect(new Set(sent.slice(1).map(({ key }) => key)).size).toBe(1);
    expect(runner.current()).toMatchObject({ state: 'done', done: 2 * rowsOfPart });
  });

  it('stops where it is refused, and goes on from there', async () => {
    const { api, sent } = apiWith([null, 401]);
    const runner = createRunner(waited().wait);
    await runner.start(api, fileOf(2 * rowsOfPart));
    expect(runner.current()).toMatchObject({ state: 'stopped', done: rowsOfPart });
    await runner.goOn(api);
    expect(sent.at(-1)?.names[0]).toBe(`Patient ${rowsOfPart}`);
    expect(runner.current()).toMatchObject({ state: 'done', imported: 2 * rowsOfPart - 2 });
    runner.forget();
    expect(runner.current()).toBeNull();
  });
});

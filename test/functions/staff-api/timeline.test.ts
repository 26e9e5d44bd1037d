import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld, dayMs, pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;

interface Line {
  at: string;
  seq: number;
  kind: string;
  words: string;
  to?: string;
  by?: string;
  text?: string;
}

beforeEach(async () => {
  world = createWorld();
  await world.open();
  patientId = await world.enrol();
  await world.text(patientId, 'Yes please');
  await world.advance(patientId, 2 * dayMs);
  await world.text(patientId, '6');
});

async function page(query: Record<string, string>) {
  const { status, body } = await world.call('GET', pathOf(patientId, '/timeline'), { query });
  expect(status).toBe(200);
  return { lines: body.events as Line[], next: body.next as string | undefined };
}

describe('the timeline', () => {
  it('tells every event of the history in words, oldest first', async () => {
    const { lines, next } = await page({ limit: '100' });
    const commits = await world.histories.page(patientId, 0, 1_000);
    const events = commits.flatMap(({ events }) => events);
    expect(lines.map(({ kind }) => kind)).toEqual(events.map(({ type }) => type));
    expect(next).toBeUndefined();
    expect(lines.filter(({ words }) => words.length < 9 || !words.endsWith('.'))).toEqual([]);
    expect(lines[0]).toMatchObject({ seq: 1, kind: 'enrolled', by: 'staff-of-demo', words: 'Enrolled.' });
  });

  it('begins after a commit that was seen, and goes on from there by cursor', async () => {
    const { lines } = await page({ limit: '100' });
    const { lines: first, next = '' } = await page({ after: '3', limit: '2' });
    const { lines: rest } = await page({ cursor: next, after: '3', limit: '100' });
    expect([...first, ...rest]).toEqual(lines.filter(({ seq }) => seq > 3));
  });

  it("quotes the patient's words, and ours as they were sent", async () => {
    const { lines } = await page({ limit: '100' });
    const quoted = lines.filter(({ text }) => text !== undefined).map(({ kind, text }) => [kind, text]);
    expect(quoted.slice(0, 3)).toEqual([
      ['text-recorded', 'words that were sent'],
      ['text-received', 'Yes please'],
      ['text-recorded', 'words that were sent'],
    ]);
    expect(quoted).toContainEqual(['text-received', '6']);
  });

  it('names the phase that an event began', async () => {
    await world.advance(patientId, 8 * dayMs);
    const body = { phase: 'biweekly', reason: 'as agreed' };
    expect((await world.call('POST', pathOf(patientId, '/override'), { body })).status).toBe(200);
    const { lines } = await page({ limit: '100' });
    const began = lines.filter(({ to }) => to !== undefined).map(({ kind, to }) => [kind, to]);
    expect(began).toEqual([
      ['first-phase-began', 'weekly'],
      ['plan-overridden', 'biweekly'],
    ]);
  });

  it.each([1, 2, 3, 7])('comes whole in pages of %i', async (limit) => {
    const whole = (await page({ limit: '100' })).lines;
    const pieces: Line[] = [];
    let next: string | undefined;
    do {
      const answer = await page({ limit: String(limit), ...(next === undefined ? {} : { cursor: next }) });
      expect(answer.lines.length).toBeLessThanOrEqual(limit);
      pieces.push(...answer.lines);
      next = answer.next;
      // A cursor that does not move on must fail here, not run for ever.
    } while (next !== undefined && pieces.length <= whole.length);
    expect(pieces).toEqual(whole);
  });

  it.each(['x', '0-0', '1', '-1-1', '1-1-1', '1e3-0', ' 1-0', '99999999999-0'])(
    'refuses the cursor %j',
    async (cursor) => {
      const { status, body } = await world.call('GET', pathOf(patientId, '/timeline'), { query: { cursor } });
      expect([status, body.reason, body.errors?.[0]?.field]).toEqual([400, 'invalid-input', 'cursor']);
    },
  );
});

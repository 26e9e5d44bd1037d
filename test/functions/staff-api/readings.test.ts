/** The whole course of a patient's pain. */
import { beforeEach, describe, expect, it } from 'vitest';
import { agreed } from './agreed-world.ts';
import { dayMs, pathOf, type World } from './staff-world.ts';

interface Reading {
  date: string;
  score: number | null;
  missed: boolean;
  approximate: boolean;
  baseline: boolean;
}

let world: World;
let patientId: string;

async function page(query: Record<string, string> = {}) {
  const { status, body } = await world.call('GET', pathOf(patientId, '/readings'), { query });
  expect(status).toBe(200);
  return body as unknown as { readings: Reading[]; next?: string };
}

async function session(): Promise<void> {
  await world.call('PUT', pathOf(patientId, `/sessions/${world.today()}`), { body: { attended: true } });
  await world.sendAll(patientId);
}

beforeEach(async () => {
  ({ world, patientId } = await agreed({ baseline: [{ date: '2026-12-28', score: 7 }] }));
  await session();
});

describe('the readings', () => {
  it('are all of the history, with the check-ins that nobody answered', async () => {
    // In the evening, when the day's question has been asked.
    world.clock.advance(dayMs / 2);
    for (let week = 0; week < 40; week += 1) {
      await world.advance(patientId, 7 * dayMs);
      if (week % 10 !== 3) await world.text(patientId, week % 2 === 0 ? '5-6' : '4');
    }
    const { readings, next } = await page();
    expect(next).toBeUndefined();
    expect(readings[0]).toMatchObject({ date: '2026-12-28', score: 7, baseline: true, missed: false });
    const scores = readings.filter(({ score, baseline }) => score !== null && !baseline);
    expect(scores.length).toBe(36);
    expect(scores.some(({ approximate }) => approximate)).toBe(true);
    const missed = readings.filter((reading) => reading.missed);
    expect(missed.length).toBeGreaterThanOrEqual(4);
    expect(missed.every(({ score }) => score === null)).toBe(true);
    expect(readings.map(({ date }) => date)).toEqual(readings.map(({ date }) => date).toSorted());
    const { body } = await world.call('GET', pathOf(patientId));
    expect((body.readings as unknown[]).length).toBe(26);
    expect(body.missedDays).toEqual(missed.map(({ date }) => date));

    const pieces: Reading[] = [];
    let cursor: string | undefined;
    do {
      const piece = await page({ limit: '7', ...(cursor === undefined ? {} : { cursor }) });
      expect(piece.readings.length).toBeLessThanOrEqual(7);
      pieces.push(...piece.readings);
      cursor = piece.next;
    } while (cursor !== undefined && pieces.length <= readings.length);
    expect(pieces).toEqual(readings);
    const from = readings[5]?.date ?? '';
    const to = readings[9]?.date ?? '';
    expect((await page({ from, to })).readings).toEqual(
      readings.filter(({ date }) => date >= from && date <= to),
    );
  });

  it('leave out what was voided, and show what was corrected', async () => {
    await world.advance(patientId, 7 * dayMs);
    await world.text(patientId, 'pain is 5');
    const [, first] = (await page()).readings;
    expect(first).toMatchObject({ score: 5 });
    const date = first?.date ?? '';
    await world.call('POST', pathOf(patientId, '/readings'), { body: { date, score: 3 } });
    await world.follow(patientId);
    expect((await page()).readings[1]).toMatchObject({ date, score: 3, source: 'staff' });
    await world.call('DELETE', pathOf(patientId, `/readings/${date}`), { body: { reason: 'typed twice' } });
    await world.follow(patientId);
    expect((await page()).readings.map((reading) => reading.date)).toEqual(['2026-12-28']);
  });

  it.each([{ from: 'monday' }, { to: '2027-02-30' }, { limit: '0' }, { since: 'x' }])(
    'are not asked for by %j',
    async (query) => {
      const { status, body } = await world.call('GET', pathOf(patientId, '/readings'), { query });
      expect([status, body.errors?.[0]?.field]).toEqual([400, Object.keys(query)[0]]);
    },
  );
});

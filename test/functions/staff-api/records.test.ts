/** What staff note beside the plan, and what is known of a patient's care as a whole. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Method } from '../../../functions/staff-api/route.ts';
import { agreed } from './agreed-world.ts';
import { claimsOf, dayMs, pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;

const shoulder = { kind: 'range-of-motion', site: 'shoulder', side: 'left', degrees: 95, date: '2027-01-04' };
const knee = { kind: 'injection', date: '2026-12-30', note: 'left knee' };

async function send(method: Method, rest: string, body?: unknown, key?: string) {
  const asked = body === undefined ? {} : { body };
  return world.call(method, pathOf(patientId, rest), key === undefined ? asked : { ...asked, key });
}

async function records(query: Record<string, string> = {}): Promise<Record<string, unknown>[]> {
  const { body } = await world.call('GET', pathOf(patientId, '/records'), { query });
  return body.records as Record<string, unknown>[];
}

beforeEach(async () => {
  ({ world, patientId } = await agreed());
});

describe('notes, treatments and measures', () => {
  it('are kept with an id, are on the list at once, and are in no state', async () => {
    const note = await send('POST', '/notes', { body: 'Prefers the side table' });
    const treatment = await send('POST', '/treatments', knee);
    const measure = await send('POST', '/measures', shoulder);
    const id = expect.stringMatching(/^[0-9a-f-]{36}$/);
    expect([note, treatment, measure]).toMatchObject([
      { status: 201, body: { id, body: 'Prefers the side table' } },
      { status: 201, body: { id, ...knee } },
      { status: 201, body: { id, ...shoulder } },
    ]);
    const by = 'admin-of-demo';
    expect(await records()).toMatchObject([
      {
        kind: 'treatment',
        id: treatment.body.id,
        date: '2026-12-30',
        treatment: 'injection',
        source: 'staff',
        by,
      },
      { kind: 'note', id: note.body.id, date: '2027-01-04', body: 'Prefers the side table', by },
      { kind: 'measure', id: measure.body.id, site: 'shoulder', side: 'left', degrees: 95, by },
    ]);
    await world.follow(patientId);
    expect(await records()).toHaveLength(3);
    expect(JSON.stringify(await world.state(patientId))).not.toMatch(/side table|knee|shoulder/);
  });

  it("answer with the patient's new row beside what was taken", async () => {
    for (const [rest, sent] of [
      ['/notes', { body: 'Prefers the side table' }],
      ['/treatments', knee],
      ['/measures', shoulder],
    ] as const) {
      const { body } = await send('POST', rest, sent);
      const { seq, firstName, status } = (await send('GET', '')).body;
      expect(body).toMatchObject({ patientId, seq, firstName, status, ...sent });
    }
  });

  it('are told in the history', async () => {
    await send('POST', '/treatments', knee);
    const { body } = await world.call('GET', pathOf(patientId, '/timeline'));
    const [last] = (body.events as { words: string; by: string }[]).slice(-1);
    expect(last).toMatchObject({
      words: 'Staff recorded an injection on Dec 30, 2026: left knee.',
      by: 'admin-of-demo',
    });
  });

  it.each([
    ['/notes', { body: 'Prefers the side table' }],
    ['/treatments', knee],
    ['/measures', shoulder],
  ])('%s by the same key are one, and have the same answer', async (rest, body) => {
    const first = await send('POST', rest, body, 'key-1');
    expect(await send('POST', rest, body, 'key-1')).toMatchObject({ status: 201, body: first.body });
    expect(await records()).toHaveLength(1);
    expect((await send('POST', rest, body)).body.id).not.toBe(first.body.id);
  });

  it.each([
    ['/notes', { body: ' ' }, 'body', 'must not be empty'],
    ['/notes', { body: 'x'.repeat(2_001) }, 'body', 'must have at most 2000 characters'],
    ['/treatments', { ...knee, kind: 'surgery' }, 'kind', /medication/],
    ['/treatments', { ...knee, date: '2027-02-30' }, 'date', /a date that exists/],
    ['/treatments', { ...knee, note: '' }, 'note', 'must not be empty'],
    ['/measures', { ...shoulder, degrees: 361 }, 'degrees', 'must be at most 360 degrees'],
    ['/measures', { ...shoulder, degrees: '95' }, 'degrees', 'must be a number of degrees from 0 to 360'],
    ['/measures', { ...shoulder, side: 'port' }, 'side', /left/],
    ['/measures', { ...shoulder, site: '' }, 'site', 'must not be empty'],
    ['/measures', { ...shoulder, kind: 'grip' }, 'kind', /range-of-motion/],
  ])('%s of %j say what to mend', async (rest, body, field, message) => {
    const answer = await send('POST', rest, body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ field, message: expect.stringMatching(message) }]);
  });

  it.each([
    ['/treatments', { ...knee, date: '2027-01-05' }],
    ['/measures', { ...shoulder, date: '2027-01-05' }],
  ])('%s of a day to come are refused', async (rest, body) => {
    const { status, body: problem } = await send('POST', rest, body);
    expect([status, problem.reason]).toEqual([422, 'future-date']);
  });

  it('may be added after discharge, and by no other clinic', async () => {
    await send('POST', '/discharge', { reason: 'is well' });
    expect((await send('POST', '/notes', { body: 'sent the summary' })).status).toBe(201);
    const { status } = await world.call('POST', `/clinics/other/patients/${patientId}/notes`, {
      body: { body: 'mine' },
      claims: claimsOf('other', 'staff'),
    });
    expect(status).toBe(404);
  });
});

describe('the sessions of a patient', () => {
  const known = { response: 'worse', pressure: 'hard', note: 'less on the left' };
  const sessions = async () => (await send('GET', '')).body.sessions;

  it('tell what was felt, at once and once shown, and are replaced whole', async () => {
    const path = '/sessions/2027-01-04';
    await send('PUT', path, { attended: true, ...known });
    const told = { date: '2027-01-04', attended: true, source: 'staff', ...known };
    expect(await sessions()).toEqual([told]);
    await world.follow(patientId);
    expect(await sessions()).toEqual([told]);
    await send('PUT', path, { attended: true, response: 'same', pressure: null });
    expect(await sessions()).toEqual([
      { date: '2027-01-04', attended: true, source: 'staff', response: 'same' },
    ]);
  });

  it("keep staff's note beside what the patient says of the pressure", async () => {
    await send('PUT', '/sessions/2027-01-04', { attended: true, note: 'left shoulder' });
    await world.advance(patientId, dayMs);
    await world.text(patientId, 'the pressure was too hard last time');
    expect(await sessions()).toEqual([
      { date: '2027-01-04', attended: true, source: 'staff', pressure: 'hard', note: 'left shoulder' },
    ]);
  });

  it('are gone from the list when they are taken back', async () => {
    await send('PUT', '/sessions/2027-01-04', { attended: true, ...known });
    await send('DELETE', '/sessions/2027-01-04');
    expect(await sessions()).toEqual([]);
    expect((await records()).map(({ kind }) => kind)).not.toContain('session');
    await send('PUT', '/sessions/2027-01-04', { attended: true });
    expect(await sessions()).toEqual([{ date: '2027-01-04', attended: true, source: 'staff' }]);
  });
});

describe('the records of a patient', () => {
  it('hold moves, overrides, flares, pauses and what the patient tells, in words of their own', async () => {
    await send('PUT', '/sessions/2027-01-04', { attended: true });
    await send('POST', '/override', { phase: 'monthly', reason: 'lives far away' });
    await world.text(patientId, 'flare');
    await world.text(patientId, 'I started gabapentin');
    await world.text(patientId, 'Had physical therapy today');
    await send('POST', '/pause', { until: '2027-02-01' });
    await world.advance(patientId, 2 * dayMs);
    await send('POST', '/resume', {});
    expect(await records()).toMatchObject([
      { kind: 'session', date: '2027-01-04', attended: true, source: 'staff' },
      { kind: 'move', from: null, to: 'weekly', rule: 'first-phase', by: null },
      { kind: 'override', from: 'weekly', to: 'monthly', reason: 'lives far away', by: 'admin-of-demo' },
      { kind: 'flare', date: '2027-01-04', by: null },
      { kind: 'treatment', treatment: 'medication', note: 'I started gabapentin', source: 'patient' },
      { kind: 'treatment', treatment: 'physical-therapy', note: 'Had physical therapy today' },
      { kind: 'pause', date: '2027-01-04', until: '2027-02-01', ended: '2027-01-06' },
    ]);
  });

  it('come page after page, and between two days', async () => {
    for (const date of ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']) {
      await send('POST', '/treatments', { ...knee, date });
    }
    const dates: unknown[] = [];
    let next: string | undefined;
    do {
      const query = { limit: '3', ...(next === undefined ? {} : { cursor: next }) };
      const { body } = await world.call('GET', pathOf(patientId, '/records'), { query });
      dates.push(...(body.records as { date: string }[]).map(({ date }) => date));
      next = body.next as string | undefined;
    } while (next !== undefined);
    expect(dates).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']);
    expect(await records({ from: '2026-12-29', to: '2026-12-30' })).toHaveLength(2);
  });
});

/** What staff record of sessions. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Method } from '../../../functions/staff-api/route.ts';
import { agreed } from './agreed-world.ts';
import { pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;

async function send(method: Method, rest: string, body?: unknown, key?: string) {
  const asked = body === undefined ? {} : { body };
  return world.call(method, pathOf(patientId, rest), key === undefined ? asked : { ...asked, key });
}

beforeEach(async () => {
  ({ world, patientId } = await agreed());
});

describe('sessions', () => {
  it('are recorded, corrected, and taken back', async () => {
    const today = world.today();
    expect((await send('PUT', `/sessions/${today}`, { attended: true })).body).toMatchObject({
      status: 'active',
      phase: 'weekly',
      phaseSince: today,
    });
    await send('PUT', `/sessions/${today}`, { attended: false });
    expect((await world.state(patientId)).sessions.recent).toEqual([{ date: today, attended: false }]);
    expect((await send('DELETE', `/sessions/${today}`)).status).toBe(200);
    const again = await send('DELETE', `/sessions/${today}`);
    expect([again.status, again.body.reason]).toEqual([404, 'no-such-session']);
  });

  it('put twice are put once', async () => {
    await send('PUT', '/sessions/2027-01-04', { attended: true });
    const { seq } = await world.state(patientId);
    expect(await send('PUT', '/sessions/2027-01-04', { attended: true })).toMatchObject({
      status: 200,
      body: { seq },
    });
    expect((await world.state(patientId)).seq).toBe(seq);
  });

  it.each([
    'went to my massage yesterday, sore for two days after',
    'fui a mi masaje ayer, quedé adolorida dos días',
  ])('told in passing by "%s" carry how they were felt', async (words) => {
    await world.text(patientId, words);
    expect((await send('GET', '')).body.sessions).toMatchObject([
      { attended: true, source: 'patient', response: 'worse' },
    ]);
  });

  it('by the patient are taken over by staff', async () => {
    await world.text(patientId, 'done');
    expect((await send('GET', '')).body.sessions).toMatchObject([{ source: 'patient' }]);
    await send('PUT', `/sessions/${world.today()}`, { attended: true });
    expect((await send('GET', '')).body.sessions).toMatchObject([{ source: 'staff' }]);
  });

  it.each([
    [{ attended: true, response: 'fine' }, 'response'],
    [{ attended: true, pressure: 'medium' }, 'pressure'],
    [{ attended: true, note: '' }, 'note'],
    [{ attended: false, response: 'worse' }, 'response'],
    [{ attended: false, pressure: 'hard' }, 'pressure'],
  ])('of %j say what to mend', async (body, field) => {
    const answer = await send('PUT', '/sessions/2027-01-04', body);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });

  it('of a day to come are refused', async () => {
    const { status, body } = await send('PUT', '/sessions/2027-01-05', { attended: true });
    expect([status, body.reason]).toEqual([422, 'future-date']);
  });
});

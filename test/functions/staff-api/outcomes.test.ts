/** The report by the API, over patients whose care went on after the period that is asked for. */
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/calendar.ts';
import { claimsOf, createWorld, dayMs, pathOf, type World } from './staff-world.ts';

const firstQuarter = { from: '2027-01-01', to: '2027-03-31' };
/** Days without a wake-up are passed at once: what counts here is what staff enter. */
const baseline = [
  { date: '2027-01-02', score: 8 },
  { date: '2027-01-03', score: 8 },
];

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.open();
});

async function staff(method: 'PUT' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) {
  const answer = await world.call(method, path, {
    claims: claimsOf('demo', 'admin'),
    ...(body === undefined ? {} : { body }),
  });
  expect([answer.status, answer.text]).toEqual([
    expect.toSatisfy((status) => status < 300),
    expect.anything(),
  ]);
}

/** In weekly sessions from 4 January. */
async function begin(number: number, changes: object = {}): Promise<string> {
  const phone = `+120655501${String(number).padStart(2, '0')}`;
  const patientId = await world.enrol({ phone, baseline, ...changes });
  await world.text(patientId, 'yes');
  await staff('PUT', pathOf(patientId, '/sessions/2027-01-04'), { attended: true });
  await world.follow(patientId);
  return patientId;
}

async function enter(patientId: string, date: string, score: number): Promise<void> {
  await staff('POST', pathOf(patientId, '/readings'), { date, score, note: 'in the room' });
  await world.follow(patientId);
}

async function report(query: Record<string, string> = firstQuarter) {
  const { body, status } = await world.call('GET', '/clinics/demo/outcomes', { query });
  expect(status).toBe(200);
  return body;
}

async function moveTo(date: string): Promise<void> {
  while (world.today() < date) world.clock.advance(dayMs);
}

describe('the report of a year', () => {
  it('counts ten who went from 8 to 2 and were discharged in April as ten who responded', async () => {
    const ids: string[] = [];
    for (let number = 1; number <= 10; number += 1) ids.push(await begin(number));
    await moveTo('2027-04-10');
    for (const id of ids) {
      for (const date of ['2027-03-25', '2027-04-01', '2027-04-08']) await enter(id, date, 2);
      await staff('POST', pathOf(id, '/discharge'), { reason: 'well again' });
      await world.follow(id);
    }
    await moveTo('2027-12-31');
    const { all, excluded } = await report({ from: '2027-01-01', to: '2027-12-31' });
    expect(all).toMatchObject({
      patients: 10,
      completers: 10,
      responders30: { n: 10, of: 10 },
      responders50: { n: 10, of: 10 },
      meanChange: { mean: -6 },
      stillInCare: { n: 0, of: 10 },
      discharged: { n: 10, of: 10 },
    });
    const counts = (excluded as { count: number }[]).map(({ count }) => count);
    expect(counts).toEqual([0, 0, 0, 0, 0]);
    // They were in care on no day of the year after.
    await moveTo('2028-02-01');
    const later = await report({ from: '2028-01-01', to: '2028-01-31' });
    expect(later).toMatchObject({ seen: 10, all: { patients: 0, underWay: 0 } });
  });

  it('keeps apart those of whom it is too early to say', async () => {
    await begin(1);
    await moveTo('2027-01-31');
    const { all, excluded } = await report({ from: '2027-01-01' });
    expect(all).toMatchObject({ patients: 0, underWay: 1, stillInCare: { n: 1, of: 1 } });
    expect(excluded).toContainEqual({ reason: 'too-early', count: 1 });
    await moveTo('2027-02-01');
    expect((await report({ from: '2027-01-01' })).all).toMatchObject({ patients: 1 });
  });

  it('sets the sessions that were attended against one a week', async () => {
    const id = await begin(1);
    for (const [date, attended] of [
      ['2027-01-11', true],
      ['2027-01-18', false],
      ['2027-02-01', true],
      ['2027-02-08', true],
    ] as const) {
      await moveTo(date);
      await staff('PUT', pathOf(id, `/sessions/${date}`), { attended });
    }
    await staff('DELETE', pathOf(id, '/sessions/2027-02-08'));
    await world.follow(id);
    await moveTo('2027-04-02');
    // 4 January and every seventh day up to 29 March.
    expect((await report()).all).toMatchObject({
      sessions: { patients: 1, attended: 3, assumed: 0, weekly: 13 },
    });
    const march = await report({ from: '2027-03-01', to: '2027-03-31' });
    expect(march.all).toMatchObject({ sessions: { attended: 0, weekly: 5 } });
  });

  it('does not count who texted STOP as still in care', async () => {
    const id = await begin(1);
    await moveTo('2027-02-20');
    await enter(id, '2027-02-18', 4);
    await world.text(id, 'STOP');
    await moveTo('2027-03-31');
    expect((await report()).all).toMatchObject({
      stillInCare: { n: 0, of: 1 },
      stopped: { n: 1, of: 1 },
      completers: 1,
    });
  });
});

describe('the same period, asked for later', () => {
  it('gives the same report, whatever happened since', async () => {
    const moving = await begin(1);
    const stopping = await begin(2);
    const leaving = await begin(3);
    await moveTo('2027-03-31');
    for (const id of [moving, stopping, leaving]) {
      for (const week of [2, 1, 0]) await enter(id, addDays('2027-03-31', -7 * week), 4);
    }
    const then = await report();
    expect(then).toMatchObject({ seen: 3, corrected: 0, all: { patients: 3, completers: 3 } });
    expect(then.byPhase).toMatchObject([{ key: 'weekly' }]);

    await moveTo('2027-05-10');
    await staff('POST', pathOf(moving, '/override'), { phase: 'biweekly', reason: 'far less pain' });
    await staff('PATCH', pathOf(moving), { condition: 'arthritis' });
    await enter(moving, '2027-05-09', 9);
    await world.text(stopping, 'STOP');
    await staff('POST', pathOf(leaving, '/discharge'), { reason: 'moved away' });
    await world.follow(moving);
    await world.follow(leaving);
    await begin(4, { condition: 'arthritis' });
    await staff('PUT', '/clinics/demo', {
      name: 'Harbor Massage Clinic',
      phone: '+12065550100',
      timeZone: 'America/Los_Angeles',
      country: 'US',
      originationNumber: '+12065550199',
      alertContacts: ['front@harbor.example'],
      protocol: { lowBaseline: 9 },
    });
    expect(await report()).toEqual(then);
    expect((await report({ ...firstQuarter, condition: 'back-pain' })).seen).toBe(3);
    expect((await report({ ...firstQuarter, condition: 'arthritis' })).seen).toBe(0);
    // Of today, all of it counts.
    expect(await report({ from: '2027-05-01' })).toMatchObject({ seen: 4, all: { patients: 0 } });
  });

  it('takes a score that was corrected since, and says so', async () => {
    const id = await begin(1);
    await moveTo('2027-03-31');
    await enter(id, '2027-03-30', 4);
    await moveTo('2027-04-05');
    await enter(id, '2027-03-30', 7);
    expect(await report()).toMatchObject({ corrected: 1, all: { meanChange: null, responders30: { n: 0 } } });
  });
});

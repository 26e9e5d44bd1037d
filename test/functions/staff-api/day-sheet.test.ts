/** The day sheet over the whole staff API. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { DaySheet } from '../../../shared/staff-contract/day-sheet.ts';
import { claimsOf, createWorld, dayMs, pathOf, type World } from './staff-world.ts';

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.open();
});

/** A patient whose weekly phase began with a session on Monday, 4 January: the next is due on the 11th. */
async function begun(firstName: string, phone: string): Promise<string> {
  const patientId = await world.enrol({ firstName, phone });
  await world.text(patientId, 'yes');
  await came(patientId, '2027-01-04');
  return patientId;
}

async function came(patientId: string, date: string, attended = true): Promise<void> {
  const { status } = await world.call('PUT', pathOf(patientId, `/sessions/${date}`), { body: { attended } });
  expect(status).toBe(200);
  await world.follow(patientId);
}

async function book(patientId: string, start: string, externalId = `a-${patientId}`): Promise<void> {
  const bookings = [{ externalId, patientId, start, state: 'booked' }];
  const { body } = await world.call('POST', '/clinics/demo/bookings', { body: { bookings } });
  expect(body.bookings).toEqual([{ externalId, patientId }]);
  await world.follow(patientId);
}

async function sheet(date: string): Promise<DaySheet> {
  const { status, body } = await world.call('GET', '/clinics/demo/day', { query: { date } });
  expect(status).toBe(200);
  return body as unknown as DaySheet;
}

/** Each group as the names in it. */
async function named(date: string): Promise<Record<string, string[]>> {
  const { date: _date, ...groups } = await sheet(date);
  const entries = Object.entries(groups).map(([name, sessions]) => [
    name,
    sessions.map(({ patient }) => patient.firstName),
  ]);
  return Object.fromEntries(entries.filter(([, names]) => names?.length !== 0));
}

const move = (patientId: string, date: string, body: unknown) =>
  world.call('POST', pathOf(patientId, `/sessions/${date}/moved`), { body });

describe('the sheet of a day', () => {
  it('holds who is booked by the hour, and who is due and not booked', async () => {
    const [ana, bo, cy] = [
      await begun('Ana', '+12065550123'),
      await begun('Bo', '+12065550124'),
      await begun('Cy', '+12065550125'),
    ];
    await book(bo, '2027-01-11T15:00-05:00');
    await book(ana, '2027-01-11T09:30-05:00');
    expect(await named('2027-01-11')).toEqual({ booked: ['Ana', 'Bo'], expected: ['Cy'] });
    expect((await sheet('2027-01-11')).booked[0]).toMatchObject({
      due: '2027-01-11',
      start: '2027-01-11T14:30:00.000Z',
      recorded: null,
      patient: { patientId: ana, phase: 'weekly' },
    });
    expect(await named('2027-01-12')).toEqual({});
    expect(cy).not.toBe(bo);
  });

  it('puts what is recorded apart, whatever was known before', async () => {
    const ana = await begun('Ana', '+12065550123');
    await begun('Bo', '+12065550124');
    world.clock.advance(7 * dayMs);
    await book(ana, '2027-01-11T09:30-05:00');
    await came(ana, '2027-01-11', false);
    expect(await named('2027-01-11')).toEqual({ expected: ['Bo'], recorded: ['Ana'] });
    const [recorded] = (await sheet('2027-01-11')).recorded;
    expect(recorded?.recorded).toEqual({ attended: false, source: 'staff' });
    expect(await named('2027-01-04')).toEqual({ recorded: ['Ana', 'Bo'] });
  });

  it('names the overdue today alone, the longest first', async () => {
    const ana = await begun('Ana', '+12065550123');
    await begun('Bo', '+12065550124');
    world.clock.advance(3 * dayMs);
    await came(ana, '2027-01-06');
    world.clock.advance(11 * dayMs);
    expect(await named('2027-01-18')).toEqual({ overdue: ['Bo', 'Ana'] });
    expect((await sheet('2027-01-18')).overdue.map(({ due }) => due)).toEqual(['2027-01-11', '2027-01-13']);
    expect(await named('2027-01-17')).toEqual({});
    expect(await named('2027-01-19')).toEqual({});
  });

  it('holds nobody who was discharged, and nobody of another clinic', async () => {
    const ana = await begun('Ana', '+12065550123');
    await world.open('other', { originationNumber: '+12065550198' });
    const other = await world.call('GET', '/clinics/other/day', {
      query: { date: '2027-01-11' },
      claims: claimsOf('other', 'staff'),
    });
    expect(other.body.expected).toEqual([]);
    await world.call('POST', pathOf(ana, '/discharge'), { body: { reason: 'is well' } });
    await world.follow(ana);
    expect(await named('2027-01-11')).toEqual({});
  });

  it('reads every patient of the clinic, however many pages there are', async () => {
    const patientId = await begun('Zoe', '+12065550123');
    const row = await world.views.row('demo', patientId);
    if (row === null) throw new Error('the row is there');
    for (let count = 0; count < 260; count += 1) {
      await world.views.putPatient({ ...row, patientId: `p-${count}`, firstName: 'Ana' });
    }
    expect((await sheet('2027-01-11')).expected).toHaveLength(261);
  });

  it.each([undefined, 'today', '2027-02-30'])('asks for a day that exists, not %s', async (date) => {
    const query = date === undefined ? {} : { date };
    const { status, body } = await world.call('GET', '/clinics/demo/day', { query });
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'date']);
  });
});

describe('a session that is moved', () => {
  it('is the same appointment on another day, and no missed session', async () => {
    const ana = await begun('Ana', '+12065550123');
    await book(ana, '2027-01-11T09:30-05:00');
    const { status, body } = await move(ana, '2027-01-11', { to: '2027-01-13' });
    expect([status, body.nextSession]).toEqual([200, { date: '2027-01-13', source: 'booked' }]);
    await world.follow(ana);
    expect(await named('2027-01-11')).toEqual({});
    expect(await named('2027-01-13')).toEqual({ booked: ['Ana'] });
    expect(await world.bookings.of(ana)).toHaveLength(1);
    expect((await world.state(ana)).sessions.recent).toHaveLength(1);
    // What the booking system says of it later is of the same appointment.
    await book(ana, '2027-01-14T10:00-05:00');
    expect(await named('2027-01-14')).toEqual({ booked: ['Ana'] });
    expect(await named('2027-01-13')).toEqual({});
  });

  it('becomes a booking where it was only due', async () => {
    const ana = await begun('Ana', '+12065550123');
    await move(ana, '2027-01-11', { to: '2027-01-12' });
    await world.follow(ana);
    expect(await named('2027-01-11')).toEqual({});
    expect(await named('2027-01-12')).toEqual({ booked: ['Ana'] });
  });

  it('is moved once by a request that comes twice', async () => {
    const ana = await begun('Ana', '+12065550123');
    const asked = { body: { to: '2027-01-12' }, key: 'the-same' };
    const path = pathOf(ana, '/sessions/2027-01-11/moved');
    const [first, again] = [await world.call('POST', path, asked), await world.call('POST', path, asked)];
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(await world.bookings.of(ana)).toHaveLength(1);
  });

  it('goes to no day that is over, and is nobody who was discharged', async () => {
    const ana = await begun('Ana', '+12065550123');
    const { status, body } = await move(ana, '2027-01-11', { to: '2027-01-03' });
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'to']);
    await world.call('POST', pathOf(ana, '/discharge'), { body: { reason: 'is well' } });
    const refused = await move(ana, '2027-01-11', { to: '2027-01-12' });
    expect([refused.status, refused.body.reason]).toEqual([409, 'discharged']);
  });
});

/** What a booking system tells, over the whole staff API: whose it is, what comes of it, and what is not noted. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { BookingAnswer } from '../../../shared/staff-contract/bookings.ts';
import { agreed } from './agreed-world.ts';
import { ana, claimsOf, dayMs, pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;

beforeEach(async () => {
  ({ world, patientId } = await agreed());
});

type Row = Record<string, unknown>;

const row = (changes: Row = {}): Row => ({
  externalId: 'a-1',
  phone: ana.phone,
  start: '2027-01-06T10:00',
  state: 'booked',
  ...changes,
});

async function send(...bookings: unknown[]): Promise<BookingAnswer[]> {
  const { status, body } = await world.call('POST', '/clinics/demo/bookings', { body: { bookings } });
  expect(status).toBe(200);
  return body.bookings as BookingAnswer[];
}

const reasons = async (...bookings: unknown[]) => (await send(...bookings)).map(({ reason }) => reason);
const nextOf = async (id = patientId) => (await world.call('GET', pathOf(id))).body.nextSession;
const sessionsOf = async (id = patientId) =>
  (await world.state(id)).sessions.recent.map(({ date, attended }) => `${date} ${attended}`);

describe('a row', () => {
  it("is its patient's, by id or by number in any written form", async () => {
    const forms = ['+12065550123', '(206) 555-0123', '206.555.0123', '1 206 555 0123', '+1 206-555-0123'];
    for (const [place, phone] of forms.entries()) {
      expect(await send(row({ externalId: `f-${place}`, phone }))).toEqual([
        { externalId: `f-${place}`, patientId },
      ]);
    }
    const { phone: _phone, ...byId } = row({ patientId });
    expect(await send(byId)).toEqual([{ externalId: 'a-1', patientId }]);
  });

  it('is matched by either form of a mobile that has two, and in each of the countries of a clinic', async () => {
    await world.open('demo', { countries: ['US', 'MX', 'AR', 'BR'] });
    const numbers = [
      ['+5215512345678', '+525512345678', '55 1234 5678'],
      ['+541123456789', '+5491123456789', '011 15-2345-6789'],
      ['+551187654321', '+5511987654321', '(11) 8765-4321'],
    ];
    for (const [phone, ...forms] of numbers) {
      const id = await world.enrol({ phone });
      for (const form of [phone, ...forms]) {
        const [answer] = await send(row({ externalId: form, phone: form }));
        expect([form, answer?.patientId]).toEqual([form, id]);
      }
    }
  });

  it('starts by its offset, or on the clock of the patient', async () => {
    await send(row({ start: '2027-01-07T03:00:00Z' }));
    expect(await nextOf()).toEqual({
      date: '2027-01-06',
      source: 'booked',
      start: '2027-01-07T03:00:00.000Z',
    });
    await send(row({ start: '2027-01-06T10:00' }));
    expect(await nextOf()).toMatchObject({ start: '2027-01-06T18:00:00.000Z' });
    const madrid = await world.enrol({ phone: '+12065550124', timeZone: 'Europe/Madrid' });
    await send(row({ externalId: 'm', phone: '+12065550124', start: '2027-01-06T10:00' }));
    expect(await nextOf(madrid)).toMatchObject({ start: '2027-01-06T09:00:00.000Z' });
  });

  it.each<[string, Row | string]>([
    ['bad-row', 'nothing'],
    ['bad-row', row({ externalId: undefined })],
    ['bad-row', row({ externalId: ' ' })],
    ['bad-row', row({ phone: undefined })],
    ['bad-row', row({ state: 'rescheduled' })],
    ['bad-row', row({ name: 'Ana' })],
    ['bad-phone', row({ phone: '12' })],
    ['unknown-phone', row({ phone: '+12065550188' })],
    ['unknown-patient', row({ patientId: 'nobody' })],
    ['bad-start', row({ start: 'tomorrow' })],
    ['bad-start', row({ start: '2027-02-30T10:00' })],
    ['bad-start', row({ start: '2937-01-06T10:00' })],
    ['too-old', row({ start: '2024-01-06T10:00' })],
    ['future-date', row({ state: 'arrived' })],
    ['future-date', row({ state: 'no-show' })],
  ])('is not noted for %s, and keeps none of the others back', async (reason, wrong) => {
    const answers = await send(wrong, row({ externalId: 'right' }));
    expect(answers[0]).toMatchObject({ reason, message: expect.stringMatching(/\.$/) });
    expect(answers[0]?.patientId).toBeUndefined();
    expect(answers[1]).toEqual({ externalId: 'right', patientId });
  });

  it('names in its reason what is wrong with it, and nothing of what was sent', async () => {
    const [answer] = await send(row({ state: 'Ana came' }));
    expect(answer?.message).toBe(
      'This row cannot be read. state must be one of booked, cancelled, arrived, no-show.',
    );
  });

  it("of another clinic's patient, or of an erased one, is nobody's", async () => {
    await world.open('other', { originationNumber: '+12065550198' });
    const other = await world.enrol({ phone: '+12065550125' }, 'other');
    expect(await reasons(row({ patientId: other }), row({ phone: '+12065550125' }))).toEqual([
      'unknown-patient',
      'unknown-phone',
    ]);
    await world.call('DELETE', pathOf(patientId));
    expect(await reasons(row({ patientId }), row())).toEqual(['unknown-patient', 'unknown-phone']);
  });

  it('of a patient who was discharged is not noted', async () => {
    await world.call('POST', pathOf(patientId, '/discharge'), { body: { reason: 'moved away' } });
    expect(await reasons(row({ patientId }), row())).toEqual(['discharged', 'discharged']);
    expect(await world.bookings.of(patientId)).toEqual([]);
  });

  it('asks for the patientId where two patients may have the number', async () => {
    await world.open('demo', { countries: ['US', 'CA', 'MX'] });
    // Ten digits, once of the United States and once of Mexico.
    const one = await world.enrol({ phone: '+18182345678' });
    const two = await world.enrol({ phone: '+528182345678' });
    const phone = '818 234 5678';
    const [answer] = await send(row({ phone }));
    expect(answer).toMatchObject({ reason: 'two-patients', message: /send the patientId/ });
    expect(await send(row({ phone, patientId: two }))).toEqual([{ externalId: 'a-1', patientId: two }]);
    expect(one).not.toBe(two);
  });

  it('by a number that the patient has left is theirs', async () => {
    await world.call('PATCH', pathOf(patientId), { body: { phone: '+12065550177' } });
    expect(await send(row())).toEqual([{ externalId: 'a-1', patientId }]);
    // Somebody else has it now: what is known of the appointment tells whose it is.
    world.clock.advance(31 * dayMs);
    expect(await send(row({ phone: '+12065550188' }))).toEqual([{ externalId: 'a-1', patientId }]);
  });
});

describe('the same externalId again', () => {
  it('updates: it moves, is cancelled, is booked again, and says what became of it', async () => {
    await send(row());
    await send(row({ start: '2027-01-08T10:00' }));
    expect(await nextOf()).toMatchObject({ date: '2027-01-08', source: 'booked' });
    await send(row({ start: '2027-01-08T10:00', state: 'cancelled' }));
    expect(await nextOf()).toBeNull();
    await send(row({ start: '2027-01-08T10:00' }));
    expect(await nextOf()).toMatchObject({ date: '2027-01-08' });
    world.clock.advance(5 * dayMs);
    await send(row({ start: '2027-01-08T10:00', state: 'arrived' }));
    expect(await sessionsOf()).toEqual(['2027-01-08 true']);
    // Late word of before.
    await send(row({ start: '2027-01-08T10:00' }));
    expect(await sessionsOf()).toEqual(['2027-01-08 true']);
    await send(row({ start: '2027-01-08T10:00', state: 'cancelled' }));
    expect(await sessionsOf()).toEqual([]);
  });

  it('saying the same writes nothing', async () => {
    await send(row(), row({ externalId: 'a-2', start: '2027-01-04T09:00', state: 'arrived' }));
    const { seq } = await world.state(patientId);
    world.called.length = 0;
    await send(row(), row({ externalId: 'a-2', start: '2027-01-04T09:00', state: 'arrived' }));
    expect((await world.state(patientId)).seq).toBe(seq);
    expect(world.called.filter((name) => /append|bookings\.(?:s|remove|forget)/.test(name))).toEqual([]);
  });

  it('of another patient takes it from the first', async () => {
    const bo = await world.enrol({ phone: '+12065550124' });
    world.clock.advance(3 * dayMs);
    await send(row({ state: 'arrived' }));
    expect(await sessionsOf()).toEqual(['2027-01-06 true']);
    await send(row({ state: 'arrived', phone: '+12065550124' }));
    expect([await sessionsOf(), await sessionsOf(bo)]).toEqual([[], ['2027-01-06 true']]);
    expect(await world.bookings.of(patientId)).toEqual([]);
  });

  it('of another clinic is another appointment', async () => {
    await world.open('other', { originationNumber: '+12065550198' });
    const other = await world.enrol({ phone: ana.phone }, 'other');
    await send(row());
    const claims = claimsOf('other', 'staff');
    const body = { bookings: [row({ state: 'cancelled' })] };
    const answer = await world.call('POST', '/clinics/other/bookings', { body, claims });
    expect(answer.body.bookings).toEqual([{ externalId: 'a-1', patientId: other }]);
    expect(await nextOf()).toMatchObject({ source: 'booked' });
  });

  it('twice in a request counts as it was told last', async () => {
    const bo = await world.enrol({ phone: '+12065550124' });
    await send(
      row(),
      row({ start: '2027-01-09' }),
      row({ externalId: 'b' }),
      row({ externalId: 'b', phone: '+12065550124' }),
    );
    expect(await nextOf()).toEqual({ date: '2027-01-09', source: 'booked' });
    expect(await nextOf(bo)).toMatchObject({ date: '2027-01-06', source: 'booked' });
    expect(await world.bookings.of(patientId)).toHaveLength(1);
  });

  it('after a crash before the commit, or before it was said whose it is, finishes what was left', async () => {
    const append = world.histories.append.bind(world.histories);
    world.histories.append = () => Promise.reject(new Error('the table is away'));
    await expect(send(row())).rejects.toThrow('away');
    world.histories.append = append;
    const setOwner = world.bookings.setOwner.bind(world.bookings);
    world.bookings.setOwner = () => Promise.reject(new Error('the table is away'));
    await expect(send(row())).rejects.toThrow('away');
    world.bookings.setOwner = setOwner;
    await send(row());
    expect(await nextOf()).toMatchObject({ source: 'booked' });
    expect(await send(row({ phone: '+12065550188' }))).toEqual([{ externalId: 'a-1', patientId }]);
  });
});

describe('a request', () => {
  it.each([
    [{}, 400],
    [{ bookings: [] }, 400],
    [{ bookings: Array.from({ length: 501 }, () => row()) }, 400],
    [{ bookings: [row()], clinic: 'demo' }, 400],
    [{ bookings: Array.from({ length: 500 }, (_, place) => row({ externalId: `${place % 90}` })) }, 200],
  ])('%#', async (body, status) => {
    expect((await world.call('POST', '/clinics/demo/bookings', { body })).status).toBe(status);
  });

  it('stands in the audit trail, without a word of what it held', async () => {
    const claims = claimsOf('demo', 'staff');
    await world.call('POST', '/clinics/demo/bookings', { body: { bookings: [row()] }, claims });
    const { text } = await world.call('GET', '/clinics/demo/audit');
    expect(text).toContain('bookings-noted');
    expect(text).not.toMatch(/"a-1"|206555/);
  });

  it('may not fill the table with bookings of one patient', async () => {
    const many = (from: number) =>
      Array.from({ length: 250 }, (_, place) => row({ externalId: `n-${from + place}` }));
    await send(...many(0));
    const answers = await reasons(...many(250));
    expect(answers.filter((reason) => reason === 'too-many')).toHaveLength(200);
    expect(await reasons(row({ externalId: 'n-0', state: 'cancelled' }))).toEqual([undefined]);
  });

  it('does not take what came later back when it is sent again under its key', async () => {
    const ask = () => world.call('POST', '/clinics/demo/bookings', { body: { bookings: [row()] }, key: 'k' });
    const first = await ask();
    await send(row({ state: 'cancelled' }));
    const again = await ask();
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    expect(await nextOf()).toBeNull();
  });
});

/** What Cliniko, Square and Jane tell of the same weeks, by their published shapes, ends in the same sessions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fromCliniko } from '../../../scripts/bookings/from-cliniko.ts';
import { fromSquare } from '../../../scripts/bookings/from-square.ts';
import type { BookingAnswer } from '../../../shared/staff-contract/bookings.ts';
import { guessColumns } from '../../../web/dashboard/appointments/columns.ts';
import { readReport } from '../../../web/dashboard/appointments/read-report.ts';
import { readCells } from '../../../web/dashboard/sheets/read-cells.ts';
import { createWorld, pathOf, type World } from '../../functions/staff-api/staff-world.ts';

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../fixtures/bookings', name), 'utf8');
}
const json = (name: string): unknown => JSON.parse(fixture(name));

let world: World;
let ana: string;
let bo: string;

beforeEach(async () => {
  world = createWorld();
  await world.open();
  ana = await world.enrol();
  bo = await world.enrol({ firstName: 'Bo', phone: '+12065550125' });
  for (const id of [ana, bo]) await world.text(id, 'yes');
});

async function send(bookings: readonly unknown[]): Promise<BookingAnswer[]> {
  const { status, body } = await world.call('POST', '/clinics/demo/bookings', { body: { bookings } });
  expect(status).toBe(200);
  return body.bookings as BookingAnswer[];
}

async function found() {
  const of = async (id: string) => {
    const { sessions } = await world.state(id);
    const { body } = await world.call('GET', pathOf(id));
    return [sessions.recent.map(({ date, attended }) => `${date} ${attended}`), body.nextSession];
  };
  return { ana: await of(ana), bo: await of(bo) };
}

const booked = (start: string) => ({ date: start.slice(0, 10), source: 'booked', start });
const told = {
  ana: [['2026-12-29 true', '2027-01-01 false'], booked('2027-01-07T22:00:00.000Z')],
  bo: [[], booked('2027-01-14T18:00:00.000Z')],
};

describe('Cliniko', () => {
  const { bookings, left } = fromCliniko(json('cliniko-appointments.json'), json('cliniko-patients.json'));

  it('is told by the newest answer of each appointment, deleted ones cancelled', async () => {
    expect(bookings.map(({ externalId, state }) => `${externalId} ${state}`)).toEqual([
      'cliniko-9001 arrived',
      'cliniko-9002 no-show',
      'cliniko-9004 cancelled',
      'cliniko-9003 booked',
      'cliniko-9007 cancelled',
      'cliniko-9008 booked',
    ]);
    expect((await send(bookings)).map(({ reason }) => reason)).toEqual(bookings.map(() => undefined));
    expect(await found()).toEqual(told);
    await send(bookings.toReversed());
    expect(await found()).toEqual(told);
  });

  it('leaves out two people on one phone, and whoever has none', () => {
    expect(left).toEqual([
      { externalId: 'cliniko-9005', reason: 'shared-phone' },
      { externalId: 'cliniko-9006', reason: 'shared-phone' },
      { externalId: 'cliniko-9009', reason: 'no-phone' },
    ]);
  });

  it('refuses what has another shape', () => {
    expect(() => fromCliniko({}, {})).toThrow('patients');
  });
});

describe('Square', () => {
  const { bookings, left } = fromSquare(json('square-bookings.json'), json('square-customers.json'));

  it('is told by the greatest version of each booking; it knows of no arrival', async () => {
    await send(bookings);
    expect(await found()).toEqual({ ...told, ana: [['2027-01-01 false'], told.ana[1]] });
    expect(left).toEqual([{ externalId: 'square-walkin00000000', reason: 'no-phone' }]);
  });
});

describe("Jane's report", () => {
  it('is read as it stands, on the clock of the clinic, and may be imported twice', async () => {
    const [headings, ...lines] = readCells(fixture('jane-appointments.csv')) ?? [];
    const columns = guessColumns(headings?.cells ?? []);
    const rows = readReport(lines, {
      columns,
      order: 'month-first',
      states: {},
      timeZone: 'America/Los_Angeles',
    });
    expect(rows.flatMap(({ row, problem }) => (problem === null ? [] : [[row, problem]]))).toEqual([
      [7, 'shared-phone'],
      [8, 'shared-phone'],
      [12, 'no-phone'],
    ]);
    const bookings = rows.flatMap(({ booking }) => (booking === null ? [] : [booking]));
    for (let times = 0; times < 2; times += 1) {
      const answers = await send(bookings);
      expect(answers.filter(({ reason }) => reason !== undefined)).toMatchObject([
        { reason: 'unknown-phone' },
      ]);
      expect(await found()).toEqual(told);
    }
  });
});

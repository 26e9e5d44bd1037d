import { describe, expect, it } from 'vitest';
import { mostBookingRows } from '../../../../shared/staff-contract/limits.ts';
import { columnsFrom, guessColumns, headingsOf } from '../../../../web/dashboard/appointments/columns.ts';
import {
  blocks,
  type Reading,
  readReport,
  unknownStates,
} from '../../../../web/dashboard/appointments/read-report.ts';
import { nothingRemembered, rememberedIn } from '../../../../web/dashboard/appointments/remembered.ts';
import { sendReport } from '../../../../web/dashboard/appointments/send-report.ts';
import { readCells } from '../../../../web/dashboard/sheets/read-cells.ts';
import { csvOf } from '../../../../web/dashboard/sheets/write-csv.ts';

const timeZone = 'America/Los_Angeles';

function read(text: string, changed: Partial<Reading> = {}) {
  const [headings = { cells: [] }, ...lines] = readCells(text) ?? [];
  const columns = guessColumns(headings.cells);
  const reading: Reading = { columns, order: 'month-first', states: {}, timeZone, ...changed };
  return { columns, lines, rows: readReport(lines, reading) };
}

describe('columns', () => {
  it.each([
    [
      'Appointment ID,Start Time,Patient,Mobile Phone,Status',
      { id: 0, date: 1, name: 2, phone: 3, state: 4 },
    ],
    ['Date,Start Time,Client,Client Phone,Arrival status', { date: 0, time: 1, name: 2, phone: 3 }],
    [
      'starts_at;patient_arrived;did_not_arrive;cancelled_at;Phone',
      { date: 0, arrived: 1, noShow: 2, cancelled: 3, phone: 4 },
    ],
    ['Datum;Uhrzeit;Kunde;Handy;Status', { date: 0, time: 1, name: 2, phone: 3, state: 4 }],
    ['one,two', {}],
  ])('%s', (line, columns) => {
    expect(read(`${line}\na,b,c,d,e`).columns).toMatchObject(columns);
  });

  it('are remembered by their headings, also where they stand elsewhere; the rest is guessed', () => {
    const headings = ['When', 'Ring', 'Status'];
    const kept = headingsOf({ date: 0, phone: 1 }, headings);
    expect(columnsFrom(['Status', 'ring', 'when', 'Booking ID'], kept)).toEqual({ date: 2, phone: 1 });
    expect(columnsFrom(['Start', 'Mobile'], kept)).toMatchObject({ date: 0, phone: 1 });
  });
});

describe('a report', () => {
  it('is read row by row, in the order of its lines', () => {
    const { rows } = read(
      'Booking ID,Start,Client,Phone,Status\n' +
        'b-1,3/4/2027 2:30 PM,Ana,(206) 555-0123,Completed\n\n' +
        'b-2,3/11/2027 2:30 PM,Ana,(206) 555-0123,Confirmed\n',
    );
    expect(rows.map(({ row, booking }) => [row, booking])).toEqual([
      [
        2,
        { externalId: 'b-1', phone: '(206) 555-0123', start: '2027-03-04T22:30:00.000Z', state: 'arrived' },
      ],
      [4, { externalId: 'b-2', phone: '(206) 555-0123', start: '2027-03-11T22:30:00.000Z', state: 'booked' }],
    ]);
  });

  it('without ids names an appointment by whose it is and when, the same in every form of the number', () => {
    const one = read('Date,Phone,Status\n2027-03-04 10:00,+1 206 555 0123,Confirmed');
    const two = read('Date,Phone,Status\n3/4/2027 10:00 AM,(206) 555-0123,Arrived');
    const id = one.rows[0]?.booking?.externalId;
    expect(id).toBe('065550123 2027-03-04T18:00:00.000Z');
    expect(two.rows[0]?.booking?.externalId).toBe(id);
  });

  it('takes flags for states: what was cancelled was not missed', () => {
    const { rows } = read(
      'starts_at,phone,patient_arrived,did_not_arrive,cancelled_at\n' +
        '2027-03-04T10:00:00Z,1,true,false,\n' +
        '2027-03-04T10:00:00Z,1,false,true,\n' +
        '2027-03-04T10:00:00Z,1,false,true,2027-03-03T10:00:00Z\n' +
        '2027-03-04T10:00:00Z,1,false,false,\n',
    );
    expect(rows.map(({ booking }) => booking?.state)).toEqual(['arrived', 'no-show', 'cancelled', 'booked']);
  });

  it('leaves out whom nobody can tell apart, unless their patient id stands there', () => {
    const { rows } = read(
      'Client,Phone,Date,Ebb patient id\n' +
        'Ana Lopez,206-555-0123,2027-03-04,\n' +
        'Bea Lopez,+1 (206) 555 0123,2027-03-04,\n' +
        'ANA  LOPEZ,206-555-0123,2027-03-05,p-1\n' +
        'Cy,206-555-0124,2027-03-05,\n' +
        'CY,206-555-0124,2027-03-06,\n' +
        'Di,,2027-03-06,\n',
    );
    expect(rows.map(({ booking, problem }) => problem ?? booking?.patientId ?? booking?.phone)).toEqual([
      'shared-phone',
      'shared-phone',
      'p-1',
      '206-555-0124',
      '206-555-0124',
      'no-phone',
    ]);
  });

  it('sends no name', () => {
    const { rows } = read('Client,Phone,Date\nAna Lopez,206-555-0123,2027-03-04');
    expect(JSON.stringify(rows.map(({ booking }) => booking))).not.toContain('Lopez');
  });

  it('is kept back by a date or a status that cannot be read, until it is said what that means', () => {
    const text = 'Date,Phone,Status\n4.13.2027,206-555-0123,Booked\n2027-03-04,206-555-0123,Hold (web)';
    const { rows, lines, columns } = read(text);
    expect(rows.map((row) => [row.problem, blocks(row)])).toEqual([
      ['bad-date', true],
      ['unknown-state', true],
    ]);
    expect(unknownStates(lines, columns)).toEqual(['Hold (web)']);
    expect(read(text, { states: { 'hold web': 'booked' } }).rows[1]?.booking?.state).toBe('booked');
    const [, left] = read(text, { states: { 'hold web': 'left-out' } }).rows;
    expect([left?.problem, left !== undefined && blocks(left)]).toEqual(['left-out', false]);
  });

  it('takes a column of many words for no column of states', () => {
    const rows = Array.from({ length: 40 }, (_, place) => `2027-03-04,206-555-0123,Name ${place}`);
    const { lines, columns } = read(`Date,Phone,Status\n${rows.join('\n')}`);
    expect(unknownStates(lines, columns)).toBeNull();
  });
});

describe('sending', () => {
  const booking = { externalId: 'b', phone: '1', start: '2027-03-04', state: 'booked' } as const;

  it('asks as often as there are more than one request may hold, and gives every answer in its place', async () => {
    const sizes: number[] = [];
    const many = Array.from({ length: 2 * mostBookingRows + 3 }, () => booking);
    const answers = await sendReport(many, true, async ({ bookings, dryRun }) => {
      sizes.push(bookings.length);
      return { bookings: bookings.map(({ externalId }) => ({ externalId, patientId: String(dryRun) })) };
    });
    expect(sizes).toEqual([mostBookingRows, mostBookingRows, 3]);
    expect(answers).toHaveLength(many.length);
    expect(await sendReport(many, false, async () => null)).toBeNull();
  });
});

describe('what is remembered', () => {
  it('is read whatever stands there', () => {
    const kept = { columns: { date: 'when' }, states: { hold: 'booked' }, order: 'day-first' };
    expect(rememberedIn(JSON.stringify(kept))).toEqual(kept);
    for (const text of [null, '', '5', '[]', '{"columns":5}', 'null', '{"states":{"a":"b"},"order":1}']) {
      expect(rememberedIn(text)).toEqual(nothingRemembered);
    }
  });
});

describe('the file of rows that were not noted', () => {
  it('has the rows as they stood, with a reason, and no formula', () => {
    const file = csvOf(
      ['Client', 'Phone', 'Reason'],
      [
        { cells: ['Lopez, Ana', '+1 206 555 0123'], reason: 'No patient has it.' },
        { cells: ['=cmd()', '-1+1'], reason: 'Said "no".' },
      ],
    );
    expect(file).toBe(
      '\uFEFFClient,Phone,Reason\r\n"Lopez, Ana",+1 206 555 0123,No patient has it.\r\n\'=cmd(),-1+1,"Said ""no""."\r\n',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../../shared/domain/local-time.ts';
import { readStart } from '../../../../web/dashboard/appointments/starts.ts';
import { timeOn } from '../../../../web/dashboard/moments.ts';
import { type DayOrder, dayOrderOf, usualOrder } from '../../../../web/dashboard/sheets/days.ts';

const zone = 'America/Los_Angeles';
const at = '2027-03-04T22:30:00.000Z';

describe('a start', () => {
  it.each<[string, string | undefined, DayOrder, string]>([
    ['3/4/2027 2:30 PM', undefined, 'month-first', at],
    ['03/04/27 2:30pm', undefined, 'month-first', at],
    ['4/3/2027', '14:30', 'day-first', at],
    ['04.03.2027', '14:30 Uhr', 'month-first', at],
    ['04.03.2027 14:30', undefined, 'month-first', at],
    ['Do, 4. 3. 2027, 14.30', undefined, 'month-first', at],
    ['2027-03-04', '2:30 p.m.', 'day-first', at],
    ['2027-03-04 14:30:00', undefined, 'day-first', at],
    ['2027-03-04T14:30', undefined, 'day-first', at],
    ['2027-03-04T14:30:00-08:00', undefined, 'day-first', '2027-03-04T14:30-08:00'],
    ['2027-03-04T22:30:00Z', undefined, 'day-first', '2027-03-04T22:30Z'],
    ['2027-03-04 22:30:00 UTC', undefined, 'day-first', '2027-03-04T22:30Z'],
    ['Thu Mar 4, 2027 2:30 PM', undefined, 'day-first', at],
    ['March 4th, 2027 at 2:30 PM', undefined, 'day-first', at],
    ['04 Mar 2027', '02:30 PM', 'month-first', at],
    ['4. März 2027 14:30', undefined, 'month-first', at],
    ['3/4/2027', '2 PM', 'month-first', '2027-03-04T22:00:00.000Z'],
    ['3/4/2027', '12:00 AM', 'month-first', '2027-03-04T08:00:00.000Z'],
    ['3/4/2027', '', 'month-first', '2027-03-04'],
  ])('%s %s (%s) is %s', (date, time, order, start) => {
    expect(readStart({ date, time }, order, zone)).toBe(start);
  });

  it.each([
    ['', '14:30'],
    ['tomorrow', '14:30'],
    ['13/13/2027', ''],
    ['2027-02-30', ''],
    ['3/4/2027', '25:00'],
    ['3/4/2027', '13:00 PM'],
    ['3/4/2027', 'morning'],
    ['3/4/2027 whenever', ''],
    ['2027-03-04T14:30 Mars', ''],
    ['4 Foo 2027', ''],
  ])('%j %j cannot be read', (date, time) => {
    expect(readStart({ date, time }, 'month-first', zone)).toBeNull();
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (date, time) => {
        readStart({ date, time }, 'day-first', zone);
      }),
    );
  });
});

describe('the order of days and months', () => {
  it('is told by a date that has it in one way only', () => {
    expect(dayOrderOf(['3/4/2027', '14/4/2027'])).toBe('day-first');
    expect(dayOrderOf(['3/4/2027', 'Mon 4/14/2027 10:00'])).toBe('month-first');
    expect(dayOrderOf(['3/4/2027', '2027-04-14', '14.4.2027'])).toBeNull();
    expect([usualOrder('US'), usualOrder('AU')]).toEqual(['month-first', 'day-first']);
  });
});

describe('the time of a day in a zone', () => {
  it('is the same as the domain has it, wherever clocks do not change between', () => {
    const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'];
    const days = fc.integer({ min: 0, max: 1_000 }).map((days) => {
      return new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
    });
    const times = fc
      .tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(fc.constantFrom(...zones), days, times, (timeZone, day, time) => {
        expect(new Date(timeOn(day, time, timeZone)).toISOString()).toBe(instantAt(day, time, timeZone));
      }),
    );
  });

  it('that is skipped is an hour on, as the API has it', () => {
    expect(new Date(timeOn('2027-03-14', '02:30', zone)).toISOString()).toBe('2027-03-14T10:30:00.000Z');
  });
});

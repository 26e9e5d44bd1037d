import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayOrder, readClock, readDate } from '../../../../web/dashboard/sheets/days.ts';

describe('a date', () => {
  it.each<[string, DayOrder]>([
    ['2027-03-04', 'month-first'],
    ['2027-03-04 00:00', 'day-first'],
    ['2027/3/4', 'month-first'],
    ['3/4/2027', 'month-first'],
    ['3/4/27', 'month-first'],
    ['03-04-2027', 'month-first'],
    ['3/4/2027 9:15 AM', 'month-first'],
    ['March 4, 2027', 'day-first'],
    ['Thu, Mar 4th, 2027', 'day-first'],
    ['4 March 2027', 'day-first'],
    ['4.3.2027', 'month-first'],
    ['04.03.27', 'month-first'],
    ['4. März 2027', 'month-first'],
    ['Donnerstag, 4. März 2027', 'month-first'],
    ['04/03/2027', 'day-first'],
    ['4-3-2027', 'day-first'],
    ['4 de marzo de 2027', 'month-first'],
    ['4 marzo 2027', 'month-first'],
    ['jueves, 4 de marzo de 2027', 'month-first'],
    ['04/mar/2027'.replaceAll('/', '-'), 'month-first'],
    ['mar 4, 2027', 'day-first'],
  ])('%s (%s) is the 4th of March', (text, order) => {
    expect(readDate(text, order)).toBe('2027-03-04');
  });

  it('is read in December, whatever language it is', () => {
    for (const text of [
      '31 dic 2026',
      '31. Dez. 2026',
      'Dec 31, 2026',
      'dic 31, 2026',
      '31 de diciembre del 2026',
    ]) {
      expect([text, readDate(text, 'month-first')]).toEqual([text, '2026-12-31']);
    }
  });

  it.each([
    '',
    'yes',
    '13/13/2027',
    '2027-02-30',
    '30.2.2027',
    '4 foo 2027',
    '2027',
    'on file',
    '3/4/2027 later',
  ])('is none in %j', (text) => {
    expect(readDate(text, 'month-first')).toBeNull();
  });
});

describe('a time of day', () => {
  it.each([
    ['17:30', '17:30'],
    ['17:30:00', '17:30'],
    ['5:30 PM', '17:30'],
    ['5:30pm', '17:30'],
    ['5:30 p. m.', '17:30'],
    ['5 PM', '17:00'],
    ['17.30 Uhr', '17:30'],
    ['17 Uhr', '17:00'],
    ['17h30', '17:30'],
    ['17:30 h', '17:30'],
    ['12:00 AM', '00:00'],
    ['9:05', '09:05'],
  ])('%s is %s', (text, time) => {
    expect(readClock(text)).toBe(time);
  });

  it.each(['', 'evening', '25:00', '13:00 PM', '17', '17:30-18:00'])('is none in %j', (text) => {
    expect(readClock(text)).toBeNull();
  });

  it('is looked for in anything', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readClock(text);
        readDate(text, 'day-first');
      }),
    );
  });
});

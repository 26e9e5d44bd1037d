import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime';
import { expect, it } from 'vitest';
import { epochMs, instantAt, instantOf, localDate, localTime } from '../../../shared/domain/local-time.ts';

const years = [2026, 2027, 2028];
const moments = years.flatMap((year) =>
  Array.from({ length: 52 }, (_, week) => instantOf(Date.UTC(year, 0, 1 + 7 * week, 7 * (week % 4), 59, 59))),
);

/** Day and time as the platform's own formatter has them. */
function shownBy(format: Intl.DateTimeFormat, at: string): string {
  return format.format(new Date(at)).replace(', ', ' ');
}

it.each(['America/Los_Angeles', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kolkata', 'UTC'])(
  'agrees with the platform on every day and clock of %s, forward, backward and from side to side',
  (timeZone) => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    const turned = moments.toReversed();
    const mixed = moments.flatMap((at, place) => [at, turned[place] ?? at]);
    for (const at of [...moments, ...turned, ...mixed]) {
      expect(`${localDate(at, timeZone)} ${localTime(at, timeZone)}`).toBe(shownBy(format, at));
    }
  },
);

it.each(['America/Los_Angeles', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kolkata', 'UTC'])(
  'finds the instant of every hour that the clocks of %s show or skip, whatever was asked before',
  (timeZone) => {
    // The weeks in which clocks change, in either half of the world.
    for (let hours = 0; hours < 2 * 50 * 24; hours += 1) {
      const [month, first] = hours < 50 * 24 ? [2, 1] : [8, 20 - 50];
      const asUtc = instantOf(Date.UTC(2027, month, first, hours, 30));
      const [date, time] = [asUtc.slice(0, 10), asUtc.slice(11, 16)];
      const [year = 0, inYear = 0, day = 0, hour = 0, minute = 0] = asUtc.split(/\D/).map(Number);
      const { epochMilliseconds } = Zoned.fromFields({ year, month: inYear, day, hour, minute, timeZone });
      const found = instantAt(date, time, timeZone);
      if (found !== instantOf(epochMilliseconds)) expect([date, time, found]).toEqual([]);
      localTime(found, timeZone);
    }
  },
);

it.each([
  ['2027-03-14T09:59:59.999Z', '01:59'],
  ['2027-03-14T10:00:00.000Z', '03:00'],
  ['2027-03-14T09:59:59.999Z', '01:59'],
  ['2027-11-07T09:00:00.000Z', '01:00'],
  ['2027-11-07T08:59:59.999Z', '01:59'],
  ['2027-11-07T09:00:00.000Z', '01:00'],
])('changes the clock at the very instant, whatever was asked before: %s is %s', (at, time) => {
  expect(localTime(at, 'America/Los_Angeles')).toBe(time);
  expect(localDate(at, 'America/Los_Angeles')).toBe(at.slice(0, 10));
});

it('knows no other zones', () => {
  expect(() => localDate('2027-01-04T18:00:00.000Z', 'Mars/Olympus')).toThrow(RangeError);
});

it('writes and reads instants as the platform does', () => {
  const times = [
    0, 999, 86_399_999, 951_782_400_000, 1_803_225_600_123.7, -1, 253_402_300_799_999, 253_402_300_800_000,
  ];
  for (const ms of [...times, ...moments.map(Date.parse)]) {
    const written = new Date(ms).toISOString();
    expect(instantOf(ms)).toBe(written);
    expect(epochMs(written)).toBe(Date.parse(written));
  }
  const others = [
    '2027-02-29T00:00:00.000Z',
    '2027-01-04T24:00:00.000Z',
    '2027-01-04T18:60:00.000Z',
    '2027-01-04',
    '',
  ];
  for (const text of others) expect(epochMs(text)).toBe(Date.parse(text));
  expect(() => instantOf(Number.NaN)).toThrow(RangeError);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isIsoDate } from '../../../shared/domain/calendar.ts';

/** The same from the platform's own calendar, which these functions do not use. */
function platformDate(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

describe('isIsoDate', () => {
  it.each(['2026-06-15', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-12-31'])(
    'accepts %s',
    (date) => {
      expect(isIsoDate(date)).toBe(true);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '2026-1-1',
    '26-01-01',
    '2026-06-15T00:00:00Z',
    ' 2026-06-15',
    '2026-06-15\n',
    '+12026-06-15',
    '２０２６-06-15',
    '',
    null,
    20_260_615,
    undefined,
    ['2026-06-15'],
  ])('refuses %j', (value) => {
    expect(isIsoDate(value)).toBe(false);
  });
});

describe('daysBetween and addDays', () => {
  it.each([
    ['2026-06-15', '2026-06-15', 0],
    ['2026-06-15', '2026-06-16', 1],
    ['2026-06-16', '2026-06-15', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-03-07', '2026-03-09', 2],
    ['2000-01-01', '2400-01-01', 146_097],
    ['0000-01-01', '0000-12-31', 365],
  ])('counts from %s to %s', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it("agree with the platform's calendar", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(platformDate(from), platformDate(to))).toBe(to - from);
        expect(addDays(platformDate(from), to - from)).toBe(platformDate(to));
        expect(isIsoDate(platformDate(from))).toBe(true);
      }),
    );
  });

  it('refuse what is no date, and a date no form can hold', () => {
    expect(() => daysBetween('2026-02-30', '2026-03-01')).toThrow(/"2026-02-30" is not a calendar date/);
    expect(() => daysBetween('2026-03-01', 'today')).toThrow(RangeError);
    expect(() => addDays('2026-03-01', 0.5)).toThrow(/days must be a whole number/);
    expect(() => addDays('9999-12-31', 1)).toThrow(/does not fit/);
    expect(() => addDays('0000-01-01', -1)).toThrow(/does not fit/);
  });
});

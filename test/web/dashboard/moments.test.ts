import { describe, expect, it } from 'vitest';
import {
  clockTime,
  dateAndTime,
  dateOfDay,
  dayNumber,
  isOutsideHoursIn,
  localDateOf,
  shortDate,
  sinceOrUntil,
  zoneName,
} from '../../../web/dashboard/moments.ts';

describe('moments', () => {
  it('know the hours in which texts may start, where the patient is', () => {
    const out = (at: string, zone: string) => isOutsideHoursIn(Date.parse(at), zone);
    const zone = 'America/Los_Angeles';
    expect(['16:59', '17:00', '22:30'].map((time) => out(`2027-01-05T${time}:00Z`, zone))).toEqual([
      true,
      false,
      false,
    ]);
    expect([out('2027-01-05T03:59:00Z', zone), out('2027-01-05T04:00:00Z', zone)]).toEqual([false, true]);
    expect(out('2027-01-05T08:30:00Z', zone)).toBe(true);
  });

  it("is on the zone's own day", () => {
    expect(localDateOf('2026-03-01T04:30:00.000Z', 'America/Los_Angeles')).toBe('2026-02-28');
    expect(localDateOf('2026-03-01T04:30:00.000Z', 'Asia/Tokyo')).toBe('2026-03-01');
  });

  it("tells times on the zone's own clock, summer time included", () => {
    expect(dateAndTime('2026-07-01T00:00:00.000Z', 'America/New_York')).toBe('Tue, Jun 30, 8:00 PM');
    expect(zoneName('2026-07-01T00:00:00.000Z', 'America/New_York')).toBe('EDT');
    expect(zoneName('2026-01-01T00:00:00.000Z', 'America/New_York')).toBe('EST');
  });

  it('say a time that is kept as on a 24-hour clock as the pages say all others', () => {
    expect(['09:00', '12:30', '17:00'].map(clockTime)).toEqual(['9:00 AM', '12:30 PM', '5:00 PM']);
  });

  it('numbers days so that they come back', () => {
    expect(dateOfDay(dayNumber('2024-02-29'))).toBe('2024-02-29');
    expect(dayNumber('2026-03-09') - dayNumber('2026-03-08')).toBe(1);
  });

  it('names the year only where it is another', () => {
    expect(shortDate('2026-11-03', '2026-12-01')).toBe('Nov 3');
    expect(shortDate('2025-11-03', '2026-12-01')).toBe('Nov 3, 2025');
  });

  it.each([
    [10_000, 'just now'],
    [12 * 60_000, '12 min ago'],
    [3 * 3_600_000, '3 h ago'],
    [50 * 3_600_000, '2 days ago'],
    [-3 * 3_600_000, 'in 3 h'],
  ])('tells %i ms as %s', (ms, told) => {
    const now = Date.parse('2026-11-20T12:00:00.000Z');
    expect(sinceOrUntil(new Date(now - ms).toISOString(), now)).toBe(told);
  });
});

import { describe, expect, it } from 'vitest';
import { holidaysOf, knownCountry, statesOf } from '../../../../web/dashboard/settings/holidays.ts';

const on = (date: string, holidays: ReturnType<typeof holidaysOf>) =>
  holidays.find((holiday) => holiday.date === date)?.name;

describe('public holidays', () => {
  it('are those on which offices are closed, oldest first, with the days kept instead of a weekend', () => {
    const days = holidaysOf('US', '', 2027);
    expect(on('2027-11-25', days)).toBe('Thanksgiving Day');
    expect([on('2027-07-04', days), on('2027-07-05', days)]).toEqual([
      'Independence Day',
      'Independence Day (substitute day)',
    ]);
    expect(on('2027-02-14', days)).toBeUndefined();
    const dates = days.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(new Set(dates).size).toBe(dates.length);
  });

  it('differ between the parts of a country', () => {
    expect(statesOf('DE').map(([code]) => code)).toContain('BY');
    expect(on('2027-01-06', holidaysOf('DE', 'BY', 2027))).toBe('Epiphany');
    expect(on('2027-01-06', holidaysOf('DE', '', 2027))).toBeUndefined();
  });

  it('of a clinic are first those of its country, whatever its zone is shared with', () => {
    expect(['US', 'CH', ' mx', 'S', 'XX', ''].map(knownCountry)).toEqual(['US', 'CH', 'MX', '', '', '']);
  });
});

import { expect, it } from 'vitest';
import { nextSessionWords } from '../../../web/dashboard/next-session.ts';

const timeZone = 'America/Los_Angeles';
const now = Date.parse('2027-03-03T06:00:00Z'); // Still March 2 in Los Angeles.

it.each([
  [
    { date: '2027-03-09', source: 'booked', start: '2027-03-09T22:00:00.000Z' },
    'Next session Mar 9, 2:00 PM, booked',
  ],
  [{ date: '2027-03-09', source: 'booked' }, 'Next session Mar 9, booked'],
  [
    { date: '2027-03-02', source: 'booked', start: '2027-03-03T00:00:00.000Z' },
    'Next session today, 4:00 PM, booked',
  ],
  [{ date: '2027-03-09', source: 'expected' }, 'Next session expected Mar 9'],
  [{ date: '2028-01-09', source: 'booked' }, 'Next session Jan 9, 2028, booked'],
  [{ date: '2027-03-02', source: 'expected' }, 'Next session expected today'],
  [{ date: '2027-03-01', source: 'expected' }, 'Session overdue since yesterday'],
  [{ date: '2027-02-22', source: 'expected' }, 'Session overdue for 8 days'],
  [{ date: '2027-01-12', source: 'expected' }, 'No session known since one was due on Jan 12'],
] as const)('%j is: %s', (nextSession, said) => {
  expect(nextSessionWords({ nextSession, timeZone }, now)?.words).toBe(said);
});

it('is shorter beside what says already that it is of sessions', () => {
  const words = (date: string, source: 'booked' | 'expected') =>
    nextSessionWords({ nextSession: { date, source }, timeZone }, now, { short: true })?.words;
  expect(words('2027-03-09', 'booked')).toBe('booked Mar 9');
  expect(words('2027-03-09', 'expected')).toBe('expected Mar 9');
  expect(words('2027-02-22', 'expected')).toBe('overdue for 8 days');
  expect(words('2027-01-12', 'expected')).toBe('none known since Jan 12');
});

it('is nothing where none is to come', () => {
  expect(nextSessionWords({ nextSession: null, timeZone }, now)).toBeNull();
});

import { describe, expect, it } from 'vitest';
import type { PatientEvent } from '../../../../shared/domain/patient/events.ts';
import { english } from '../../../../shared/domain/staff-words/english.ts';
import { momentsIn, staffWords, wordEvent } from '../../../../shared/domain/staff-words/word-for-staff.ts';
import { at, eventCases, zone } from './event-cases.ts';

const table = Object.entries(eventCases).flatMap(([type, each]) =>
  each.map(([rest, words]) => ({ type, words, event: { type, ...rest } as PatientEvent })),
);

describe('words for events', () => {
  it.each(table)('$type: $words', ({ event, words }) => {
    expect(wordEvent(event, zone)).toBe(words);
  });

  it('are all one line that ends, and quote no number', () => {
    for (const { words } of table) {
      expect(words).toMatch(/^[A-Z0-9][^\n]*\.$/);
      expect(words).not.toContain('+1206');
    }
  });
});

describe('days and times', () => {
  it.each([
    ['2027-01-04T08:05:00.000Z', 'UTC', 'Jan 4, 2027 at 8:05 AM'],
    ['2027-01-04T00:00:00.000Z', 'UTC', 'Jan 4, 2027 at 12:00 AM'],
    ['2027-01-04T12:00:00.000Z', 'UTC', 'Jan 4, 2027 at 12:00 PM'],
    ['2027-01-01T02:59:00.000Z', zone, 'Dec 31, 2026 at 6:59 PM'],
  ])('%s in %s is %s', (instant, timeZone, words) => {
    expect(momentsIn(timeZone).moment(instant)).toBe(words);
  });
});

describe('the catalogue', () => {
  it('has one line for every code', () => {
    const { attention, wake, status, dropped, inbox, textKind, tip, cadence, notLive } = staffWords();
    for (const terms of [attention, wake, status, dropped, inbox, textKind, tip, cadence, notLive]) {
      for (const words of Object.values(terms)) expect(words).toMatch(/^\S[^\n]*\S$/);
    }
  });

  it('tells of a coming text with its time and without', () => {
    const moments = momentsIn(zone);
    for (const line of Object.values(english.nextText)) {
      const timed = line({ at, kind: 'check-in', pausedUntil: null }, moments);
      const untimed = line({ at: null, kind: null, pausedUntil: null }, moments);
      for (const words of [timed, untimed]) expect(words).toMatch(/^[A-Z][^\n]*\.$/);
    }
  });
});

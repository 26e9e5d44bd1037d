import { describe, expect, it } from 'vitest';
import {
  type CareChange,
  episodeOf,
  standingOn,
  wasInCare,
} from '../../../../shared/domain/outcomes/care.ts';

const changes: CareChange[] = [
  { on: '2026-01-01', condition: 'other' },
  { on: '2026-01-10', phase: 'weekly' },
  { on: '2026-02-01', stopped: true },
  { on: '2026-03-01', stopped: false },
  // Found later, of a day before.
  { on: '2026-01-20', phase: 'biweekly' },
  { on: '2026-04-01', discharged: true },
];

describe('where a patient stood', () => {
  it('is as of the end of the day', () => {
    expect(standingOn(changes, '2025-12-31').condition).toBeNull();
    expect(standingOn(changes, '2026-01-09').phase).toBeNull();
    expect(standingOn(changes, '2026-01-10').phase).toBe('weekly');
    expect(standingOn(changes, '2026-02-01')).toMatchObject({ phase: 'biweekly', stopped: true });
    expect(standingOn(changes, '2026-04-01')).toMatchObject({ stopped: false, discharged: true });
  });

  it('makes an episode from the first phase to discharge', () => {
    expect(episodeOf(changes)).toEqual({ startedOn: '2026-01-10', endedOn: '2026-04-01' });
    expect(episodeOf([])).toEqual({ startedOn: null, endedOn: null });
  });

  it.each([
    [null, '2026-01-09', false],
    [null, '2026-01-10', true],
    ['2026-02-01', '2026-02-28', true],
    ['2026-02-02', '2026-02-28', false],
    ['2026-02-02', '2026-03-01', true],
    ['2026-04-01', '2026-12-31', true],
    ['2026-04-02', '2026-12-31', false],
  ])('from %s to %s was in care on a day: %s', (from, to, expected) => {
    expect(wasInCare(changes, from, to)).toBe(expected);
  });
});

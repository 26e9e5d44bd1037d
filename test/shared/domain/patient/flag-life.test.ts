/** When a flag is raised, noted, raised again and taken from staff by time. */
import { describe, expect, it } from 'vitest';
import type { Flag } from '../../../../shared/domain/attention-kinds.ts';
import { flagEvents } from '../../../../shared/domain/patient/review/flag-life.ts';
import type { Attention } from '../../../../shared/domain/patient/state.ts';
import { type PlanReview, reviewPlan } from '../../../../shared/domain/plan/review-plan.ts';
import { ago, marked, reviewOf } from '../plan/reviews.ts';

const since = '2026-01-01T00:00:00.000Z';

/** What a review makes of one flag that stands as told, as "raised", "off", "on", "lapsed" or "forgotten". */
function becomes(flag: Flag, found: Omit<Attention, 'since'> | null, review: PlanReview): string | null {
  const attention = found === null ? {} : { [flag]: { since, ...found } };
  const [event] = flagEvents(attention, reviewPlan(review), review).filter(
    (each) => 'kind' in each && each.kind === flag,
  );
  if (event === undefined) return null;
  if (event.type === 'attention-noted') return event.holds ? 'on' : 'off';
  if (event.type === 'attention-lapsed') return event.on === undefined ? 'forgotten' : 'lapsed';
  return event.type === 'attention-raised' ? 'raised' : event.type;
}

const calm = reviewOf('weekly', 30, [7, 7], [6, 6, 6, 6]);
const worse = reviewOf('weekly', 30, [4, 4], [6, 6, 6, 6], { levelAtPhaseStart: 6 });
const standing = (offDays?: number) => (offDays === undefined ? {} : { offSince: ago(offDays) });
const cleared = (days: number) => ({ clearedOn: ago(days) });

describe('a flag', () => {
  it.each<[string, Omit<Attention, 'since'> | null, PlanReview, string | null]>([
    ['is raised where it holds', null, worse, 'raised'],
    ['is not where it does not', null, calm, null],
    ['stands while it holds', standing(), worse, null],
    ['is noted once it does not', standing(), calm, 'off'],
    ['is noted once', standing(13), calm, null],
    ['is noted to hold again', standing(13), worse, 'on'],
    ['lapses 14 days after it was first found not to hold', standing(14), calm, 'lapsed'],
    ['does not where it holds on that day', standing(14), worse, 'on'],
    ['cleared is forgotten where it does not hold', cleared(1), calm, 'forgotten'],
    ['cleared is not raised within 28 days', cleared(27), worse, null],
    ['cleared is raised again on the 28th', cleared(28), worse, 'raised'],
  ])('%s', (_name, found, review, expected) => {
    expect(becomes('worsening', found, review)).toBe(expected);
  });

  it("lapses after the clinic's own number of days", () => {
    const review = { ...calm, protocol: { ...calm.protocol, flagLapseDays: 5 } };
    expect([4, 5].map((days) => becomes('worsening', standing(days), review))).toEqual([null, 'lapsed']);
  });
});

describe('what changes slowly', () => {
  const long = (phase: 'weekly' | 'biweekly' | 'monthly') =>
    reviewOf(phase, 400, [7, 7], [3, 3, 3, 3], { levelAtPhaseStart: 3 });
  const low = reviewOf('monthly', 100, [2, 2], [2, 2, 2]);
  const little = reviewOf('monthly', 100, [7, 7], [6, 6, 6], { levelAtPhaseStart: 6 });
  const tried = reviewOf('biweekly', 50, [7, 7], [3, 3, 3, 3], {
    sessionsInPhase: 3,
    setbacks: { biweekly: [], monthly: [ago(200), ago(100)] },
  });
  it.each<[Flag, PlanReview, number]>([
    ['phase-review', long('weekly'), 56],
    ['phase-review', long('biweekly'), 112],
    ['phase-review', long('monthly'), 182],
    ['low-baseline', low, 56],
    ['non-response', little, 56],
    ['tried-before', tried, 182],
  ])(
    '%s is raised again no sooner than so many days after it was cleared or lapsed',
    (flag, review, days) => {
      expect(becomes(flag, cleared(days - 1), review)).toBeNull();
      expect(becomes(flag, cleared(days), review)).toBe('raised');
    },
  );

  it('is remembered also when it does not hold, so that both ways wait as long', () => {
    expect(becomes('non-response', cleared(30), calm)).toBeNull();
    expect(becomes('non-response', standing(14), calm)).toBe('lapsed');
  });
});

describe('what may be danger', () => {
  const said = (...days: number[]) => ({ flareReports: days.map(ago) });
  const sick = (changes: Partial<PlanReview>) =>
    reviewOf('monthly', 100, [7, 7], [3, 3, 3, 3], {
      condition: 'autoimmune',
      levelAtPhaseStart: 3,
      ...changes,
    });
  const severe = (age: number) =>
    reviewOf('monthly', 100, [7, 7], [3, 3, 3, 9], { levelAtPhaseStart: 3, lastAge: age });

  it.each<[string, Flag, number, PlanReview, string | null]>([
    ['a report after the clearing', 'flare-reported', 2, { ...calm, ...said(1) }, 'raised'],
    ['not one of that day', 'flare-reported', 2, { ...calm, ...said(2) }, null],
    ['a severe score after the clearing', 'severe', 1, severe(0), 'raised'],
    ['not one of that day', 'severe', 2, severe(2), null],
    ['a report after the call', 'call-first', 2, sick(said(5, 1)), 'raised'],
    ['not an old report with a new low score', 'call-first', 2, sick(said(5)), null],
    [
      'a high score after the call that words from before it make a flare',
      'call-first',
      2,
      sick({ readings: [marked(0, 9, true)], ...said(5) }),
      'raised',
    ],
    [
      'signs of a flare in scores after the call',
      'call-first',
      2,
      sick({ readings: [marked(7, 6, true), marked(0, 6, true)] }),
      'raised',
    ],
  ])('is raised at once by %s', (_name, flag, days, review, expected) => {
    expect(becomes(flag, cleared(days), review)).toBe(expected);
  });

  it('call-first never lapses, as somebody was promised a call', () => {
    expect(becomes('call-first', standing(100), { ...calm, condition: 'autoimmune' })).toBeNull();
  });

  it('severe lapses only once a later score is not so high', () => {
    const silent = severe(40);
    expect(becomes('severe', standing(30), silent)).toBeNull();
    const after = { ...silent, readings: [...silent.readings, marked(20, 4)], usual: 3.5 };
    expect(becomes('severe', standing(14), after)).toBe('lapsed');
    expect(becomes('severe', standing(13), after)).toBeNull();
  });
});

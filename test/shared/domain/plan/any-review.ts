import fc from 'fast-check';
import type { Condition, Phase, PlanReview } from '../../../../shared/domain/plan/review-plan.ts';
import { ago, reviewOf } from './reviews.ts';

const phases: Phase[] = ['weekly', 'biweekly', 'monthly', 'flare'];
const conditions: Condition[] = [
  'autoimmune',
  'fibromyalgia',
  'back-pain',
  'headache-tmj',
  'arthritis',
  'other',
];

const anyScore = fc.integer({ min: 0, max: 10 });
/** A day up to `most` days ago, more often one of the last weeks, where the rules look. */
const age = (most: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: most }));
const anyDay = age(400).map(ago);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 });

const setbackDays = fc
  .uniqueArray(age(400), { maxLength: 4 })
  .map((ages) => ages.sort((a, b) => b - a).map(ago));

/** Reviews of all kinds: marks and usual follow from the scores, everything else is free. */
export const anyReview: fc.Arbitrary<PlanReview> = fc
  .record({
    phase: fc.constantFrom(...phases),
    days: age(400),
    sessionsInPhase: fc.integer({ min: 0, max: 12 }),
    condition: fc.constantFrom(...conditions),
    baseline: fc.array(anyScore, { maxLength: 3 }),
    scores: fc.array(anyScore, { maxLength: 12 }),
    lastAge: fc.integer({ min: 0, max: 40 }),
    levelAtPhaseStart: maybe(fc.integer({ min: 0, max: 30 }).map((thirds) => thirds / 3)),
    reports: fc.uniqueArray(fc.integer({ min: 0, max: 35 }), { maxLength: 3 }),
    lastOverride: maybe(anyDay),
    lastRecheck: maybe(anyDay),
    setbacks: fc.record({ biweekly: setbackDays, monthly: setbackDays }),
    awaitingCall: fc.boolean(),
    suggesting: fc.boolean(),
    missedCheckIns: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ phase, days, baseline, scores, reports, ...rest }) =>
    reviewOf(phase, days, baseline, scores, {
      ...rest,
      flareReports: reports.sort((a, b) => b - a).map(ago),
    }),
  );

/** Reviews in which a patient does well, so that sessions are often spaced out. */
export const anyRelief: fc.Arbitrary<PlanReview> = fc
  .record({
    phase: fc.constantFrom<Phase>('weekly', 'biweekly'),
    days: fc.integer({ min: 20, max: 120 }),
    baseline: fc.array(fc.integer({ min: 3, max: 10 }), { minLength: 1, maxLength: 3 }),
    scores: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 12 }),
    lastAge: fc.integer({ min: 0, max: 8 }),
    sessionsInPhase: fc.integer({ min: 3, max: 12 }),
  })
  .map(({ phase, days, baseline, scores, ...rest }) => reviewOf(phase, days, baseline, scores, rest));

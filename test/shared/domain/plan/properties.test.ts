import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/domain/calendar.ts';
import { explainPlan } from '../../../../shared/domain/plan/explain-plan.ts';
import type { PlanDecision, PlanReview } from '../../../../shared/domain/plan/review-plan.ts';
import { reviewPlan } from '../../../../shared/domain/plan/review-plan.ts';
import { ruleWords } from '../../../../shared/domain/plan/rule-words.ts';
import { runs } from '../../../support/depth.ts';
import { anyRelief, anyReview } from './any-review.ts';
import { today } from './reviews.ts';

const enough = runs(40, 1_000);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** The review a day later, after what was decided has been done as a machine move is. */
function nextDay(review: PlanReview, { move, numbers }: PlanDecision): PlanReview {
  const moved =
    move === null
      ? {}
      : {
          phase: move.to,
          phaseSince: review.today,
          sessionsInPhase: 0,
          levelAtPhaseStart: numbers.current,
        };
  return { ...review, ...moved, today: addDays(review.today, 1) };
}

describe('whatever the review', () => {
  it('gives the same decision again, leaves its input alone and sorts its flags', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const before = structuredClone(review);
        const decision = reviewPlan(frozen(review));
        expect(review).toEqual(before);
        expect(reviewPlan(before)).toEqual(decision);
        expect(decision.flags).toEqual([...new Set(decision.flags)].sort());
      }),
      enough,
    );
  });

  it('never moves without readings, nor from weekly, bi-weekly or monthly on one', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        expect(reviewPlan({ ...review, readings: [] }).move).toBeNull();
        const one = reviewPlan({ ...review, readings: review.readings.slice(-1) });
        expect([null, 'flare-start']).toContain(one.move?.rule ?? null);
      }),
      enough,
    );
  });

  it('steps neither up nor down without a baseline, nor on readings that are all too old', () => {
    fc.assert(
      fc.property(anyReview, fc.integer({ min: 85, max: 200 }), (review, days) => {
        const rule = reviewPlan({ ...review, baseline: [] }).move?.rule;
        expect(['step-up', 'step-down']).not.toContain(rule);
        const late = addDays(today, days);
        const decision = reviewPlan({ ...review, today: late });
        expect(decision.move).toBeNull();
        expect(decision.numbers.current).toBeNull();
      }),
      enough,
    );
  });

  it('never moves on the first day, nor for 14 days after an override', () => {
    fc.assert(
      fc.property(anyReview, fc.integer({ min: 0, max: 13 }), (review, days) => {
        expect(reviewPlan({ ...review, phaseSince: review.today }).move).toBeNull();
        expect(reviewPlan({ ...review, lastOverride: addDays(review.today, -days) }).move).toBeNull();
      }),
      enough,
    );
  });

  it('never brings an autoimmune patient closer together, and says who calls instead', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const { flags, move } = reviewPlan({ ...review, condition: 'autoimmune' });
        expect(['weekly', 'flare']).not.toContain(move?.to);
        expect(flags).not.toContain('flare');
        const other = reviewPlan({ ...review, condition: 'other' });
        if (other.move?.rule === 'flare-start' || other.move?.rule === 'step-up') {
          expect(flags).toContain('call-first');
        }
      }),
      enough,
    );
  });

  it('raises call-first for autoimmune conditions only, and asks again at most once a day, where nothing moves by itself', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const { flags, move, recheck } = reviewPlan(review);
        if (review.condition !== 'autoimmune') expect(flags).not.toContain('call-first');
        // A move that waits for staff leaves the question as it would be without one.
        if (move !== null && !review.suggesting) expect(recheck).toBe(false);
        expect(reviewPlan({ ...review, lastRecheck: today }).recheck).toBe(false);
      }),
      enough,
    );
  });

  it('is not changed by readings and reports older than anything it looks at', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const older = { date: addDays(today, -700), score: 10, elevated: true };
        if (review.readings.length < 3) return;
        const more = { ...review, readings: [older, ...review.readings] };
        const reports = [addDays(today, -60), ...review.flareReports];
        expect(reviewPlan({ ...more, flareReports: reports })).toEqual(reviewPlan(review));
      }),
      enough,
    );
  });

  it('is explained in whole words', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const decision = reviewPlan(review);
        const { changes, next, why } = explainPlan(frozen(review), decision, () => 'that day');
        const needs = changes.flatMap((change) => change.needs.map((need) => need.words));
        const words = [why, ...next, ...needs].join(' ');
        expect(words).not.toMatch(/undefined|null|NaN|Infinity|\.\d\d|: \.| -\d|\b0 more|when: \./);
        expect(next.length).toBeGreaterThan(0);
        // Names of rules and dates of machines are for data, not for sentences.
        expect(words).not.toMatch(/\d{4}-\d{2}|flare-start|flare-end|step-up|step-down/);
        if (decision.move !== null) expect(why).toContain(`because ${ruleWords[decision.move.rule]}`);
      }),
      enough,
    );
  });
});

describe('as days pass on unchanged readings', () => {
  it('a step-down is never followed by a move back', () => {
    const many = runs(40, 1_000);
    let steppedDown = 0;
    fc.assert(
      fc.property(anyRelief, (first) => {
        let review = first;
        let seen = false;
        while (daysBetween(today, review.today) < 130) {
          const decision = reviewPlan(review);
          if (seen) expect(['flare-start', 'step-up']).not.toContain(decision.move?.rule);
          seen ||= decision.move?.rule === 'step-down';
          review = nextDay(review, decision);
        }
        if (seen) steppedDown += 1;
      }),
      many,
    );
    // About a quarter of them do; so few only that chance never fails it.
    expect(steppedDown).toBeGreaterThan(many.numRuns / 40);
  });

  it('the plan comes to rest', () => {
    fc.assert(
      fc.property(anyReview, (first) => {
        let review = first;
        let moves = 0;
        while (daysBetween(today, review.today) < 130) {
          const decision = reviewPlan(review);
          if (decision.move !== null) moves += 1;
          review = nextDay(review, decision);
        }
        expect(moves).toBeLessThanOrEqual(2);
      }),
      runs(40, 1_000),
    );
  });
});

/** What a letter says of the plan, to somebody who knows neither Ebb nor what was said before. */
import { describe, expect, it } from 'vitest';
import { explainPlan } from '../../../../shared/domain/plan/explain-plan.ts';
import { type PlanReview, reviewPlan } from '../../../../shared/domain/plan/review-plan.ts';
import { cadence } from '../../../../shared/domain/plan/phase-words.ts';
import { planInLetter } from '../../../../web/dashboard/brief/plan-in-letter.ts';
import { reviewOf } from '../../../shared/domain/plan/reviews.ts';
import { patientAnswer } from '../samples.ts';

const whyOf = (review: PlanReview) => explainPlan(review, reviewPlan(review), (day) => day).why;
const letterOf = (review: PlanReview) =>
  planInLetter(patientAnswer({ phase: review.phase, why: whyOf(review) }));

describe('the plan in a letter', () => {
  it.each(['weekly', 'biweekly', 'monthly', 'flare'] as const)(
    'says once that sessions stay %s, where the reason says it',
    (phase) => {
      const said = letterOf(reviewOf(phase, 10, [7, 7], [5, 5, 5]));
      expect(said.split(cadence[phase])).toHaveLength(2);
      expect(said).toContain('1 of the last 1 sessions took place.');
    },
  );

  it('says how often they are where the reason speaks of another phase', () => {
    const review = reviewOf('weekly', 28, [7, 7], [6, 5, 4, 4], { sessionsInPhase: 4, suggesting: true });
    expect(letterOf(review)).toMatch(
      /^Sessions are every week at present\. Sessions are suggested to go to every 2 weeks, /,
    );
  });

  it('is the reason alone where the plan has not begun or has ended', () => {
    const why = 'The plan has not begun.';
    expect(planInLetter(patientAnswer({ phase: null, why, sessions: [] }))).toBe(why);
    const ended = patientAnswer({ status: 'discharged', why: 'The plan ended.', sessions: [] });
    expect(planInLetter(ended)).toBe('The plan ended.');
  });
});

import { describe, expect, it } from 'vitest';
import type { Flag, PlanDecision, PlanReview } from '../../../../shared/domain/plan/review-plan.ts';
import { reviewPlan } from '../../../../shared/domain/plan/review-plan.ts';
import { ago, reviewOf, today } from './reviews.ts';

type Move = [to: string, rule: string] | null;
type Example = [name: string, review: PlanReview, move: Move, flags: Flag[], recheck?: boolean];

const four = { sessionsInPhase: 4 };
const six = (changes: Partial<PlanReview> = {}, scores = [3, 3, 3, 3, 6], lastAge = 0): PlanReview =>
  reviewOf('monthly', 100, [7, 7], scores, { levelAtPhaseStart: 3, lastAge, ...changes });
const eight = (changes: Partial<PlanReview> = {}, baseline = [7, 7]): PlanReview =>
  reviewOf('flare', 21, baseline, [3, 3, 3, 3, 6, 6, 4, 3, 3], changes);
const nine = (scores: number[], changes: Partial<PlanReview> = {}): PlanReview =>
  reviewOf('biweekly', 60, [7, 7], scores, { sessionsInPhase: 2, levelAtPhaseStart: 13 / 3, ...changes });
const eleven = (changes: Partial<PlanReview> = {}): PlanReview =>
  reviewOf('biweekly', 42, [7, 7], [4, 4, 3, 3, 3, 3], {
    sessionsInPhase: 3,
    levelAtPhaseStart: 4,
    ...changes,
  });
const twelve = (changes: Partial<PlanReview> = {}): PlanReview =>
  reviewOf('biweekly', 7, [7, 7], [5, 4, 4, 9], {
    sessionsInPhase: 1,
    levelAtPhaseStart: 13 / 3,
    ...changes,
  });
const fourteen = (): PlanReview => {
  const review = reviewOf('flare', 14, [7, 7], [3, 3, 3, 8, 8, 8, 8], { lastOverride: ago(14) });
  return review;
};

const examples: Example[] = [
  [
    '1: relief after four weekly sessions',
    reviewOf('weekly', 28, [7, 7], [6, 5, 4, 4], four),
    ['biweekly', 'step-down'],
    [],
  ],
  ['1: a provisional baseline asks for 3 points', reviewOf('weekly', 28, [7], [6, 5, 4, 4], four), null, []],
  ['2: 29.6 % is not 30 %', reviewOf('weekly', 28, [9, 9], [8, 7, 6, 6], four), null, []],
  [
    '3: eight weeks without response',
    reviewOf('weekly', 56, [7, 7], [7, 7, 7, 6, 6, 6], { sessionsInPhase: 8 }),
    null,
    ['phase-review'],
  ],
  ['4: exactly 30 %', reviewOf('weekly', 28, [6, 7, 7], [6, 4, 5, 5], four), ['biweekly', 'step-down'], []],
  ['4: at 20 days', reviewOf('weekly', 20, [6, 7, 7], [6, 4, 5, 5], four), null, []],
  ['4: with 3 sessions', reviewOf('weekly', 28, [6, 7, 7], [6, 4, 5, 5], { sessionsInPhase: 3 }), null, []],
  ['5: a low baseline', reviewOf('weekly', 28, [2, 3], [2, 2, 1, 1], four), null, ['low-baseline']],
  ['6: one elevated reading', six(), null, [], true],
  ['6: with a flare report today', six({ flareReports: [today] }), ['flare', 'flare-start'], []],
  ['6: rechecked today', six({ lastRecheck: today }), null, []],
  ['6: rechecked three days ago', six({ lastRecheck: ago(3) }, undefined, 3), null, ['unconfirmed-rise']],
  ['7: a second elevated reading', six({}, [3, 3, 3, 3, 6, 6]), ['flare', 'flare-start'], []],
  [
    '7: autoimmune',
    six({ condition: 'autoimmune' }, [3, 3, 3, 3, 6, 6]),
    null,
    ['call-first', 'drifting', 'non-response'],
  ],
  ['8: a flare that has passed', eight(), ['biweekly', 'flare-end'], []],
  ['8: without a response', eight({}, [4, 4]), ['weekly', 'flare-end'], []],
  ['8: a week earlier', reviewOf('flare', 14, [7, 7], [3, 3, 3, 3, 6, 6, 4, 3]), null, []],
  ['8: a report ten days ago', eight({ flareReports: [ago(10)] }), null, []],
  ['9: a slow drift', nine([4, 4, 4, 4, 5, 5, 6, 6]), ['weekly', 'step-up'], []],
  ['9: the last reading is good', nine([4, 4, 4, 5, 6, 7, 4]), null, ['non-response']],
  ['9: without the last 6', nine([4, 4, 4, 4, 5, 5, 6]), null, ['non-response']],
  [
    '9: autoimmune',
    nine([4, 4, 4, 4, 5, 5, 6, 6], { condition: 'autoimmune' }),
    null,
    ['call-first', 'non-response'],
  ],
  [
    '10: one old reading',
    reviewOf('biweekly', 60, [7, 7], [4], {
      sessionsInPhase: 4,
      levelAtPhaseStart: 4,
      lastAge: 30,
      missedCheckIns: 2,
    }),
    null,
    ['missed-check-ins'],
  ],
  ['11: steady relief in bi-weekly', eleven(), ['monthly', 'step-down'], []],
  ['11: at 41 days', eleven({ phaseSince: ago(41) }), null, []],
  ['11: with 2 sessions', eleven({ sessionsInPhase: 2 }), null, []],
  ['11: a flare report 28 days ago', eleven({ flareReports: [ago(28)] }), null, []],
  ['11: overridden 13 days ago', eleven({ lastOverride: ago(13) }), null, []],
  ['12: one elevated reading after the move', twelve(), null, [], true],
  ['12: rechecked today', twelve({ lastRecheck: today }), null, []],
  ['13: worse in weekly', reviewOf('weekly', 28, [5, 5], [5, 7, 8, 8], four), null, ['flare', 'worsening']],
  ['14: still a flare', fourteen(), null, ['flare']],
  [
    '15: drifting inside the response',
    reviewOf('monthly', 100, [10, 10], [1, 2, 2, 3, 3, 4], { levelAtPhaseStart: 1 }),
    null,
    ['drifting'],
  ],
  [
    '16: nothing since the override',
    reviewOf('monthly', 60, [7, 7], [4, 4, 5, 5, 6, 6], {
      levelAtPhaseStart: 13 / 3,
      lastOverride: ago(14),
      lastAge: 14,
    }),
    null,
    ['non-response'],
  ],
];

const moveOf = ({ move }: PlanDecision): Move => (move === null ? null : [move.to, move.rule]);

describe('the worked examples', () => {
  it.each(examples)('%s', (_name, review, move, flags, recheck = false) => {
    const decision = reviewPlan(review);
    expect([moveOf(decision), decision.flags, decision.recheck]).toEqual([move, flags, recheck]);
  });

  it.each([
    ['1', examples[0], 7, 13 / 3, 8 / 21],
    ['2', examples[2], 9, 19 / 3, 8 / 27],
    ['4', examples[4], 20 / 3, 14 / 3, 0.3],
    ['13', examples.find(([name]) => name.startsWith('13')), 5, 23 / 3, -8 / 15],
    ['10', examples.find(([name]) => name.startsWith('10')), 7, null, null],
  ])('gives the unrounded numbers of example %s', (_name, example, baseline, current, improvement) => {
    if (example === undefined) throw new Error('the example is missing');
    expect(reviewPlan(example[1]).numbers).toEqual({ baseline, current, improvement });
  });
});

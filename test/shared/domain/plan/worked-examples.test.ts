import { describe, expect, it } from 'vitest';
import type { Flag, PlanDecision, PlanReview } from '../../../../shared/domain/plan/review-plan.ts';
import { reviewPlan } from '../../../../shared/domain/plan/review-plan.ts';
import { ago, reviewOf, today } from './reviews.ts';

type Move = [to: string, rule: string] | null;
type Example = [name: string, review: PlanReview, move: Move, flags: Flag[], recheck?: boolean];

const four = { sessionsInPhase: 4 };
const setbacks = (phase: 'biweekly' | 'monthly', ...ages: number[]): PlanReview['setbacks'] => ({
  biweekly: [],
  monthly: [],
  [phase]: ages.map(ago),
});
const six = (changes: Partial<PlanReview> = {}, scores = [3, 3, 3, 3, 6], lastAge = 0): PlanReview =>
  reviewOf('monthly', 100, [7, 7], scores, { levelAtPhaseStart: 3, lastAge, ...changes });
const seven = (changes: Partial<PlanReview> = {}): PlanReview => six(changes, [3, 3, 3, 3, 6, 6]);
const eight = (changes: Partial<PlanReview> = {}, baseline = [7, 7]): PlanReview =>
  reviewOf('flare', 21, baseline, [3, 3, 3, 3, 6, 6, 4, 3, 3], changes);
const nine = (scores: number[], changes: Partial<PlanReview> & { lastAge?: number } = {}): PlanReview =>
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
const seventeen = (overridden: number): PlanReview =>
  reviewOf('weekly', 100, [7, 7], [7, 7, 7, 7, 7, 7], { ...four, lastOverride: ago(overridden) });
const twentyOne = (rechecked: number): PlanReview =>
  six({ flareReports: [today], lastRecheck: ago(rechecked) }, [3, 3, 3, 3], 7);

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
  ['4: exactly 30 %', reviewOf('weekly', 28, [6, 7, 7], [4, 4, 5, 5], four), ['biweekly', 'step-down'], []],
  ['4: at 20 days', reviewOf('weekly', 20, [6, 7, 7], [4, 4, 5, 5], four), null, []],
  ['4: with 3 sessions', reviewOf('weekly', 28, [6, 7, 7], [4, 4, 5, 5], { sessionsInPhase: 3 }), null, []],
  ['4: relief that does not last', reviewOf('weekly', 28, [6, 7, 7], [6, 4, 5, 5], four), null, []],
  ['4: two readings are no relief', reviewOf('weekly', 28, [6, 7, 7], [5, 4], four), null, []],
  ['5: a low baseline', reviewOf('weekly', 28, [2, 3], [2, 2, 1, 1], four), null, ['low-baseline']],
  ['6: one elevated reading', six(), null, [], true],
  ['6: with a flare report today', six({ flareReports: [today] }), ['flare', 'flare-start'], []],
  ['6: rechecked today', six({ lastRecheck: today }), null, []],
  ['6: rechecked three days ago', six({ lastRecheck: ago(3) }, undefined, 3), null, ['unconfirmed-rise']],
  ['7: a second elevated reading', seven(), ['flare', 'flare-start'], []],
  ['7: autoimmune', seven({ condition: 'autoimmune' }), null, ['call-first', 'drifting', 'non-response']],
  ['8: a flare that has passed', eight(), ['biweekly', 'flare-end'], []],
  ['8: without a response', eight({}, [4, 4]), ['weekly', 'flare-end'], []],
  ['8: tried twice', eight({ setbacks: setbacks('biweekly', 200, 90) }), ['weekly', 'flare-end'], []],
  ['8: a week earlier', reviewOf('flare', 14, [7, 7], [3, 3, 3, 3, 6, 6, 4, 3]), null, []],
  ['8: a report ten days ago', eight({ flareReports: [ago(10)] }), null, []],
  ['9: a slow drift', nine([4, 4, 4, 4, 5, 5, 6, 6]), ['weekly', 'step-up'], []],
  ['9: the last reading is good', nine([4, 4, 4, 5, 6, 7, 4]), null, ['non-response']],
  ['9: without the last 6', nine([4, 4, 4, 4, 5, 5, 6]), null, ['non-response']],
  ['9: without the last 6, a week ago', nine([4, 4, 4, 4, 5, 5, 6], { lastAge: 7 }), null, ['non-response']],
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
  ['11: a call was promised', eleven({ awaitingCall: true }), null, []],
  ['11: tried twice', eleven({ setbacks: setbacks('monthly', 300, 120) }), null, ['tried-before']],
  [
    '11: tried once within the year',
    eleven({ setbacks: setbacks('monthly', 365, 120) }),
    ['monthly', 'step-down'],
    [],
  ],
  [
    '11: tried twice and kept by staff',
    eleven({ setbacks: setbacks('monthly', 300, 120), lastOverride: ago(20) }),
    null,
    ['tried-before'],
  ],
  ['11: as a suggestion', eleven({ suggesting: true }), ['monthly', 'step-down'], []],
  ['12: one elevated reading after the move', twelve(), null, ['severe'], true],
  ['12: rechecked today', twelve({ lastRecheck: today }), null, ['severe']],
  [
    '13: worse in weekly',
    reviewOf('weekly', 28, [5, 5], [5, 7, 8, 8], four),
    null,
    ['flare', 'severe', 'worsening'],
  ],
  [
    '14: still a flare',
    reviewOf('flare', 14, [7, 7], [3, 3, 3, 8, 8, 8, 8], { lastOverride: ago(14) }),
    null,
    ['flare', 'severe'],
  ],
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
  ['17: kept by staff 55 days ago', seventeen(55), null, []],
  ['17: kept by staff 56 days ago', seventeen(56), null, ['phase-review']],
  ['18: a call was promised', seven({ awaitingCall: true }), null, ['drifting', 'flare', 'non-response']],
  [
    '18: as a suggestion',
    seven({ suggesting: true }),
    ['flare', 'flare-start'],
    ['drifting', 'flare', 'non-response'],
  ],
  [
    '18: autoimmune, and a call was promised',
    seven({ condition: 'autoimmune', awaitingCall: true }),
    null,
    ['call-first', 'drifting', 'non-response'],
  ],
  ['19: a 10 where 9 is usual', reviewOf('weekly', 28, [9, 9], [9, 9, 9, 10], four), null, ['severe']],
  ['19: a 9 before anything is usual', reviewOf('weekly', 28, [4], [9], four), null, ['severe']],
  ['20: half a year of monthly', reviewOf('monthly', 182, [7, 7], [3, 3, 3, 3]), null, ['phase-review']],
  ['21: words, asked three days ago', twentyOne(3), null, ['flare-reported']],
  ['21: words, asked four days ago', twentyOne(4), null, ['flare-reported'], true],
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

import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar.ts';
import { defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';
import type { PlanReview } from '../../../../shared/domain/plan/review-plan.ts';
import { reviewPlan } from '../../../../shared/domain/plan/review-plan.ts';
import { ago, reviewOf, today } from './reviews.ts';

const good = reviewOf('biweekly', 30, [7, 7], [4, 4, 4], { levelAtPhaseStart: 4 });
const tomorrow = addDays(today, 1);
const at = (date: string, score = 4): PlanReview['readings'][number] => ({ date, score, elevated: false });
const wrong = (value: unknown): never => value as never;

type Case = [field: string, changes: Partial<PlanReview>];
const cases: Case[] = [
  ['today', { today: '2026-02-30' }],
  ['today', { today: '2026-06-15T10:00:00Z' }],
  ['phaseSince', { phaseSince: tomorrow }],
  ['phaseSince', { phaseSince: 'soon' }],
  ['phase', { phase: wrong('daily') }],
  ['phase', { phase: wrong('toString') }],
  ['condition', { condition: wrong('gout') }],
  ['sessionsInPhase', { sessionsInPhase: -1 }],
  ['sessionsInPhase', { sessionsInPhase: 1.5 }],
  ['missedCheckIns', { missedCheckIns: -1 }],
  ['missedCheckIns', { missedCheckIns: Number.NaN }],
  ['baseline[0].score', { baseline: [at(ago(90), 11)] }],
  ['baseline[1].score', { baseline: [at(ago(90)), at(ago(89), 4.5)] }],
  ['baseline[0].date', { baseline: [at(tomorrow)] }],
  ['baseline', { baseline: [at(ago(90)), at(ago(90))] }],
  ['baseline', { baseline: [at(ago(90)), at(ago(91))] }],
  ['baseline', { baseline: [at(ago(93)), at(ago(92)), at(ago(91)), at(ago(90))] }],
  ['readings[0].score', { readings: [at(ago(1), -1)] }],
  ['readings[0].score', { readings: [at(ago(1), Number.NaN)] }],
  ['readings[1].date', { readings: [at(ago(1)), at(tomorrow)] }],
  ['readings[0].date', { readings: [at('2026-13-01')] }],
  ['readings', { readings: [at(ago(1)), at(ago(1))] }],
  ['readings', { readings: [at(ago(1)), at(ago(2))] }],
  ['readings', { readings: Array.from({ length: 27 }, (_, index) => at(ago(27 - index))) }],
  ['usual', { usual: 11 }],
  ['usual', { usual: Number.NaN }],
  ['levelAtPhaseStart', { levelAtPhaseStart: -0.1 }],
  ['levelAtPhaseStart', { levelAtPhaseStart: Number.POSITIVE_INFINITY }],
  ['flareReports', { flareReports: [ago(1), ago(1)] }],
  ['flareReports', { flareReports: [ago(1), ago(2)] }],
  ['flareReports[0]', { flareReports: [tomorrow] }],
  ['setbacks.biweekly', { setbacks: { biweekly: [ago(1), ago(2)], monthly: [] } }],
  ['setbacks.monthly', { setbacks: { biweekly: [], monthly: [ago(1), ago(1)] } }],
  ['setbacks.monthly[0]', { setbacks: { biweekly: [], monthly: [tomorrow] } }],
  ['awaitingCall', { awaitingCall: wrong(undefined) }],
  ['suggesting', { suggesting: wrong('yes') }],
  ['lastOverride', { lastOverride: tomorrow }],
  ['lastOverride', { lastOverride: '' }],
  ['lastRecheck', { lastRecheck: tomorrow }],
  ['protocol.responsePercent', { protocol: { ...defaultProtocol, responsePercent: 30.5 } }],
  [
    'protocol.checkInDays.weekly',
    { protocol: { ...defaultProtocol, checkInDays: { ...defaultProtocol.checkInDays, weekly: 0 } } },
  ],
];

describe('a review that cannot be right', () => {
  it.each(cases)('names %s', (field, changes) => {
    expect(() => reviewPlan({ ...good, ...changes })).toThrow(
      expect.objectContaining({ name: 'RangeError', message: expect.stringContaining(`${field} `) }),
    );
  });

  it('is not one at its limits', () => {
    const readings = Array.from({ length: 26 }, (_, index) => at(ago(25 - index), index % 11));
    const edge: Partial<PlanReview> = {
      readings,
      usual: 10,
      levelAtPhaseStart: 0,
      phaseSince: today,
      flareReports: [ago(400), today],
      lastOverride: today,
      lastRecheck: today,
      baseline: [at(ago(60), 0), at(ago(59), 10), at(ago(58), 5)],
    };
    expect(() => reviewPlan({ ...good, ...edge })).not.toThrow();
  });
});

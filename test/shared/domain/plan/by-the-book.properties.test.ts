/** The rules decide as their page says, whatever the review and whatever numbers a clinic goes by. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultProtocol, type Protocol } from '../../../../shared/domain/plan/protocol.ts';
import type { PlanReview } from '../../../../shared/domain/plan/review-plan.ts';
import { reviewPlan } from '../../../../shared/domain/plan/review-plan.ts';
import { runs } from '../../../support/depth.ts';
import { anyRelief, anyReview } from './any-review.ts';
import { decideByTheBook } from './by-the-book.ts';
import { ago } from './reviews.ts';

const points = fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 10);
const days = fc.integer({ min: 0, max: 35 });

/** Some numbers of the defaults changed, each within what a clinic may set. */
const anyProtocol: fc.Arbitrary<Protocol> = fc
  .record(
    {
      checkInDays: fc.constantFrom(
        { weekly: 3, flare: 3, biweekly: 7, monthly: 14 },
        { weekly: 14, flare: 7, biweekly: 28, monthly: 28 },
      ),
      currentReadings: fc.integer({ min: 2, max: 5 }),
      reliefReadings: fc.integer({ min: 3, max: 6 }),
      currentWindowDays: fc.integer({ min: 14, max: 60 }),
      responsePercent: fc.integer({ min: 10, max: 60 }),
      responsePoints: points,
      provisionalPoints: points,
      lowBaseline: points,
      stepUpPercent: fc.integer({ min: 0, max: 60 }),
      stepUpPoints: points,
      driftPoints: points,
      worseningPoints: points,
      flareScoreWithWords: points,
      flareReportDays: days,
      flareQuietDays: days,
      flareEndPoints: points,
      calmBeforeBiweeklyDays: days,
      calmBeforeMonthlyDays: days,
      overrideHoldDays: days,
      setbackLimit: fc.integer({ min: 1, max: 4 }),
      severeScore: points,
      severeRise: points,
      recheckPatienceDays: days,
      freshSlackDays: days,
      stepDownAgeDays: days,
    },
    { requiredKeys: [] },
  )
  .map((changes) => ({ ...defaultProtocol, ...changes }) as Protocol);

/** Days on which something turns, rather than any. */
const turning = fc.constantFrom(0, 7, 13, 14, 15, 20, 21, 28, 35, 41, 42, 55, 56, 111, 112, 181, 182);

const atItsEdges: fc.Arbitrary<PlanReview> = fc
  .tuple(
    fc.oneof(anyReview, anyRelief),
    anyProtocol,
    fc.option(turning),
    fc.option(turning),
    fc.option(turning),
  )
  .map(([review, protocol, phase, override, recheck]) => ({
    ...review,
    protocol,
    ...(phase === null ? {} : { phaseSince: ago(phase) }),
    ...(override === null ? {} : { lastOverride: ago(override) }),
    ...(recheck === null ? {} : { lastRecheck: ago(recheck) }),
  }));

it('decides as the page says', () => {
  fc.assert(
    fc.property(fc.oneof(anyReview, anyRelief, atItsEdges), (review) => {
      const { flags, move, recheck } = reviewPlan(review);
      expect({ flags, move, recheck }).toEqual(decideByTheBook(review));
    }),
    runs(500, 20_000),
  );
});

import type { IsoDate } from '../calendar.ts';
import { addDays, daysBetween } from '../calendar.ts';
import type { Mean } from './fractions.ts';
import {
  improvementOf,
  isAtLeast,
  isBelowBy,
  isImprovedBy,
  meanOf,
  numberOf,
  tenthsOf,
} from './fractions.ts';
import type { MarkedReading, PlanReview } from './plan-review.ts';

/** What the rules and flags ask about a review, worked out once; docs/clinical-rules.md defines each word. */
export interface Evidence {
  readonly review: PlanReview;
  readonly daysInPhase: number;
  /** First day on which the rules may move again after staff's override; null when they may now. */
  readonly overrideHeldUntil: IsoDate | null;
  /** No move today, whatever is promised: the phase began today, or staff's override still stands. */
  readonly held: boolean;
  readonly baseline: Mean | null;
  readonly current: Mean | null;
  /** Relief must show in this mean of more readings too before sessions are spaced out. */
  readonly relief: Mean | null;
  readonly improvement: number | null;
  /** How much worse the current score is than when the phase began; null when either is unknown. */
  readonly worseThanStart: number | null;
  readonly latest: MarkedReading | null;
  readonly lastTwo: readonly [MarkedReading, MarkedReading] | null;
  readonly fresh: boolean;
  readonly latestAfterOverride: boolean;
  /** Flare evidence: from two elevated readings, or from one high reading and the day a flare was reported. */
  readonly flare: { readonly report: IsoDate | null } | null;
  readonly unconfirmed: boolean;
  /** A flare was reported in the last `flareReportDays` days. */
  readonly reportedLately: boolean;
  readonly recheckDue: boolean;
}

function isAfter(date: IsoDate, other: IsoDate | null): boolean {
  return other === null || date > other;
}

/** Days for which a reading counts towards the current score in the review's phase. */
export function currentWindow({ phase, protocol }: PlanReview): number {
  return Math.max(protocol.currentWindowDays, protocol.currentReadings * protocol.checkInDays[phase]);
}

/** Days for which a reading counts towards the relief in the review's phase. */
export function reliefWindow({ phase, protocol }: PlanReview): number {
  return Math.max(protocol.currentWindowDays, protocol.reliefReadings * protocol.checkInDays[phase]);
}

function lastReadings(review: PlanReview, most: number, window: number): readonly MarkedReading[] {
  return review.readings.slice(-most).filter((reading) => daysBetween(reading.date, review.today) <= window);
}

/** The last readings that count towards the current score, whether or not they are enough for one. */
export function currentReadings(review: PlanReview): readonly MarkedReading[] {
  return lastReadings(review, review.protocol.currentReadings, currentWindow(review));
}

/** The same of the relief. */
export function reliefReadings(review: PlanReview): readonly MarkedReading[] {
  return lastReadings(review, review.protocol.reliefReadings, reliefWindow(review));
}

function meanOfAtLeast(minimum: number, readings: readonly MarkedReading[]): Mean | null {
  return readings.length < minimum ? null : meanOf(readings.map((reading) => reading.score));
}

/** Whether `mean` counts as a response: relief enough in percent and in points, from a baseline high enough. */
export function isResponse(baseline: Mean | null, mean: Mean | null, { protocol }: PlanReview): boolean {
  if (baseline === null || mean === null) return false;
  const points = baseline.count === 1 ? protocol.provisionalPoints : protocol.responsePoints;
  return (
    isAtLeast(baseline, protocol.lowBaseline) &&
    isImprovedBy(baseline, mean, protocol.responsePercent) &&
    isBelowBy(mean, baseline, points)
  );
}

/** Whether `date` is today or one of the `days` days before. */
export function isWithinLast(days: number, date: IsoDate, review: PlanReview): boolean {
  return daysBetween(date, review.today) <= days;
}

/** The report, if any, that makes one high reading flare evidence. */
function reportBearingOut(
  reading: MarkedReading,
  reports: readonly IsoDate[],
  { protocol, usual }: PlanReview,
): IsoDate | undefined {
  const high =
    reading.score * 10 >= tenthsOf(protocol.flareScoreWithWords) && (usual === null || reading.score > usual);
  if (!reading.elevated && !high) return undefined;
  return reports.findLast((day) => Math.abs(daysBetween(day, reading.date)) <= protocol.flareReportDays);
}

/** Two elevated readings in a row, or one high reading that words bear out, both since staff last looked. */
function flareEvidence(review: PlanReview): Evidence['flare'] {
  const { protocol, lastOverride } = review;
  const readings = review.readings.filter((reading) => isAfter(reading.date, lastOverride));
  const latest = readings.at(-1);
  if (latest === undefined || !isWithinLast(protocol.flareAgeDays, latest.date, review)) return null;
  const before = readings.at(-2);
  const twice =
    latest.elevated &&
    before?.elevated === true &&
    daysBetween(before.date, latest.date) <= protocol.flareGapDays;
  if (twice) return { report: null };
  const reports = review.flareReports.filter((report) => isAfter(report, lastOverride));
  const report = reportBearingOut(latest, reports, review);
  return report === undefined ? null : { report };
}

/** Whether one extra check-in should be asked: to confirm a single rise, or a report without a score. */
function isRecheckDue(review: PlanReview, unconfirmed: boolean): boolean {
  const { flareReports, lastRecheck, protocol } = review;
  const latest = review.readings.at(-1);
  // Who writes of a flare every day is not asked every day.
  if (lastRecheck !== null && isWithinLast(protocol.recheckPatienceDays, lastRecheck, review)) return false;
  const decidedSince = (date: IsoDate): boolean => lastRecheck !== null && lastRecheck >= date;
  if (unconfirmed && latest !== undefined && !decidedSince(latest.date)) return true;
  const report = flareReports.at(-1);
  return (
    report !== undefined &&
    isWithinLast(protocol.flareReportDays, report, review) &&
    (latest === undefined || latest.date < report) &&
    !decidedSince(report)
  );
}

/** Works out what the rules ask about; the review must have passed `checkReview`. */
export function gatherEvidence(review: PlanReview): Evidence {
  const { lastOverride, levelAtPhaseStart, protocol, today } = review;
  const daysInPhase = daysBetween(review.phaseSince, today);
  const baseline = meanOf(review.baseline.map((reading) => reading.score));
  const current = meanOfAtLeast(protocol.currentMinimum, currentReadings(review));
  const relief = meanOfAtLeast(protocol.reliefMinimum, reliefReadings(review));
  const latest = review.readings.at(-1) ?? null;
  const before = review.readings.at(-2);
  const flare = flareEvidence(review);
  const unconfirmed =
    flare === null &&
    latest !== null &&
    latest.elevated &&
    isAfter(latest.date, lastOverride) &&
    isWithinLast(protocol.flareAgeDays, latest.date, review);
  const heldUntil = lastOverride === null ? null : addDays(lastOverride, protocol.overrideHoldDays);
  const overrideHeldUntil = heldUntil !== null && heldUntil > today ? heldUntil : null;
  return {
    review,
    daysInPhase,
    overrideHeldUntil,
    held: daysInPhase === 0 || overrideHeldUntil !== null,
    baseline,
    current,
    relief,
    improvement: baseline === null || current === null ? null : improvementOf(baseline, current),
    worseThanStart:
      current === null || levelAtPhaseStart === null ? null : numberOf(current) - levelAtPhaseStart,
    latest,
    lastTwo: latest === null || before === undefined ? null : [before, latest],
    fresh:
      latest !== null &&
      isWithinLast(protocol.checkInDays[review.phase] + protocol.freshSlackDays, latest.date, review),
    latestAfterOverride: latest !== null && isAfter(latest.date, lastOverride),
    flare,
    unconfirmed,
    reportedLately: review.flareReports.some((day) => isWithinLast(protocol.flareReportDays, day, review)),
    recheckDue: flare === null && isRecheckDue(review, unconfirmed),
  };
}

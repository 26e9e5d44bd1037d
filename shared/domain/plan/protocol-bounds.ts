import { phaseNames } from './phases.ts';

type Unit = 'days' | 'hours' | 'points' | 'percent' | 'readings' | 'sessions' | 'check-ins' | 'times';

/** What a protocol value may be, or the bounds of the values inside a group. Both ends are allowed. */
export type Bounds =
  | { readonly unit: Unit; readonly least: number; readonly most: number }
  | { readonly fields: Readonly<Record<string, Bounds>> };

const within = (unit: Unit, least: number, most: number): Bounds => ({ unit, least, most });
const group = (fields: Record<string, Bounds>): Bounds => ({ fields });
const eachOf = (names: readonly string[], bounds: Bounds): Bounds =>
  group(Object.fromEntries(names.map((name) => [name, bounds])));

const interval = within('days', 1, 366);
const span = within('days', 0, 366);
const points = within('points', 0, 10);
const percent = within('percent', 0, 100);
const minimum = group({ sessions: within('sessions', 0, 100), days: span });

/**
 * Wide on purpose: they refuse what cannot be meant (a negative number, half a day, a percentage over 100, a
 * check-in every 0 days), not what a clinic may have its reasons for. The most readings are what a review takes.
 */
export const protocolBounds: Bounds = group({
  baselineTarget: within('readings', 1, 3),
  checkInDays: eachOf(phaseNames, interval),
  currentReadings: within('readings', 1, 26),
  currentMinimum: within('readings', 1, 26),
  currentWindowDays: interval,
  reliefReadings: within('readings', 1, 26),
  reliefMinimum: within('readings', 1, 26),
  freshSlackDays: span,
  stepDownAgeDays: span,
  responsePercent: percent,
  responsePoints: points,
  provisionalPoints: points,
  lowBaseline: points,
  weeklyMinimum: minimum,
  // A flare has its own day of review.
  phaseReviewDays: eachOf(
    phaseNames.filter((phase) => phase !== 'flare'),
    within('days', 1, 3660),
  ),
  biweeklyMinimum: minimum,
  nonResponseDays: span,
  stepUpPercent: percent,
  stepUpPoints: points,
  stepUpReadings: within('readings', 1, 26),
  driftPoints: points,
  worseningPoints: points,
  calmList: group({ size: within('readings', 1, 26), minimum: within('readings', 1, 26) }),
  flareRise: points,
  flareFloor: points,
  flareScoreWithWords: points,
  flareGapDays: span,
  flareAgeDays: span,
  flareReportDays: span,
  flareMinimumDays: span,
  flareQuietDays: span,
  flareReviewDays: span,
  flareEndPoints: points,
  calmBeforeBiweeklyDays: span,
  calmBeforeMonthlyDays: span,
  overrideHoldDays: span,
  setbackDays: span,
  // A patient's state keeps four setbacks of each phase.
  setbackLimit: within('times', 1, 4),
  setbackMemoryDays: within('days', 0, 3660),
  severeScore: points,
  severeRise: points,
  severeDays: span,
  flagLapseDays: span,
  recheckHours: within('hours', 1, 336),
  recheckPatienceDays: span,
  missedCheckIns: within('check-ins', 1, 26),
  noBaselineDays: span,
  reportDays: within('days', 1, 366),
  readingsKept: within('readings', 4, 26),
});

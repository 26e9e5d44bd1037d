import { daysBetween, type IsoDate } from '../calendar.ts';
import type { Condition } from '../plan/conditions.ts';
import type { Mean } from '../plan/fractions.ts';
import { isAtLeast, meanOf } from '../plan/fractions.ts';
import type { Phase } from '../plan/phases.ts';
import { type CareChange, type Episode, episodeOf, standingOn, wasInCare } from './care.ts';

/** What an outcome needs to know of a patient. */
export interface OutcomePatient {
  readonly enrolledOn: IsoDate;
  /** In the order in which they were decided. */
  readonly care: readonly CareChange[];
}

/** What an outcome needs of one check-in or reading; a check-in row has it all. */
export interface OutcomeRow {
  /** Null for a reading that answered no check-in. */
  readonly checkInId: string | null;
  readonly due: IsoDate | null;
  /** The day of the reading; of a check-in without one, the day it was due. */
  readonly date: IsoDate;
  readonly score: number | null;
  readonly source: 'text' | 'staff' | 'unprompted' | null;
  readonly status: 'open' | 'answered' | 'missed' | 'withdrawn' | 'voided';
  readonly isBaseline: boolean;
  /** The day a score was entered, corrected or taken back by staff; absent when the patient's text is all there is. */
  readonly changedOn?: IsoDate;
}

/** Both ends belong to it; `from` is null for everything up to `to`. */
export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate;
}

/** Why a patient is not in the denominator; of several that hold, the first of this order. */
export type Exclusion = 'plan-not-begun' | 'nothing-in-period' | 'no-baseline' | 'low-baseline' | 'too-early';
export const exclusions: readonly Exclusion[] = [
  'plan-not-begun',
  'nothing-in-period',
  'no-baseline',
  'low-baseline',
  'too-early',
];

/** Where a patient stood at the endpoint, as a report counts it. */
export type EndStanding = 'in-care' | 'stopped' | 'discharged';
export const endStandings: readonly EndStanding[] = ['in-care', 'stopped', 'discharged'];

/** What came of one patient in a period. */
export interface PatientOutcome {
  /** Condition and phase are those of the endpoint's day; the phase is null before the first. */
  readonly condition: Condition;
  readonly phase: Phase | null;
  readonly exclusion: Exclusion | null;
  /** The first day of the weekly phase; null when it had not come by the end of the period. */
  readonly startedOn: IsoDate | null;
  /** The end of the episode when it lies in the period, else the last day of the period. */
  readonly endpointOn: IsoDate;
  readonly standing: EndStanding;
  /** Still in care, without a score for twelve weeks. */
  readonly lost: boolean;
  /** Mean of the readings before the first session. */
  readonly baseline: Mean | null;
  /** Mean of the last readings up to the endpoint; null is a missing one. */
  readonly endpoint: Mean | null;
  /** Readings of the period. */
  readonly readings: number;
  /** Check-ins due in the period that the patient answered by text, that staff answered, and all that are over. */
  readonly answered: number;
  readonly answeredByStaff: number;
  readonly closed: number;
  /** A score of the period, the baseline or the endpoint was entered or changed by staff after the endpoint's day. */
  readonly corrected: boolean;
}

/** A value at a point of an episode looks this far back, the point's own day included. */
const valueDays = 42;
const valueReadings = 3;
/** From the start of the weekly phase to the endpoint, in days, before an outcome says anything. */
const earliestDays = 28;
/** Days without a score after which a patient in care counts as lost. */
const lostDays = 84;

/** Scores by day, oldest first; one a day, as the plan counts them. */
function scoresByDay(rows: readonly OutcomeRow[]): [date: IsoDate, score: number][] {
  const byDay = new Map<IsoDate, number>();
  for (const { date, score, status } of rows) {
    if (status === 'answered' && score !== null) byDay.set(date, score);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The mean of the last readings in the six weeks up to a day; null is missing. Nothing older is carried forward. */
function valueAt(readings: readonly [date: IsoDate, score: number][], day: IsoDate): Mean | null {
  const recent = readings.filter(([date]) => date <= day && daysBetween(date, day) < valueDays);
  return meanOf(recent.slice(-valueReadings).map(([, score]) => score));
}

function baselineExclusion(baseline: Mean | null, lowBaseline: number): Exclusion | null {
  if (baseline === null) return 'no-baseline';
  return isAtLeast(baseline, lowBaseline) ? null : 'low-baseline';
}

function isIn({ from }: Period, end: IsoDate, date: IsoDate): boolean {
  return date <= end && (from === null || date >= from);
}

function askedIn(rows: readonly OutcomeRow[], period: Period, end: IsoDate) {
  const asked = rows.filter(
    ({ checkInId, due, date, status }) =>
      checkInId !== null && isIn(period, end, due ?? date) && status !== 'open' && status !== 'withdrawn',
  );
  // A score that was taken back later was an answer all the same.
  const answers = asked.filter(({ status }) => status !== 'missed');
  const byStaff = answers.filter(({ source }) => source === 'staff').length;
  return { answered: answers.length - byStaff, answeredByStaff: byStaff, closed: asked.length };
}

/** The end of the episode when the period has come to it, else the period's last day. */
function endpointDay({ endedOn }: Episode, { to }: Period): IsoDate {
  return endedOn !== null && endedOn <= to ? endedOn : to;
}

/**
 * What came of a patient in a period that is over, or ends today; null for one who was not enrolled yet. All of it is
 * as of the endpoint's day, so that the same period gives the same whenever it is asked for; only a score that was
 * corrected since is taken as it is now. `lowBaseline` says below which baseline there was no room to measure relief.
 */
export function patientOutcome(
  { enrolledOn, care }: OutcomePatient,
  rows: readonly OutcomeRow[],
  period: Period,
  lowBaseline: (day: IsoDate) => number,
): PatientOutcome | null {
  if (enrolledOn > period.to) return null;
  const episode = episodeOf(care);
  const end = endpointDay(episode, period);
  const standing = standingOn(care, end);
  const known = rows.filter(({ date }) => date <= end);
  const readings = scoresByDay(known.filter((row) => !row.isBaseline));
  const inPeriod = readings.filter(([date]) => isIn(period, end, date));
  const baseline = meanOf(scoresByDay(known.filter((row) => row.isBaseline)).map(([, score]) => score));
  const endStanding = standing.discharged ? 'discharged' : standing.stopped ? 'stopped' : 'in-care';
  const startedOn = standing.phase === null ? null : episode.startedOn;
  const days = startedOn === null ? 0 : daysBetween(startedOn, end);
  const isThere = inPeriod.length > 0 || wasInCare(care, period.from, end);

  function exclusion(): Exclusion | null {
    if (startedOn === null) return 'plan-not-begun';
    if (!isThere || !isIn(period, end, end)) return 'nothing-in-period';
    return baselineExclusion(baseline, lowBaseline(end)) ?? (days < earliestDays ? 'too-early' : null);
  }

  return {
    condition: standing.condition ?? 'other',
    phase: standing.phase,
    exclusion: exclusion(),
    startedOn,
    endpointOn: end,
    standing: endStanding,
    lost:
      endStanding === 'in-care' &&
      days >= lostDays &&
      !scoresByDay(known).some(([date]) => daysBetween(date, end) < lostDays),
    baseline,
    endpoint: valueAt(readings, end),
    readings: inPeriod.length,
    ...askedIn(rows, period, end),
    corrected: known.some(
      ({ changedOn, isBaseline, date }) =>
        changedOn !== undefined &&
        changedOn > end &&
        (isBaseline || isIn(period, end, date) || daysBetween(date, end) < valueDays),
    ),
  };
}

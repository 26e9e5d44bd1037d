import { addDays, daysBetween, type IsoDate, numberOfDay } from '../calendar.ts';
import type { Condition } from '../plan/conditions.ts';
import { isAtLeast, type Mean, meanOf } from '../plan/fractions.ts';
import type { Phase } from '../plan/phases.ts';
import { type Attendance, type AttendedSession, attendanceOf } from './attendance.ts';
import { type CareChange, type Episode, episodeOf, standingOn, wasInCare } from './care.ts';
import { type Course, courseOf } from './course.ts';
import {
  answersAmong,
  closedIn,
  isIn,
  isReading,
  type OutcomeRow,
  type Period,
  scoresByDay,
  valueAt,
  valueDays,
} from './outcome-rows.ts';

/** What an outcome needs to know of a patient. */
export interface OutcomePatient {
  readonly enrolledOn: IsoDate;
  /** In the order in which they were decided. */
  readonly care: readonly CareChange[];
  /** Undefined where the rows of an earlier version do not tell. */
  readonly sessions?: readonly AttendedSession[] | undefined;
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
  /** Null before the plan had begun, and where rows do not tell. */
  readonly attendance: Attendance | null;
  /** What it was on the way, from the start of the episode. */
  readonly course: Course;
}

/** From the start of the weekly phase to the endpoint, in days, before an outcome says anything. */
const earliestDays = 28;
/** Days without a score after which a patient in care counts as lost. */
const lostDays = 84;

function baselineExclusion(baseline: Mean | null, lowBaseline: number): Exclusion | null {
  if (baseline === null) return 'no-baseline';
  return isAtLeast(baseline, lowBaseline) ? null : 'low-baseline';
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
  { enrolledOn, care, sessions }: OutcomePatient,
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
  const closed = closedIn(rows, period, end);
  const baseline = meanOf(scoresByDay(known.filter((row) => row.isBaseline)).map(([, score]) => score));
  const endStanding = standing.discharged ? 'discharged' : standing.stopped ? 'stopped' : 'in-care';
  const startedOn = standing.phase === null ? null : episode.startedOn;
  const days = startedOn === null ? 0 : daysBetween(startedOn, end);
  const [valueSince, lostSince] = [addDays(end, 1 - valueDays), addDays(end, 1 - lostDays)];
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
      !known.some((row) => isReading(row) && row.date >= lostSince),
    baseline,
    endpoint: valueAt(readings, numberOfDay(end)),
    readings: inPeriod.length,
    ...answersAmong(closed),
    attendance:
      startedOn === null || sessions === undefined ? null : attendanceOf(sessions, startedOn, period, end),
    course: courseOf({ startedOn, end, baseline, readings, inPeriod, closed }),
    corrected: known.some(
      ({ changedOn, isBaseline, date }) =>
        changedOn !== undefined &&
        changedOn > end &&
        (isBaseline || isIn(period, end, date) || date >= valueSince),
    ),
  };
}

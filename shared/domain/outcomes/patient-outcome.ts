import type { IsoDate } from '../calendar.ts';
import { daysBetween } from '../calendar.ts';
import type { Mean } from '../plan/fractions.ts';
import { isAtLeast, meanOf } from '../plan/fractions.ts';
import type { Protocol } from '../plan/protocol.ts';
import type { Condition } from '../plan/conditions.ts';
import type { Phase } from '../plan/phases.ts';

/** What an outcome needs to know of a patient; a caseload row has it all. */
export interface OutcomePatient {
  readonly condition: Condition;
  /** Now; null during intake. */
  readonly phase: Phase | null;
  readonly phaseSince: IsoDate | null;
}

/** What an outcome needs of one check-in or reading; a check-in row has it all. */
export interface OutcomeRow {
  /** Null for a reading that answered no check-in. */
  readonly checkInId: string | null;
  readonly due: IsoDate | null;
  /** The day of the reading; of a check-in without one, the day it was due. */
  readonly date: IsoDate;
  readonly score: number | null;
  readonly phase: Phase | null;
  readonly status: 'open' | 'answered' | 'missed' | 'withdrawn' | 'voided';
  readonly isBaseline: boolean;
}

/** Both ends belong to it; `from` is null for everything up to `to`. */
export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate;
}

/** Why a patient is not in the denominator; of several that hold, the first of this order. */
export type Exclusion = 'plan-not-begun' | 'nothing-in-period' | 'no-baseline' | 'low-baseline';
export const exclusions: readonly Exclusion[] = [
  'plan-not-begun',
  'nothing-in-period',
  'no-baseline',
  'low-baseline',
];

/** What came of one patient in a period. */
export interface PatientOutcome {
  readonly condition: Condition;
  /** At the end of the period; null before the first phase. */
  readonly phase: Phase | null;
  readonly exclusion: Exclusion | null;
  /** Mean of the readings before the first session. */
  readonly baseline: Mean | null;
  /** C at the end of the period, from readings of the period alone; null is a missing endpoint. */
  readonly endpoint: Mean | null;
  /** Readings of the period. */
  readonly readings: number;
  /** Check-ins due in the period that were answered, and all that were answered or missed. */
  readonly answered: number;
  readonly closed: number;
  /** A score came within the last window of the period. */
  readonly retained: boolean;
}

function isIn({ from, to }: Period, date: IsoDate): boolean {
  return date <= to && (from === null || date >= from);
}

function phaseAtEnd({ phase, phaseSince }: OutcomePatient, rows: readonly OutcomeRow[], to: IsoDate) {
  if (phase !== null && phaseSince !== null && phaseSince <= to) return phase;
  let last: OutcomeRow | null = null;
  for (const row of rows) {
    if (row.phase !== null && row.date <= to && (last === null || row.date >= last.date)) last = row;
  }
  return last?.phase ?? null;
}

/** Scores by day, oldest first; one a day, as the plan counts them. */
function scoresByDay(rows: readonly OutcomeRow[]): [date: IsoDate, score: number][] {
  const byDay = new Map<IsoDate, number>();
  for (const { date, score, status } of rows) {
    if (status === 'answered' && score !== null) byDay.set(date, score);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Days for which a reading counts towards the mean at the end, as the plan's rules have it. */
function windowOf(phase: Phase, protocol: Protocol): number {
  return Math.max(protocol.currentWindowDays, protocol.currentReadings * protocol.checkInDays[phase]);
}

function exclusionOf(
  phase: Phase | null,
  inPeriod: boolean,
  baseline: Mean | null,
  protocol: Protocol,
): Exclusion | null {
  if (phase === null) return 'plan-not-begun';
  if (!inPeriod) return 'nothing-in-period';
  if (baseline === null) return 'no-baseline';
  return isAtLeast(baseline, protocol.lowBaseline) ? null : 'low-baseline';
}

/**
 * What came of a patient: baseline, mean at the end of the period, and why they do not count where they do not.
 * The endpoint is C of docs/clinical-rules.md on the period's last day; nothing older is carried forward into it.
 */
export function patientOutcome(
  patient: OutcomePatient,
  rows: readonly OutcomeRow[],
  period: Period,
  protocol: Protocol,
): PatientOutcome {
  const { to } = period;
  const phase = phaseAtEnd(patient, rows, to);
  const window = windowOf(phase ?? 'weekly', protocol);
  const isRecent = (date: IsoDate) => daysBetween(date, to) <= window;
  const given = rows.filter(({ date }) => isIn(period, date));
  const readings = scoresByDay(given.filter((row) => !row.isBaseline));
  const last = readings
    .slice(-protocol.currentReadings)
    .filter(([date]) => isRecent(date))
    .map(([, score]) => score);
  const baseline = meanOf(
    scoresByDay(rows.filter((row) => row.isBaseline && row.date <= to)).map(([, score]) => score),
  );
  const asked = rows.filter(
    ({ checkInId, due, date, status }) =>
      checkInId !== null && isIn(period, due ?? date) && status !== 'open' && status !== 'withdrawn',
  );
  return {
    condition: patient.condition,
    phase,
    exclusion: exclusionOf(phase, given.length > 0, baseline, protocol),
    baseline,
    endpoint: last.length < protocol.currentMinimum ? null : meanOf(last),
    readings: readings.length,
    // A score that was taken back later was an answer all the same.
    answered: asked.filter(({ status }) => status !== 'missed').length,
    closed: asked.length,
    retained: scoresByDay(given).some(([date]) => isRecent(date)),
  };
}

/** What the score chart and its table show, from the patient's answer and what is known of the history. */
import type { Phase } from '../../../shared/domain/plan/phases.ts';
import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import type { ReadingAnswer } from '../../../shared/staff-contract/readings.ts';
import type { CareRecordAnswer } from '../../../shared/staff-contract/records.ts';
import type { TimelineEvent } from '../../../shared/staff-contract/timeline.ts';
import { dayNumber, localDateOf } from '../moments.ts';

export interface ChartPoint {
  /** Days since 1970. */
  readonly day: number;
  readonly score: number;
  readonly type: 'baseline' | 'reading';
  readonly elevated: boolean;
  readonly approximate: boolean;
}

/** A phase from a day until the day before the next one begins; null is one that is not known. */
export interface ChartBand {
  readonly from: number;
  readonly to: number;
  readonly phase: Phase | 'intake' | null;
}

export type MarkType =
  | 'session'
  | 'felt-better'
  | 'felt-worse'
  | 'missed-session'
  | 'flare'
  | 'medication'
  | 'treatment'
  | 'missed-check-in'
  | 'text';

export interface ChartMark {
  readonly day: number;
  readonly type: MarkType;
}

export interface ChartData {
  readonly points: readonly ChartPoint[];
  /** The readings in stretches that a line may join: what nobody answered for is a gap. */
  readonly stretches: readonly (readonly ChartPoint[])[];
  readonly bands: readonly ChartBand[];
  readonly marks: readonly ChartMark[];
  /** Mean of the scores before the first session; null without any. */
  readonly baseline: number | null;
  readonly from: number;
  readonly to: number;
}

export type Range = 'quarter' | 'year' | 'all';

const rangeDays: Record<Range, number> = { quarter: 91, year: 365, all: Number.POSITIVE_INFINITY };
const fewestDays = 42;

/** What is known of the history: its events from some day on, and what is recorded of all of it. */
export interface Known {
  readonly events: readonly TimelineEvent[];
  readonly records: readonly CareRecordAnswer[];
  /** Every reading and missed check-in; null until they were read. */
  readonly readings: readonly ReadingAnswer[] | null;
}

function pointsOf({ baseline, readings }: PatientAnswer, known: Known): ChartPoint[] {
  if (known.readings !== null) {
    return known.readings.flatMap(({ date, score, elevated, approximate, baseline: isBaseline }) =>
      score === null
        ? []
        : [
            {
              day: dayNumber(date),
              score,
              type: isBaseline ? ('baseline' as const) : ('reading' as const),
              elevated: elevated === true,
              approximate,
            },
          ],
    );
  }
  return [
    ...baseline.map(({ date, score }) => ({
      day: dayNumber(date),
      score,
      type: 'baseline' as const,
      elevated: false,
      approximate: false,
    })),
    ...readings.map(({ date, score, elevated, approximate }) => ({
      day: dayNumber(date),
      score,
      type: 'reading' as const,
      elevated,
      approximate,
    })),
  ];
}

/** Longer than the longest time between two check-ins: a line over it would show what nobody said. */
const longestJoined = 42;

function stretchesOf(points: readonly ChartPoint[], missed: readonly number[]): ChartPoint[][] {
  const stretches: ChartPoint[][] = [];
  for (const point of points.filter(({ type }) => type === 'reading')) {
    const last = stretches.at(-1)?.at(-1);
    const isJoined =
      last !== undefined &&
      point.day - last.day <= longestJoined &&
      !missed.some((day) => day > last.day && day < point.day);
    if (isJoined) stretches.at(-1)?.push(point);
    else stretches.push([point]);
  }
  return stretches;
}

function missedOf({ missedDays }: PatientAnswer, { readings }: Known): number[] {
  const days =
    readings === null ? missedDays : readings.flatMap(({ missed, date }) => (missed ? [date] : []));
  return days.map(dayNumber);
}

/** The changes of phase that are recorded, the first phase among them. */
function recordedMoves(records: readonly CareRecordAnswer[]): { day: number; phase: Phase | null }[] {
  return records.flatMap((record) =>
    record.kind === 'move' || (record.kind === 'override' && record.from !== record.to)
      ? [{ day: dayNumber(record.date), phase: record.to }]
      : [],
  );
}

/** Where phases begin. The history names each; of one that it does not name, the last is known from the patient. */
function beginnings(
  patient: PatientAnswer,
  { events, records }: Known,
): { day: number; phase: Phase | null }[] {
  if (patient.phase === null || patient.phaseSince === null) return [];
  const since = dayNumber(patient.phaseSince);
  const recorded = recordedMoves(records).filter(({ day }) => day < since);
  if (recorded.length > 0) return [...recorded, { day: since, phase: patient.phase }];
  const earlier = events.flatMap((event) => {
    const day = dayNumber(localDateOf(event.at, patient.timeZone));
    if (day >= since) return [];
    if (event.kind === 'first-phase-began') return [{ day, phase: 'weekly' as const }];
    if (event.kind === 'plan-moved' || event.kind === 'plan-overridden')
      return [{ day, phase: event.to ?? null }];
    return [];
  });
  const before = earlier.at(-1);
  const { lastMove } = patient;
  const moved = lastMove !== null && lastMove.from !== null && lastMove.from !== patient.phase;
  if (moved && before?.phase === null) {
    earlier[earlier.length - 1] = { day: before.day, phase: lastMove.from };
  }
  return [...earlier, { day: since, phase: patient.phase }];
}

function bandsOf(patient: PatientAnswer, history: Known, end: number): ChartBand[] {
  const begun = beginnings(patient, history);
  const enrolled = dayNumber(patient.enrolledOn);
  const bands = begun.map(({ day, phase }, index) => ({
    from: day,
    to: begun[index + 1]?.day ?? end,
    phase,
  }));
  const first = bands[0]?.from ?? end;
  // Without the history's beginning nobody knows which phases came before the first one that is known.
  const known =
    patient.phase === null ||
    history.events.some(({ kind }) => kind === 'first-phase-began') ||
    history.records.some((record) => record.kind === 'move' && record.from === null);
  return enrolled < first ? [{ from: enrolled, to: first, phase: known ? 'intake' : null }, ...bands] : bands;
}

function markOf(record: CareRecordAnswer): MarkType | null {
  switch (record.kind) {
    case 'session':
      if (!record.attended) return 'missed-session';
      if (record.response === 'better') return 'felt-better';
      return record.response === 'worse' ? 'felt-worse' : 'session';
    case 'flare':
      return 'flare';
    case 'treatment':
      return record.treatment === 'medication' ? 'medication' : 'treatment';
    default:
      return null;
  }
}

function marksOf(patient: PatientAnswer, known: Known): ChartMark[] {
  const { timeZone } = patient;
  const { events, records } = known;
  const recorded = records.flatMap((record): ChartMark[] => {
    const type = markOf(record);
    return type === null ? [] : [{ day: dayNumber(record.date), type }];
  });
  const texts = events.flatMap((event): ChartMark[] => {
    if (event.kind !== 'text-recorded' || event.text === undefined) return [];
    return [{ day: dayNumber(localDateOf(event.at, timeZone)), type: 'text' }];
  });
  const missed = missedOf(patient, known).map((day): ChartMark => ({ day, type: 'missed-check-in' }));
  return [...recorded, ...missed, ...texts];
}

/** Puts together what there is to draw; `today` is the patient's own day. */
export function chartDataOf(patient: PatientAnswer, known: Known, today: string, range: Range): ChartData {
  const points = pointsOf(patient, known);
  const last = Math.max(dayNumber(today), ...points.map(({ day }) => day));
  const first = Math.min(last, dayNumber(patient.enrolledOn), ...points.map(({ day }) => day));
  const from = Math.max(first, last - rangeDays[range]);
  const start = Math.min(from, last - fewestDays);
  const { baseline } = patient;
  const shown = points.filter(({ day }) => day >= start);
  return {
    points: shown,
    stretches: stretchesOf(shown, missedOf(patient, known)),
    bands: bandsOf(patient, known, last + 1).filter(({ to }) => to > start),
    marks: marksOf(patient, known).filter(({ day }) => day >= start && day <= last),
    baseline:
      baseline.length === 0 ? null : baseline.reduce((sum, { score }) => sum + score, 0) / baseline.length,
    from: start,
    to: last,
  };
}

/** The phase a day belongs to; null when none is known. */
export function phaseOn(bands: readonly ChartBand[], day: number): ChartBand['phase'] {
  return bands.find((band) => day >= band.from && day < band.to)?.phase ?? null;
}

/** First days of months between two days, at most eight of them; where that would be one at most, every second week. */
export function ticksBetween(from: number, to: number): readonly number[] {
  const months: number[] = [];
  const date = new Date(from * 86_400_000);
  for (let month = date.getUTCMonth() + 1; ; month += 1) {
    const day = Math.round(Date.UTC(date.getUTCFullYear(), month, 1) / 86_400_000);
    if (day > to) break;
    months.push(day);
  }
  if (months.length < 2) {
    const weeks = Math.floor((to - from) / 14);
    return Array.from({ length: weeks + 1 }, (_, back) => to - 14 * (weeks - back));
  }
  const step = Math.ceil(months.length / 8);
  return months.filter((_, index) => index % step === 0);
}

/** What the score chart and its table show, from the patient's answer and what is known of the history. */
import type { Phase } from '../../../shared/domain/plan/phases.ts';
import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
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

export type MarkType = 'session' | 'missed-session' | 'flare' | 'medication' | 'treatment' | 'text';

export interface ChartMark {
  readonly day: number;
  readonly type: MarkType;
}

export interface ChartData {
  readonly points: readonly ChartPoint[];
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
}

function pointsOf({ baseline, readings }: PatientAnswer): ChartPoint[] {
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

/** Where phases begin. The history names each; of one that it does not name, the last is known from the patient. */
function beginnings(
  patient: PatientAnswer,
  events: readonly TimelineEvent[],
): { day: number; phase: Phase | null }[] {
  if (patient.phase === null || patient.phaseSince === null) return [];
  const since = dayNumber(patient.phaseSince);
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

function bandsOf(patient: PatientAnswer, events: readonly TimelineEvent[], end: number): ChartBand[] {
  const begun = beginnings(patient, events);
  const enrolled = dayNumber(patient.enrolledOn);
  const bands = begun.map(({ day, phase }, index) => ({
    from: day,
    to: begun[index + 1]?.day ?? end,
    phase,
  }));
  const first = bands[0]?.from ?? end;
  // Without the history's beginning nobody knows which phases came before the first one that is known.
  const known = patient.phase === null || events.some(({ kind }) => kind === 'first-phase-began');
  return enrolled < first ? [{ from: enrolled, to: first, phase: known ? 'intake' : null }, ...bands] : bands;
}

function markOf(record: CareRecordAnswer): MarkType | null {
  switch (record.kind) {
    case 'session':
      return record.attended ? 'session' : 'missed-session';
    case 'flare':
      return 'flare';
    case 'treatment':
      return record.treatment === 'medication' ? 'medication' : 'treatment';
    default:
      return null;
  }
}

function marksOf({ timeZone }: PatientAnswer, { events, records }: Known): ChartMark[] {
  const recorded = records.flatMap((record): ChartMark[] => {
    const type = markOf(record);
    return type === null ? [] : [{ day: dayNumber(record.date), type }];
  });
  const texts = events.flatMap((event): ChartMark[] => {
    if (event.kind !== 'text-recorded' || event.text === undefined) return [];
    return [{ day: dayNumber(localDateOf(event.at, timeZone)), type: 'text' }];
  });
  return [...recorded, ...texts];
}

/** Puts together what there is to draw; `today` is the patient's own day. */
export function chartDataOf(patient: PatientAnswer, known: Known, today: string, range: Range): ChartData {
  const points = pointsOf(patient);
  const last = Math.max(dayNumber(today), ...points.map(({ day }) => day));
  const first = Math.min(last, dayNumber(patient.enrolledOn), ...points.map(({ day }) => day));
  const from = Math.max(first, last - rangeDays[range]);
  const start = Math.min(from, last - fewestDays);
  const { baseline } = patient;
  return {
    points: points.filter(({ day }) => day >= start),
    bands: bandsOf(patient, known.events, last + 1).filter(({ to }) => to > start),
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

/** First days of months between two days, at most eight of them; closer together the days themselves. */
export function ticksBetween(from: number, to: number): readonly number[] {
  const months: number[] = [];
  const date = new Date(from * 86_400_000);
  for (let month = date.getUTCMonth() + 1; ; month += 1) {
    const day = Math.round(Date.UTC(date.getUTCFullYear(), month, 1) / 86_400_000);
    if (day > to) break;
    months.push(day);
  }
  const step = Math.ceil(months.length / 8);
  return months.filter((_, index) => index % step === 0);
}

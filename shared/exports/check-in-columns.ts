import { epochMs, hourMs } from '../domain/local-time.ts';
import type { CheckInRow } from '../views/ports.ts';
import type { Column } from './column.ts';
import { phaseValues } from './column-values.ts';
import { dayOf, type ExportedPatient } from './exported-patient.ts';
import { localClock, utcClock } from './local-clock.ts';
import { patientColumns } from './patient-columns.ts';

/** A line of check-ins.csv. */
export interface CheckInLine {
  readonly patient: ExportedPatient;
  readonly checkIn: CheckInRow;
}

function hoursToAnswer({ checkIn: { answeredAt, askedAt } }: CheckInLine): number | null {
  if (answeredAt === null || askedAt === null) return null;
  return Math.round(((epochMs(answeredAt) - epochMs(askedAt)) / hourMs) * 10) / 10;
}

const local = (at: string | null, { patient }: CheckInLine) =>
  at === null ? null : localClock(at, patient.row.timeZone);
const utc = (at: string | null) => (at === null ? null : utcClock(at));

/** One line a check-in, and one for each score that answered none. */
export const checkInColumns: readonly Column<CheckInLine>[] = [
  ...patientColumns,
  {
    name: 'time_zone',
    type: 'text',
    only: 'identified',
    meaning: "The patient's IANA time zone; days and local times are on its calendar and clocks.",
    cell: ({ patient }) => patient.row.timeZone,
  },
  {
    name: 'check_in_id',
    type: 'text',
    only: 'identified',
    meaning: 'Id of the check-in, unique within the patient; empty for a score that answered none.',
    cell: ({ checkIn }) => checkIn.checkInId,
  },
  {
    name: 'kind',
    type: 'text',
    values: ['intake', 'regular', 'recheck'],
    meaning:
      'Before the first session, at the usual interval, or asked once more after a rise; empty without a check-in.',
    cell: ({ checkIn }) => checkIn.kind,
  },
  {
    name: 'status',
    type: 'text',
    values: ['open', 'answered', 'missed', 'withdrawn', 'voided'],
    meaning:
      'open: may still be answered; missed: closed without a score; withdrawn: no longer wanted an answer; voided: the score was taken back.',
    cell: ({ checkIn }) => checkIn.status,
  },
  {
    name: 'due',
    type: 'date',
    only: 'identified',
    meaning: 'Local day the check-in was due.',
    cell: ({ checkIn }) => checkIn.due,
  },
  {
    name: 'due_day',
    type: 'whole number',
    only: 'deidentified',
    meaning:
      'Day the check-in was due, counted from the first day of the first phase (0); before it negative.',
    cell: ({ checkIn, patient }) => dayOf(patient, checkIn.due),
  },
  {
    name: 'date',
    type: 'date',
    only: 'identified',
    meaning: 'Local day the score counts for; without a score, the day due.',
    cell: ({ checkIn }) => checkIn.date,
  },
  {
    name: 'day',
    type: 'whole number',
    only: 'deidentified',
    meaning: 'Day the score counts for, counted like due_day.',
    cell: ({ checkIn, patient }) => dayOf(patient, checkIn.date),
  },
  {
    name: 'asked_at_utc',
    type: 'time',
    only: 'identified',
    meaning: 'When the question was sent, in UTC, as YYYY-MM-DD HH:MM:SS.',
    cell: ({ checkIn }) => utc(checkIn.askedAt),
  },
  {
    name: 'asked_at_local',
    type: 'time',
    only: 'identified',
    meaning: "The same on the patient's clocks.",
    cell: (line) => local(line.checkIn.askedAt, line),
  },
  {
    name: 'answered_at_utc',
    type: 'time',
    only: 'identified',
    meaning: 'When the answer was received, or entered by staff, in UTC.',
    cell: ({ checkIn }) => utc(checkIn.answeredAt),
  },
  {
    name: 'answered_at_local',
    type: 'time',
    only: 'identified',
    meaning: "The same on the patient's clocks.",
    cell: (line) => local(line.checkIn.answeredAt, line),
  },
  {
    name: 'hours_to_answer',
    type: 'number',
    meaning: 'Hours from question to answer, one decimal.',
    cell: hoursToAnswer,
  },
  {
    name: 'score',
    type: 'whole number',
    meaning:
      'Pain from 0 (none) to 10 (the worst): on average in the past week where a check-in asked. Empty when missing.',
    cell: ({ checkIn }) => checkIn.score,
  },
  {
    name: 'approximate',
    type: 'true or false',
    meaning: 'The words were not exactly one whole number, such as "about 4" or "3-4".',
    cell: ({ checkIn }) => (checkIn.score === null ? null : checkIn.approximate),
  },
  {
    name: 'elevated',
    type: 'true or false',
    meaning: 'Well above what was usual for the patient when it was recorded; empty for the baseline.',
    cell: ({ checkIn }) => checkIn.elevated,
  },
  {
    name: 'source',
    type: 'text',
    values: ['text', 'staff', 'unprompted'],
    meaning: 'Answer by text, entered by staff, or a text that answered no question.',
    cell: ({ checkIn }) => checkIn.source,
  },
  {
    name: 'phase',
    type: 'text',
    values: phaseValues,
    meaning: 'How often sessions were on that day; empty before the first.',
    cell: ({ checkIn }) => checkIn.phase,
  },
  {
    name: 'is_baseline',
    type: 'true or false',
    meaning: 'The score belongs to the baseline, from before the first session.',
    cell: ({ checkIn }) => checkIn.isBaseline,
  },
];

import { bodySides, measureKinds } from '../domain/measure-kinds.ts';
import { sessionPressures, sessionResponses } from '../domain/patient/sessions/session-record.ts';
import { treatmentKinds } from '../domain/treatment-kinds.ts';
import type { CareRecord } from '../views/care-records.ts';
import type { Column } from './column.ts';
import { phaseValues } from './column-values.ts';
import { dayOf, type ExportedPatient } from './exported-patient.ts';
import { utcClock } from './local-clock.ts';
import { patientColumns } from './patient-columns.ts';

/** What sessions.csv lists. Notes are for the clinic's own pages. */
export type ListedRecord = Exclude<CareRecord, { kind: 'note' }>;

/** A line of sessions.csv. */
export interface SessionLine {
  readonly patient: ExportedPatient;
  readonly record: ListedRecord;
}

type Kind = ListedRecord['kind'];
type OfKind<K extends Kind> = Extract<ListedRecord, { kind: K }>;

/** A cell of one or several kinds of line; the others have none. */
function of<K extends Kind, Value>(kinds: readonly K[], value: (record: OfKind<K>) => Value) {
  return ({ record }: SessionLine): Value | null =>
    (kinds as readonly Kind[]).includes(record.kind) ? value(record as OfKind<K>) : null;
}

const items = ['session', 'move', 'override', 'flare', 'pause', 'treatment', 'measure'] as const;

function sourceOf({ record }: SessionLine): string {
  switch (record.kind) {
    case 'session':
    case 'treatment':
      return record.source;
    case 'move':
      return record.by === null ? 'rules' : 'staff';
    case 'flare':
      return 'patient';
    case 'pause':
      return record.by === null ? 'patient' : 'staff';
    case 'override':
    case 'measure':
      return 'staff';
    default:
      return record satisfies never;
  }
}

function wordsOf({ record }: SessionLine): string | null {
  switch (record.kind) {
    case 'session':
    case 'treatment':
      return record.note ?? null;
    case 'override':
      return record.reason;
    default:
      return null;
  }
}

const endOfPause = of(['pause'], ({ until, ended }) => ended ?? until);

/** One line a session, change of plan, flare, pause, treatment or measure. */
export const sessionColumns: readonly Column<SessionLine>[] = [
  ...patientColumns,
  {
    name: 'time_zone',
    type: 'text',
    only: 'identified',
    meaning: "The patient's IANA time zone; days are on its calendar.",
    cell: ({ patient }) => patient.row.timeZone,
  },
  {
    name: 'item',
    type: 'text',
    values: items,
    meaning:
      'What the line is: a session; a change of plan by the rules; one by staff, keeping the plan included; a day on which the patient reported a flare; a pause of the texts; another treatment; a measure of the body.',
    cell: ({ record }) => record.kind,
  },
  {
    name: 'date',
    type: 'date',
    only: 'identified',
    meaning: 'Local day it belongs to; of a pause, its first.',
    cell: ({ record }) => record.on,
  },
  {
    name: 'day',
    type: 'whole number',
    only: 'deidentified',
    meaning: 'The same day, counted from the first day of the first phase (0); before it negative.',
    cell: ({ patient, record }) => dayOf(patient, record.on),
  },
  {
    name: 'until',
    type: 'date',
    only: 'identified',
    meaning: 'Of a pause: the day it ended or is to end; empty without an end.',
    cell: endOfPause,
  },
  {
    name: 'days',
    type: 'whole number',
    only: 'deidentified',
    meaning: 'Of a pause that has ended or is to end: how many days it lasts.',
    cell: (line) => {
      const until = endOfPause(line);
      return until === null
        ? null
        : (dayOf(line.patient, until) ?? 0) - (dayOf(line.patient, line.record.on) ?? 0);
    },
  },
  {
    name: 'source',
    type: 'text',
    values: ['staff', 'booking', 'patient', 'assumed', 'rules'],
    meaning:
      'Whose word it is. Of a session, staff and bookings outrank the patient, and the patient an assumption; a change of plan by the rules that staff accepted is by staff.',
    cell: sourceOf,
  },
  {
    name: 'attended',
    type: 'true or false',
    meaning: 'Of a session: it took place, or was missed.',
    cell: of(['session'], ({ attended }) => attended),
  },
  {
    name: 'response',
    type: 'text',
    values: sessionResponses,
    meaning: 'Of a session: how the patient felt after it; empty when not known.',
    cell: of(['session'], ({ response }) => response ?? null),
  },
  {
    name: 'pressure',
    type: 'text',
    values: sessionPressures,
    meaning: 'Of a session: too light, right or too hard; empty when not known.',
    cell: of(['session'], ({ pressure }) => pressure ?? null),
  },
  {
    name: 'from_phase',
    type: 'text',
    values: phaseValues,
    meaning: 'Of a change of plan: how often sessions were before; empty where the first phase began.',
    cell: of(['move', 'override'], ({ from }) => from),
  },
  {
    name: 'to_phase',
    type: 'text',
    values: phaseValues,
    meaning: 'Of a change of plan: how often sessions are from then on.',
    cell: of(['move', 'override'], ({ to }) => to),
  },
  {
    name: 'rule',
    type: 'text',
    meaning: 'Of a change of plan by the rules: which of them; first-phase where the first phase began.',
    cell: of(['move'], ({ rule }) => rule),
  },
  {
    name: 'treatment',
    type: 'text',
    values: [...treatmentKinds, 'suppressed'],
    meaning:
      'Of a treatment: which. De-identified: suppressed where fewer than 5 patients of the file had it.',
    cell: ({ patient, record }) => {
      if (record.kind !== 'treatment') return null;
      return patient.hiddenTreatments.includes(record.treatment) ? 'suppressed' : record.treatment;
    },
  },
  {
    name: 'measure',
    type: 'text',
    values: measureKinds,
    meaning: 'Of a measure: what was measured.',
    cell: of(['measure'], ({ measure }) => measure),
  },
  {
    name: 'site',
    type: 'text',
    only: 'identified',
    meaning: 'Of a measure: the part of the body, as staff wrote it.',
    cell: of(['measure'], ({ site }) => site),
  },
  {
    name: 'side',
    type: 'text',
    values: bodySides,
    meaning: 'Of a measure: the side; none of a part that has no sides.',
    cell: of(['measure'], ({ side }) => side),
  },
  {
    name: 'degrees',
    type: 'number',
    meaning: 'Of a measure: degrees of motion.',
    cell: of(['measure'], ({ degrees }) => degrees),
  },
  {
    name: 'words',
    type: 'text',
    only: 'identified',
    meaning:
      "The note on a session, the reason of staff's change of plan, or what the treatment was, in the patient's own words where the source is the patient.",
    cell: wordsOf,
  },
  {
    name: 'recorded_at_utc',
    type: 'time',
    only: 'identified',
    meaning: 'When it was recorded or last changed, in UTC, as YYYY-MM-DD HH:MM:SS.',
    cell: ({ record }) => utcClock(record.at),
  },
];

import type { PatientOutcome } from '../domain/outcomes/patient-outcome.ts';
import { improvementOf, isImprovedBy, type Mean, numberOf } from '../domain/plan/fractions.ts';
import { oneDecimal, shownMean } from '../domain/plan/shown-number.ts';
import type { CheckInRow } from '../views/ports.ts';
import type { Cell, Column } from './column.ts';
import { exclusionValues, phaseValues } from './column-values.ts';
import { dayOf, type ExportedPatient, firstPhaseDay } from './exported-patient.ts';
import { patientColumns } from './patient-columns.ts';

/** A line of outcomes.csv. */
export interface OutcomeLine {
  readonly patient: ExportedPatient;
  readonly checkIns: readonly CheckInRow[];
  readonly outcome: PatientOutcome;
}

/** Numbers are written as numbers, so that a spreadsheet counts with them; the text has already been cut with care. */
function shown(mean: Mean | null): Cell {
  return mean === null ? null : Number(shownMean(mean));
}

function change({ baseline, endpoint }: PatientOutcome): Cell {
  if (baseline === null || endpoint === null) return null;
  const points = numberOf(endpoint) - numberOf(baseline);
  return points < 0 ? -Number(oneDecimal(-points, [1, 2])) : Number(oneDecimal(points));
}

function improvement({ baseline, endpoint }: PatientOutcome): Cell {
  if (baseline === null || endpoint === null) return null;
  const fraction = improvementOf(baseline, endpoint);
  if (fraction === null) return null;
  const percent = fraction * 100;
  return percent < 0 ? -Number(oneDecimal(-percent)) : Number(oneDecimal(percent, [20, 30, 50]));
}

function reached({ baseline, endpoint, exclusion }: PatientOutcome, percent: number): Cell {
  if (exclusion !== null || baseline === null) return null;
  return endpoint !== null && isImprovedBy(baseline, endpoint, percent);
}

/** One line a patient. */
export const outcomeColumns: readonly Column<OutcomeLine>[] = [
  ...patientColumns,
  {
    name: 'status_now',
    type: 'text',
    values: ['invited', 'intake', 'active', 'paused', 'held', 'stopped', 'discharged'],
    meaning: 'Where the patient stood when the file was made.',
    cell: ({ patient }) => patient.row.status,
  },
  {
    name: 'enrolled_on',
    type: 'date',
    only: 'identified',
    meaning: 'Local day of enrolment.',
    cell: ({ patient }) => patient.row.enrolledOn,
  },
  {
    name: 'first_phase_on',
    type: 'date',
    only: 'identified',
    meaning: 'First day of the first phase, as far as the rows tell; empty before it.',
    cell: ({ checkIns, patient }) => firstPhaseDay(patient.row, checkIns),
  },
  {
    name: 'enrolled_day',
    type: 'whole number',
    only: 'deidentified',
    meaning: 'Day of enrolment, counted from the first day of the first phase (0); before it negative.',
    cell: ({ patient }) => dayOf(patient, patient.row.enrolledOn),
  },
  {
    name: 'phase_at_end',
    type: 'text',
    values: phaseValues,
    meaning: 'How often sessions were at the end of the period; empty before the first.',
    cell: ({ outcome }) => outcome.phase,
  },
  {
    name: 'counted',
    type: 'true or false',
    meaning:
      'In the denominator of the responder shares: a baseline of at least 3 and a plan under way in the period.',
    cell: ({ outcome }) => outcome.exclusion === null,
  },
  {
    name: 'excluded_for',
    type: 'text',
    values: exclusionValues,
    meaning: 'Why not counted; of several reasons the first in this order.',
    cell: ({ outcome }) => outcome.exclusion,
  },
  {
    name: 'baseline',
    type: 'number',
    meaning: 'Mean of the scores from before the first session, one decimal.',
    cell: ({ outcome }) => shown(outcome.baseline),
  },
  {
    name: 'baseline_readings',
    type: 'whole number',
    meaning: 'Scores in that mean; with one the baseline is provisional.',
    cell: ({ outcome }) => outcome.baseline?.count ?? 0,
  },
  {
    name: 'endpoint',
    type: 'number',
    meaning:
      'Mean of the last scores at the end of the period (by default up to 3, at least 2, of the last 28 days or 3 check-ins), one decimal; empty when missing. Nothing older is carried forward.',
    cell: ({ outcome }) => shown(outcome.endpoint),
  },
  {
    name: 'endpoint_readings',
    type: 'whole number',
    meaning: 'Scores in that mean.',
    cell: ({ outcome }) => outcome.endpoint?.count ?? 0,
  },
  {
    name: 'change',
    type: 'number',
    meaning:
      'Endpoint minus baseline in points, negative is less pain; a drop is never rounded up to 1 or 2.',
    cell: ({ outcome }) => change(outcome),
  },
  {
    name: 'improvement_percent',
    type: 'number',
    meaning: 'Drop from the baseline in percent of it, one decimal, never rounded up to 20, 30 or 50.',
    cell: ({ outcome }) => improvement(outcome),
  },
  {
    name: 'responder_30',
    type: 'true or false',
    meaning:
      'At least 30 % less pain, by exact fractions; a missing endpoint is false. Empty when not counted.',
    cell: ({ outcome }) => reached(outcome, 30),
  },
  {
    name: 'responder_50',
    type: 'true or false',
    meaning: 'The same at 50 %.',
    cell: ({ outcome }) => reached(outcome, 50),
  },
  {
    name: 'readings',
    type: 'whole number',
    meaning: 'Scores in the period, after the baseline, one a day.',
    cell: ({ outcome }) => outcome.readings,
  },
  {
    name: 'check_ins_answered',
    type: 'whole number',
    meaning: 'Check-ins due in the period that were answered.',
    cell: ({ outcome }) => outcome.answered,
  },
  {
    name: 'check_ins_closed',
    type: 'whole number',
    meaning: 'Check-ins due in the period that were answered or missed.',
    cell: ({ outcome }) => outcome.closed,
  },
  {
    name: 'retained',
    type: 'true or false',
    meaning: 'A score came within the last 28 days, or 3 check-ins, of the period.',
    cell: ({ outcome }) => outcome.retained,
  },
];

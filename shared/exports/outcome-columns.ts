import { type PointWeek, pointWeeks } from '../domain/outcomes/course.ts';
import type { PatientOutcome } from '../domain/outcomes/patient-outcome.ts';
import { improvementOf, isBelowBy, isImprovedBy, type Mean, numberOf } from '../domain/plan/fractions.ts';
import { oneDecimal, shownMean } from '../domain/plan/shown-number.ts';
import type { Cell, Column } from './column.ts';
import { conditionValues, exclusionValues, phaseValues, standingValues } from './column-values.ts';
import { dayOf, type ExportedPatient } from './exported-patient.ts';
import { patientColumns } from './patient-columns.ts';

/** A line of outcomes.csv. */
export interface OutcomeLine {
  readonly patient: ExportedPatient;
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

/** Whether it is so of baseline and endpoint; false for a missing endpoint, empty for who does not count. */
function reached(
  { baseline, endpoint, exclusion }: PatientOutcome,
  isReached: (baseline: Mean, endpoint: Mean) => boolean,
): Cell {
  if (exclusion !== null || baseline === null) return null;
  return endpoint !== null && isReached(baseline, endpoint);
}

/** Undefined where the episode had not come to it by the endpoint. */
function pointAt({ course }: PatientOutcome, weeks: PointWeek) {
  return course.points.find((point) => point.weeks === weeks);
}

/** A condition that changed since could be one that few have: the file names only what is common now. */
function conditionAtEnd({ outcome: { condition }, patient }: OutcomeLine): Cell {
  if (patient.isNamed) return condition;
  return condition === patient.row.condition ? patient.condition : 'suppressed';
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
    meaning: 'First day of the first phase, where the episode of care begins; empty before it.',
    cell: ({ outcome }) => outcome.startedOn,
  },
  {
    name: 'enrolled_day',
    type: 'whole number',
    only: 'deidentified',
    meaning: 'Day of enrolment, counted from the first day of the first phase (0); before it negative.',
    cell: ({ patient }) => dayOf(patient, patient.row.enrolledOn),
  },
  {
    name: 'endpoint_on',
    type: 'date',
    only: 'identified',
    meaning: 'Day of the endpoint: of discharge when it lies in the period, else the last day of the period.',
    cell: ({ outcome }) => outcome.endpointOn,
  },
  {
    name: 'endpoint_day',
    type: 'whole number',
    only: 'deidentified',
    meaning: 'Day of the endpoint, discharge or the last day looked at, counted from the first phase (0).',
    cell: ({ outcome, patient }) => dayOf(patient, outcome.endpointOn),
  },
  {
    name: 'condition_at_end',
    type: 'text',
    values: conditionValues,
    meaning:
      'Condition on the day of the endpoint. De-identified: suppressed as in condition, and where it changed since.',
    cell: conditionAtEnd,
  },
  {
    name: 'phase_at_end',
    type: 'text',
    values: phaseValues,
    meaning: 'How often sessions were on the day of the endpoint; empty before the first.',
    cell: ({ outcome }) => outcome.phase,
  },
  {
    name: 'standing_at_end',
    type: 'text',
    values: standingValues,
    meaning: 'On the day of the endpoint: stopped for who asked for no more texts, discharged, else in-care.',
    cell: ({ outcome }) => outcome.standing,
  },
  {
    name: 'lost',
    type: 'true or false',
    meaning: 'In care at the endpoint, for 84 days or longer, without a score in the last 84.',
    cell: ({ outcome }) => outcome.lost,
  },
  {
    name: 'counted',
    type: 'true or false',
    meaning:
      'In the denominator of the responder shares: a baseline of at least 3 and a plan under way in the period, for 28 days by the endpoint.',
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
      'Mean of the last up to 3 scores of the 42 days up to the endpoint, one decimal; empty when missing. Nothing older is carried forward.',
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
    cell: ({ outcome }) => reached(outcome, (before, after) => isImprovedBy(before, after, 30)),
  },
  {
    name: 'responder_50',
    type: 'true or false',
    meaning: 'The same at 50 %.',
    cell: ({ outcome }) => reached(outcome, (before, after) => isImprovedBy(before, after, 50)),
  },
  {
    name: 'responder_2_points',
    type: 'true or false',
    meaning: 'The same for at least 2 points less.',
    cell: ({ outcome }) => reached(outcome, (before, after) => isBelowBy(after, before, 2)),
  },
  {
    name: 'worse_2_points',
    type: 'true or false',
    meaning:
      'At least 2 points more pain than at baseline; a missing endpoint is false. Empty when not counted.',
    cell: ({ outcome }) => reached(outcome, (before, after) => isBelowBy(before, after, 2)),
  },
  ...pointWeeks.flatMap((weeks): Column<OutcomeLine>[] => [
    {
      name: `value_week_${weeks}`,
      type: 'number',
      meaning: `The same mean ${weeks} weeks after the first day of the first phase, by the endpoint; empty when missing or not due.`,
      cell: ({ outcome }) => shown(pointAt(outcome, weeks)?.value ?? null),
    },
    {
      name: `readings_week_${weeks}`,
      type: 'whole number',
      meaning: 'Scores in that mean; 0 when missing, empty when not due.',
      cell: ({ outcome }) => {
        const point = pointAt(outcome, weeks);
        return point === undefined ? null : (point.value?.count ?? 0);
      },
    },
  ]),
  {
    name: 'readings',
    type: 'whole number',
    meaning: 'Scores in the period, after the baseline, one a day.',
    cell: ({ outcome }) => outcome.readings,
  },
  {
    name: 'sessions_attended',
    type: 'whole number',
    meaning: 'Sessions attended from the first day of the first phase to the endpoint, within the period.',
    cell: ({ outcome }) => outcome.attendance?.attended ?? null,
  },
  {
    name: 'sessions_assumed',
    type: 'whole number',
    meaning: 'Of them, those that nobody has told of: the clinic lets expected sessions count.',
    cell: ({ outcome }) => outcome.attendance?.assumed ?? null,
  },
  {
    name: 'sessions_if_weekly',
    type: 'whole number',
    meaning: 'What one session a week would have been over the same days.',
    cell: ({ outcome }) => outcome.attendance?.weekly ?? null,
  },
  {
    name: 'check_ins_answered',
    type: 'whole number',
    meaning: "Check-ins due in the period that the patient's own texts answered.",
    cell: ({ outcome }) => outcome.answered,
  },
  {
    name: 'check_ins_answered_by_staff',
    type: 'whole number',
    meaning: 'Check-ins due in the period that were answered by a score that staff entered.',
    cell: ({ outcome }) => outcome.answeredByStaff,
  },
  {
    name: 'check_ins_closed',
    type: 'whole number',
    meaning: 'Check-ins due in the period that were answered or missed.',
    cell: ({ outcome }) => outcome.closed,
  },
  {
    name: 'corrected_since',
    type: 'true or false',
    meaning:
      'A score of this line was entered, corrected or taken back by staff after the day of the endpoint.',
    cell: ({ outcome }) => outcome.corrected,
  },
];

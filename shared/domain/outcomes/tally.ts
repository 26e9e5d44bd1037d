import type { Condition } from '../plan/conditions.ts';
import { isBelowBy, isImprovedBy, numberOf } from '../plan/fractions.ts';
import type { Phase } from '../plan/phases.ts';
import type { Attendance } from './attendance.ts';
import { type CourseTally, noCourseYet, withCourse } from './course-report.ts';
import { nothingSpread, type Spread, withValue } from './mean-change.ts';
import type { EndStanding, Exclusion, PatientOutcome } from './patient-outcome.ts';

/** Percents of relief at which the cumulative responder curve is drawn (Farrar 2006, J Pain Symptom Manage 31:369). */
export const curvePercents: readonly number[] = Array.from({ length: 21 }, (_, index) => index * 5);

/** Points of change that count, for better and for worse. */
const pointsThatCount = 2;

/** Sessions of a group: of how many patients, and what `Attendance` has of them together. */
export interface AttendanceTally extends Attendance {
  readonly patients: number;
}

const nobodyAttended: AttendanceTally = { patients: 0, attended: 0, assumed: 0, weekly: 0 };

/** Counts of one group of patients; plain data that grows with no number of patients. */
export interface GroupTally {
  /** Patients whose plan was under way in the period; the first counts are about these. */
  readonly underWay: number;
  readonly standing: Readonly<Record<EndStanding, number>>;
  readonly lost: number;
  readonly answered: number;
  readonly answeredByStaff: number;
  readonly closed: number;
  /** Of them those who count: the denominator of everything below. */
  readonly patients: number;
  readonly completers: number;
  /** Completers whose relief reached each of `curvePercents`. */
  readonly reached: readonly number[];
  /** Completers who were better, and worse, by two points or more. */
  readonly better: number;
  readonly worse: number;
  /** Absent of a tally from before it was kept. */
  readonly attendance?: AttendanceTally;
  readonly baseline: Spread;
  readonly change: Spread;
  /** Completers by change, in points with six decimals: means of few whole scores, so there are not many of them. */
  readonly changes: Readonly<Record<string, number>>;
}

/** Everything a report is made from. It can be kept as JSON and gone on with. */
export interface OutcomesTally {
  readonly seen: number;
  /** Patients whose rows an earlier version wrote, and which do not tell where they stood. */
  readonly unread: number;
  /** Patients of whom a score was entered or corrected by staff after the endpoint's day. */
  readonly corrected: number;
  readonly excluded: Readonly<Partial<Record<Exclusion, number>>>;
  /** Of everybody who counts; absent of a tally from before it was kept. */
  readonly course?: CourseTally;
  readonly all: GroupTally;
  readonly byCondition: Readonly<Partial<Record<Condition, GroupTally>>>;
  readonly byPhase: Readonly<Partial<Record<Phase, GroupTally>>>;
}

const nobodyInGroup: GroupTally = {
  underWay: 0,
  standing: { 'in-care': 0, stopped: 0, discharged: 0 },
  lost: 0,
  answered: 0,
  answeredByStaff: 0,
  closed: 0,
  patients: 0,
  completers: 0,
  reached: curvePercents.map(() => 0),
  better: 0,
  worse: 0,
  baseline: nothingSpread,
  change: nothingSpread,
  changes: {},
};

/** Before the first patient. */
export const nobodyYet: OutcomesTally = {
  seen: 0,
  unread: 0,
  corrected: 0,
  excluded: {},
  all: nobodyInGroup,
  byCondition: {},
  byPhase: {},
};

function withAttendance(before: AttendanceTally, added: Attendance | null): AttendanceTally {
  if (added === null) return before;
  return {
    patients: before.patients + 1,
    attended: before.attended + added.attended,
    assumed: before.assumed + added.assumed,
    weekly: before.weekly + added.weekly,
  };
}

function withEndpoint(group: GroupTally, { attendance, baseline, endpoint }: PatientOutcome): GroupTally {
  if (baseline === null) return group;
  const counted = {
    ...group,
    patients: group.patients + 1,
    attendance: withAttendance(group.attendance ?? nobodyAttended, attendance),
    baseline: withValue(group.baseline, numberOf(baseline)),
  };
  if (endpoint === null) return counted;
  const change = numberOf(endpoint) - numberOf(baseline);
  const key = change.toFixed(6);
  return {
    ...counted,
    completers: group.completers + 1,
    reached: group.reached.map(
      (count, index) => count + (isImprovedBy(baseline, endpoint, curvePercents[index] ?? 0) ? 1 : 0),
    ),
    better: group.better + (isBelowBy(endpoint, baseline, pointsThatCount) ? 1 : 0),
    worse: group.worse + (isBelowBy(baseline, endpoint, pointsThatCount) ? 1 : 0),
    change: withValue(group.change, change),
    changes: { ...group.changes, [key]: (group.changes[key] ?? 0) + 1 },
  };
}

function withOutcome(group: GroupTally, outcome: PatientOutcome): GroupTally {
  const { standing } = outcome;
  const counted = {
    ...group,
    underWay: group.underWay + 1,
    standing: { ...group.standing, [standing]: group.standing[standing] + 1 },
    lost: group.lost + (outcome.lost ? 1 : 0),
    answered: group.answered + outcome.answered,
    answeredByStaff: group.answeredByStaff + outcome.answeredByStaff,
    closed: group.closed + outcome.closed,
  };
  return outcome.exclusion === null ? withEndpoint(counted, outcome) : counted;
}

/** The tally with one more patient. */
export function withPatient(tally: OutcomesTally, outcome: PatientOutcome): OutcomesTally {
  const { condition, corrected, exclusion, phase } = outcome;
  const excluded =
    exclusion === null
      ? tally.excluded
      : { ...tally.excluded, [exclusion]: (tally.excluded[exclusion] ?? 0) + 1 };
  const seen = tally.seen + 1;
  if (phase === null || exclusion === 'nothing-in-period') return { ...tally, seen, excluded };
  return {
    ...tally,
    seen,
    corrected: tally.corrected + (corrected ? 1 : 0),
    excluded,
    ...(exclusion === null && outcome.baseline !== null
      ? { course: withCourse(tally.course ?? noCourseYet, outcome.baseline, outcome.course) }
      : {}),
    all: withOutcome(tally.all, outcome),
    byCondition: {
      ...tally.byCondition,
      [condition]: withOutcome(tally.byCondition[condition] ?? nobodyInGroup, outcome),
    },
    byPhase: { ...tally.byPhase, [phase]: withOutcome(tally.byPhase[phase] ?? nobodyInGroup, outcome) },
  };
}

/** The tally with one more patient of whom nothing can be said before the rows are rebuilt. */
export function withUnread(tally: OutcomesTally): OutcomesTally {
  return { ...tally, unread: tally.unread + 1 };
}

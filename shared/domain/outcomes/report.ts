import { type Condition, conditions } from '../plan/conditions.ts';
import { type Phase, phaseNames } from '../plan/phases.ts';
import { oneDecimal } from '../plan/shown-number.ts';
import { type CourseReport, courseReport, noCourseYet } from './course-report.ts';
import { type MeanChange, meanChangeOf } from './mean-change.ts';
import type { Period } from './outcome-rows.ts';
import { type Exclusion, exclusions } from './patient-outcome.ts';
import { type Quartiles, quartilesOf } from './quartiles.ts';
import { notesOf } from './report-notes.ts';
import { type Share, shareOf } from './share.ts';
import { curvePercents, type GroupTally, type OutcomesTally } from './tally.ts';

/** How many responded, by each measure of it. */
interface Responders {
  /** At least 30 % and at least 50 % less pain, and at least 2 points; a missing endpoint counts as none. */
  readonly responders30: Share;
  readonly responders50: Share;
  readonly responders2Points: Share;
  /** At least 2 points more pain. */
  readonly worse2Points: Share;
}

/** Outcomes of one group of patients. What would be about too few is null where small groups are hidden. */
export interface GroupOutcomes extends Responders {
  /** Patients who count: the denominator of every responder share. */
  readonly patients: number;
  /** Of them with a value at the endpoint. */
  readonly completers: number | null;
  readonly missingEndpoint: number | null;
  /** The same shares among completers alone, to be read beside them. */
  readonly amongCompleters: Responders | null;
  /** Points, 0-10; null without patients. */
  readonly meanBaseline: { readonly mean: number; readonly shown: string } | null;
  /** Endpoint minus baseline among completers; null with fewer than two. */
  readonly meanChange: MeanChange | null;
  readonly changeQuartiles: Quartiles | null;
  /** For each percent of relief, the share of patients who had at least that much. */
  readonly curve: readonly { readonly percent: number; readonly share: Share }[];
  /** Patients whose plan was under way in the period, whatever their baseline. */
  readonly underWay: number | null;
  /** Of those under way, at the endpoint: neither stopped nor discharged; and of these, without a score for 84 days. */
  readonly stillInCare: Share | null;
  readonly stopped: Share | null;
  readonly discharged: Share | null;
  readonly lost: Share | null;
  /** Sessions attended, against one a week throughout; null where it would tell of few, and where no row tells. */
  readonly sessions: SessionOutcomes | null;
  /** Check-ins answered of those answered or missed. Several of one patient are alike, so it has no interval. */
  readonly responseRate: ResponseRate | null;
}

export interface SessionOutcomes {
  /** Of those who count, the patients whose rows tell of sessions. */
  readonly patients: number;
  readonly attended: number;
  /** Of them, those that nobody has told of: the clinic lets expected sessions count. */
  readonly assumed: number;
  /** What one session a week would have been. */
  readonly weekly: number;
  /** Attended of weekly. */
  readonly percent: number | null;
  readonly shown: string | null;
}

interface ResponseRate {
  /** By the patients' own texts. */
  readonly answered: number;
  readonly answeredByStaff: number;
  readonly closed: number;
  readonly percent: number | null;
  readonly shown: string | null;
}

/** Outcomes are null, and counts too, where a group was too small to be shown. */
export interface OutcomesGroup<Key> {
  readonly key: Key;
  readonly outcomes: GroupOutcomes | null;
}

export interface OutcomesReport {
  /** Null where no date may be told. */
  readonly period: Period | null;
  /** Null for all of them. */
  readonly condition: Condition | null;
  /** Patients looked at; null where too few to be shown. */
  readonly seen: number | null;
  readonly excluded: readonly { readonly reason: Exclusion; readonly count: number | null }[];
  /** Patients of whom a score was corrected since; null where too few to be shown. */
  readonly corrected: number | null;
  readonly all: GroupOutcomes | null;
  readonly byCondition: readonly OutcomesGroup<Condition>[];
  readonly byPhase: readonly OutcomesGroup<Phase>[];
  /** Of everybody who counts; null where no date may be told, nor anything of few. */
  readonly course: CourseReport | null;
  readonly notes: readonly string[];
}

function reachedAt(group: GroupTally, percent: number): number {
  return group.reached[curvePercents.indexOf(percent)] ?? 0;
}

/** Null of nothing; without an interval, since several of one patient are alike. */
function percentOf(part: number, whole: number): { percent: number | null; shown: string | null } {
  if (whole === 0) return { percent: null, shown: null };
  const percent = (part / whole) * 100;
  return { percent, shown: oneDecimal(percent, [100]) };
}

function responseRateOf({ answered, answeredByStaff, closed }: GroupTally): ResponseRate {
  return { answered, answeredByStaff, closed, ...percentOf(answered, closed) };
}

function sessionOutcomesOf({ attendance }: GroupTally): SessionOutcomes | null {
  if (attendance === undefined || attendance.patients === 0) return null;
  return { ...attendance, ...percentOf(attendance.attended, attendance.weekly) };
}

function respondersAmong(group: GroupTally, people: number): Responders {
  return {
    responders30: shareOf(reachedAt(group, 30), people),
    responders50: shareOf(reachedAt(group, 50), people),
    responders2Points: shareOf(group.better, people),
    worse2Points: shareOf(group.worse, people),
  };
}

function groupOutcomes(group: GroupTally): GroupOutcomes {
  const { patients, completers, baseline, change, underWay, standing } = group;
  return {
    patients,
    completers,
    missingEndpoint: patients - completers,
    ...respondersAmong(group, patients),
    amongCompleters: respondersAmong(group, completers),
    meanBaseline: baseline.count === 0 ? null : { mean: baseline.mean, shown: oneDecimal(baseline.mean) },
    meanChange: meanChangeOf(change),
    changeQuartiles: quartilesOf(group.changes),
    curve: curvePercents.map((percent) => ({ percent, share: shareOf(reachedAt(group, percent), patients) })),
    underWay,
    stillInCare: shareOf(standing['in-care'], underWay),
    stopped: shareOf(standing.stopped, underWay),
    discharged: shareOf(standing.discharged, underWay),
    lost: shareOf(group.lost, underWay),
    sessions: sessionOutcomesOf(group),
    responseRate: responseRateOf(group),
  };
}

function groupsOf<Key extends string>(
  tallies: Readonly<Partial<Record<Key, GroupTally>>>,
  order: readonly Key[],
): OutcomesGroup<Key>[] {
  return order.flatMap((key) => {
    const tally = tallies[key];
    return tally === undefined ? [] : [{ key, outcomes: groupOutcomes(tally) }];
  });
}

/** The report of a tally. It claims no cause; `notes` say so and stand under whatever is shown of it. */
export function reportOf(
  tally: OutcomesTally,
  period: Period,
  condition: Condition | null = null,
): OutcomesReport {
  return {
    period,
    condition,
    seen: tally.seen,
    excluded: exclusions.map((reason) => ({ reason, count: tally.excluded[reason] ?? 0 })),
    corrected: tally.corrected,
    all: groupOutcomes(tally.all),
    byCondition: groupsOf(tally.byCondition, conditions),
    byPhase: groupsOf(tally.byPhase, phaseNames),
    course: courseReport(tally.course ?? noCourseYet),
    notes: notesOf(tally),
  };
}

/** The course of everybody who counts: at points of their episodes, until they responded and relapsed, and by month. */
import { isImprovedBy, type Mean, numberOf } from '../plan/fractions.ts';
import { oneDecimal } from '../plan/shown-number.ts';
import { type Course, pointWeeks } from './course.ts';
import { type Durations, type TimeTo, timeTo, withDuration } from './kaplan-meier.ts';
import { type MeanChange, meanChangeOf, nothingSpread, type Spread, withValue } from './mean-change.ts';
import { type Share, shareOf } from './share.ts';

const responsePercent = 30;

interface PointTally {
  readonly due: number;
  readonly responders: number;
  readonly change: Spread;
}

interface MonthTally {
  readonly patients: number;
  readonly responders: number;
  readonly score: Spread;
  readonly answered: number;
  readonly closed: number;
}

/** Counts that grow with no number of patients. */
export interface CourseTally {
  /** By weeks. */
  readonly points: Readonly<Record<string, PointTally>>;
  readonly toResponse: Durations;
  readonly toRelapse: Durations;
  /** By `YYYY-MM`. */
  readonly months: Readonly<Record<string, MonthTally>>;
}

export const noCourseYet: CourseTally = { points: {}, toResponse: {}, toRelapse: {}, months: {} };

const nobodyAtPoint: PointTally = { due: 0, responders: 0, change: nothingSpread };
const nobodyInMonth: MonthTally = {
  patients: 0,
  responders: 0,
  score: nothingSpread,
  answered: 0,
  closed: 0,
};

function withPoint(point: PointTally, baseline: Mean, value: Mean | null): PointTally {
  const due = point.due + 1;
  if (value === null) return { ...point, due };
  return {
    due,
    responders: point.responders + (isImprovedBy(baseline, value, responsePercent) ? 1 : 0),
    change: withValue(point.change, numberOf(value) - numberOf(baseline)),
  };
}

function withMonth(
  month: MonthTally,
  baseline: Mean,
  { value, answered, closed }: Course['months'][number],
): MonthTally {
  const asked = { ...month, answered: month.answered + answered, closed: month.closed + closed };
  if (value === null) return asked;
  return {
    ...asked,
    patients: month.patients + 1,
    responders: month.responders + (isImprovedBy(baseline, value, responsePercent) ? 1 : 0),
    score: withValue(month.score, numberOf(value)),
  };
}

/** With one more patient who counts. */
export function withCourse(tally: CourseTally, baseline: Mean, course: Course): CourseTally {
  const points = { ...tally.points };
  for (const { weeks, value } of course.points)
    points[weeks] = withPoint(points[weeks] ?? nobodyAtPoint, baseline, value);
  const months = { ...tally.months };
  for (const month of course.months)
    months[month.month] = withMonth(months[month.month] ?? nobodyInMonth, baseline, month);
  const { toResponse, toRelapse } = course;
  return {
    points,
    months,
    toResponse: toResponse === null ? tally.toResponse : withDuration(tally.toResponse, toResponse),
    toRelapse: toRelapse === null ? tally.toRelapse : withDuration(tally.toRelapse, toRelapse),
  };
}

/** The episodes that had reached so many weeks by their endpoint. */
export interface PointOutcomes {
  readonly weeks: number;
  readonly due: number;
  readonly withValue: number;
  /** Of those due; a missing value counts as none. */
  readonly responders30: Share;
  readonly meanChange: MeanChange | null;
}

/** A month for the run chart. */
export interface MonthOutcomes {
  readonly month: string;
  /** With a score in it. */
  readonly patients: number;
  readonly responders30: Share;
  readonly meanScore: { readonly mean: number; readonly shown: string } | null;
  readonly answered: number;
  readonly closed: number;
}

export interface CourseReport {
  readonly points: readonly PointOutcomes[];
  readonly toResponse: TimeTo | null;
  readonly toRelapse: TimeTo | null;
  readonly byMonth: readonly MonthOutcomes[];
}

/** What a report says of the course. */
export function courseReport({ points, toResponse, toRelapse, months }: CourseTally): CourseReport {
  return {
    points: pointWeeks.flatMap((weeks) => {
      const point = points[weeks];
      if (point === undefined) return [];
      const { due, responders, change } = point;
      const responders30 = shareOf(responders, due);
      return [{ weeks, due, withValue: change.count, responders30, meanChange: meanChangeOf(change) }];
    }),
    toResponse: timeTo(toResponse, pointWeeks),
    toRelapse: timeTo(toRelapse, pointWeeks),
    byMonth: Object.entries(months)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, { patients, responders, score, answered, closed }]) => ({
        month,
        patients,
        responders30: shareOf(responders, patients),
        meanScore: score.count === 0 ? null : { mean: score.mean, shown: oneDecimal(score.mean) },
        answered,
        closed,
      })),
  };
}

/** Made-up patients of every kind that the rules must do right by: how they feel, and what they say of it. */
import type { Condition } from '../../shared/domain/plan/conditions.ts';
import type { Phase } from '../../shared/domain/plan/phases.ts';
import { normalFrom, seededNumbers } from './seeded.ts';

/** Days of a made-up life: two years. */
export const daysLived = 728;

interface Course {
  readonly start: number;
  /** Points of relief that weekly sessions bring. */
  readonly relief: number;
  /** Days in which all of it is lost again, from some day of the second half-year on. */
  readonly relapseDays?: number;
  /** Has flares of 10 days now and then, and speaks of them or not. */
  readonly flares?: 'said' | 'silent';
  /** Share of the relief that is lost in time while sessions are apart. */
  readonly wearsOff?: Partial<Record<Phase, number>>;
  readonly answerRate?: number;
  readonly condition?: Condition;
}

const courses = {
  responder: { start: 7, relief: 3.5 },
  'non-responder': { start: 6.5, relief: 1 },
  unchanged: { start: 6, relief: 0 },
  'quick relapse': { start: 7, relief: 3.5, relapseDays: 7 },
  'slow relapse': { start: 7, relief: 3.5, relapseDays: 84 },
  'flares, in words': { start: 6.5, relief: 3.3, flares: 'said' },
  'flares, silent': { start: 6.5, relief: 3.3, flares: 'silent' },
  'relief wears off': { start: 7, relief: 3.2, wearsOff: { biweekly: 0.5, monthly: 0.8 } },
  'erratic answers': { start: 7, relief: 3.5, answerRate: 0.4 },
  autoimmune: { start: 6.5, relief: 2.8, flares: 'said', condition: 'autoimmune' },
  'low baseline': { start: 2.3, relief: 1 },
} as const satisfies Record<string, Course>;

export type PatientKind = keyof typeof courses;

/** Every kind, in the order in which they are shown. */
export const patientKinds = Object.keys(courses) as PatientKind[];

/** Share of check-ins answered (Axen 2012, J Clin Epidemiol 65:454). */
const usualAnswerRate = 0.825;
/** Days in which all but a third of a change of relief has come. */
const reliefDays = 28;
const flareDays = 10;
const flarePoints = 4;
/** Standard deviation of pain around its course, and how much of a day's pain the next day keeps. */
const painDeviation = 0.7;
const dayToDay = 0.93;

/** A life as it is before any protocol: the same for every one that is compared. */
export interface MadeUpPatient {
  readonly condition: Condition;
  /** The three scores before the first session. */
  readonly baseline: readonly number[];
  /** Whether the patient would answer on each day. */
  readonly answers: readonly boolean[];
  /** Days on which a flare is spoken of. */
  readonly speaks: ReadonlySet<number>;
  /** The day on which relief begins to be lost, whatever is done. */
  readonly relapseOn: number | null;
  /** What the patient would answer on that day, with `worn` of the relief lost to sessions apart. */
  scoreOn(day: number, worn: number): number;
  /** The share of relief that sessions of that phase lose in time. */
  wearOf(phase: Phase): number;
}

function painAround(next: () => number): number[] {
  const pain: number[] = [];
  let now = painDeviation * normalFrom(next);
  for (let day = 0; day <= daysLived; day += 1) {
    pain.push(now);
    now = dayToDay * now + painDeviation * Math.sqrt(1 - dayToDay ** 2) * normalFrom(next);
  }
  return pain;
}

/** Days on which flares begin, 90 to 180 apart. */
function flareStarts(next: () => number): number[] {
  const starts: number[] = [];
  for (let day = 60 + Math.floor(90 * next()); day < daysLived - flareDays; ) {
    starts.push(day);
    day += 90 + Math.floor(90 * next());
  }
  return starts;
}

/** One patient of a kind; `deviation` is that of one rating around the pain that is rated. */
export function madeUpPatient(
  kind: PatientKind,
  patient: number,
  seed: number,
  deviation: number,
): MadeUpPatient {
  const course: Course = courses[kind];
  const next = seededNumbers(seed * 100_003 + patient * 31 + patientKinds.indexOf(kind));
  const around = painAround(next);
  const errors = around.map(() => deviation * normalFrom(next));
  const answerRate = course.answerRate ?? usualAnswerRate;
  const answers = around.map(() => next() < answerRate);
  const starts = course.flares === undefined ? [] : flareStarts(next);
  const inFlare = new Set(
    starts.flatMap((start) => Array.from({ length: flareDays }, (_, day) => start + day)),
  );
  const relapseOn = course.relapseDays === undefined ? null : 240 + Math.floor(120 * next());
  const rated = (level: number, day: number, error: number): number =>
    Math.min(10, Math.max(0, Math.round(level + (around[day] ?? 0) + error)));
  const lost = (day: number): number =>
    relapseOn === null || day < relapseOn ? 0 : Math.min(1, (day - relapseOn) / (course.relapseDays ?? 1));
  return {
    condition: course.condition ?? 'back-pain',
    baseline: [0, 1, 2].map((day) => rated(course.start, day, deviation * normalFrom(next))),
    answers,
    speaks: new Set(course.flares === 'said' ? starts.flatMap((start) => [start + 1, start + 5]) : []),
    relapseOn,
    scoreOn(day, worn) {
      const relief = course.relief * (1 - Math.exp(-day / reliefDays)) * (1 - lost(day)) * (1 - worn);
      const flare = inFlare.has(day) ? flarePoints : 0;
      return rated(course.start - relief + flare, day, errors[day] ?? 0);
    },
    wearOf: (phase) => course.wearsOff?.[phase] ?? 0,
  };
}

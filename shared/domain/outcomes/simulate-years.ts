/** What a protocol does with noise alone: made-up patients whose pain eases, stays eased, and never flares. */
import type { IsoDate } from '../calendar.ts';
import { addDays } from '../calendar.ts';
import { calmListFrom, type KeptReadings, noReadings, withReading } from '../plan/calm-list.ts';
import { gatherEvidence } from '../plan/evidence.ts';
import { numberOf } from '../plan/fractions.ts';
import { levelAfterMove } from '../plan/level-after.ts';
import { findMove } from '../plan/moves.ts';
import type { Protocol } from '../plan/protocol.ts';
import { checkProtocol } from '../plan/protocol.ts';
import { type Phase, phases } from '../plan/phases.ts';
import type { PlanMove, PlanReview } from '../plan/plan-review.ts';
import { isSetback, noSetbacks, withSetback } from '../plan/setbacks.ts';
import { usualOf } from '../plan/usual.ts';
import { normalFrom, seededNumbers } from './seeded.ts';

export interface SimulatedYears {
  readonly protocol: Protocol;
  /** Standard deviation of one rating around the patient's true pain, in points. */
  readonly noise: number;
  readonly patients: number;
  readonly seed: number;
}

/** Each number is for one patient in one year. */
export interface YearlyMoves {
  readonly moves: number;
  readonly byRule: Readonly<Record<PlanMove['rule'], number>>;
  /** Flares that were begun although nobody had one. */
  readonly falseFlares: number;
}

const daysSimulated = 364;
const firstDay: IsoDate = '2025-01-01';
/** Half of all made-up patients end about half below their baseline, the others a quarter. */
const courses = [
  { start: 7, relief: 3.5 },
  { start: 6.5, relief: 1.6 },
];
/** Weeks in which all but a third of the relief has come. */
const reliefDays = 28;
/** Share of check-ins answered (Axen 2012, J Clin Epidemiol 65:454). */
const answerRate = 0.825;

interface Life {
  phase: Phase;
  phaseSince: IsoDate;
  sessions: IsoDate[];
  firstPhase: boolean;
  kept: KeptReadings;
  level: number | null;
  setbacks: typeof noSetbacks;
  lastRecheck: IsoDate | null;
  missed: number;
  nextAsked: number;
  recheckOn: number | null;
}

/** A patient's year as it is before any protocol: the same for every one that is compared. */
interface Year {
  readonly baseline: readonly { readonly date: IsoDate; readonly score: number }[];
  /** What the patient would answer on each day. */
  readonly scores: readonly number[];
  /** Whether they would answer at all. */
  readonly answers: readonly boolean[];
}

function rating(level: number, noise: number, next: () => number): number {
  return Math.min(10, Math.max(0, Math.round(level + noise * normalFrom(next))));
}

function makeYear(noise: number, patient: number, seed: number): Year {
  const next = seededNumbers(seed * 100_003 + patient);
  const { start, relief } = courses[patient % courses.length] ?? { start: 7, relief: 0 };
  const baseline = [-5, -3, -1].map((day) => ({
    date: addDays(firstDay, day),
    score: rating(start, noise, next),
  }));
  const days = Array.from({ length: daysSimulated + 1 }, (_, day) => day);
  return {
    baseline,
    scores: days.map((day) => rating(start - relief * (1 - Math.exp(-day / reliefDays)), noise, next)),
    answers: days.map(() => next() < answerRate),
  };
}

function reviewOf(life: Life, today: IsoDate, year: Year, protocol: Protocol): PlanReview {
  const { phaseSince, firstPhase } = life;
  const baseline = year.baseline.slice(-protocol.baselineTarget);
  const calm = calmListFrom(
    baseline.map(({ score }) => score),
    life.kept,
    protocol,
  );
  return {
    today,
    phase: life.phase,
    phaseSince,
    sessionsInPhase: life.sessions.filter((day) => (firstPhase ? day >= phaseSince : day > phaseSince))
      .length,
    condition: 'back-pain',
    baseline,
    readings: life.kept.readings,
    usual: usualOf(calm, protocol),
    levelAtPhaseStart: life.level,
    flareReports: [],
    lastOverride: null,
    lastRecheck: life.lastRecheck,
    setbacks: life.setbacks,
    awaitingCall: false,
    suggesting: false,
    missedCheckIns: life.missed,
    protocol,
  };
}

function ask(life: Life, day: number, date: IsoDate, year: Year, protocol: Protocol): void {
  const isRecheck = life.recheckOn !== null && day >= life.recheckOn;
  if (!isRecheck && day < life.nextAsked) return;
  life.recheckOn = null;
  if (!isRecheck) life.nextAsked = day + protocol.checkInDays[life.phase];
  if (year.answers[day] !== true) {
    if (!isRecheck) life.missed += 1;
    return;
  }
  const scores = year.baseline.slice(-protocol.baselineTarget).map(({ score }) => score);
  life.kept = withReading(scores, life.kept, { date, score: year.scores[day] ?? 0 }, protocol);
  life.missed = 0;
}

function live(year: Year, protocol: Protocol): PlanMove['rule'][] {
  const life: Life = {
    phase: 'weekly',
    phaseSince: firstDay,
    sessions: [firstDay],
    firstPhase: true,
    kept: noReadings,
    level: null,
    setbacks: noSetbacks,
    lastRecheck: null,
    missed: 0,
    nextAsked: protocol.checkInDays.weekly,
    recheckOn: null,
  };
  const moves: PlanMove['rule'][] = [];
  let nextSession: number = phases.weekly.sessionDays;
  for (let day = 1; day <= daysSimulated; day += 1) {
    const today = addDays(firstDay, day);
    if (day >= nextSession) {
      life.sessions = [...life.sessions.slice(-15), today];
      nextSession = day + phases[life.phase].sessionDays;
    }
    ask(life, day, today, year, protocol);
    // The parts of `reviewPlan` that move: its checks of the input would take most of a million reviews' time.
    const evidence = gatherEvidence(reviewOf(life, today, year, protocol));
    const move = findMove(evidence);
    if (evidence.recheckDue && move === null) {
      life.lastRecheck = today;
      life.recheckOn = day + Math.ceil(protocol.recheckHours / 24);
    }
    if (move === null) continue;
    moves.push(move.rule);
    const left = { from: life.phase, since: life.phaseSince, to: move.to, on: today };
    if (isSetback(left, protocol)) life.setbacks = withSetback(life.setbacks, life.phase, today);
    life.phase = move.to;
    life.phaseSince = today;
    life.firstPhase = false;
    const current = evidence.current === null ? null : numberOf(evidence.current);
    life.level = levelAfterMove(move.rule, current, life.kept.readings);
    life.nextAsked = Math.min(life.nextAsked, day + protocol.checkInDays[move.to]);
    nextSession = Math.min(nextSession, day + phases[move.to].sessionDays);
  }
  return moves;
}

/**
 * Moves a patient-year at one level of noise. Two protocols with one seed meet the same patients and the same days.
 * Throws a RangeError for a protocol that is out of its bounds.
 */
export function simulateYears({ protocol, noise, patients, seed }: SimulatedYears): YearlyMoves {
  checkProtocol(protocol);
  const counts = { 'flare-start': 0, 'flare-end': 0, 'step-up': 0, 'step-down': 0 };
  for (let patient = 0; patient < patients; patient += 1) {
    for (const rule of live(makeYear(noise, patient, seed), protocol)) counts[rule] += 1;
  }
  const yearly = (count: number) => count / patients;
  const byRule = {
    'flare-start': yearly(counts['flare-start']),
    'flare-end': yearly(counts['flare-end']),
    'step-up': yearly(counts['step-up']),
    'step-down': yearly(counts['step-down']),
  };
  const moves = yearly(Object.values(counts).reduce((sum, count) => sum + count, 0));
  return { moves, byRule, falseFlares: byRule['flare-start'] };
}

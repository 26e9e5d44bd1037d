/** The care of one made-up patient under a protocol, day by day, as the rules would have it. */
import type { Flag } from '../../shared/domain/attention-kinds.ts';
import { addDays, type IsoDate } from '../../shared/domain/calendar.ts';
import { type SeenFlags, seeFlags } from '../../shared/domain/outcomes/seen-flags.ts';
import { sessionsKept } from '../../shared/domain/patient/sessions/session-record.ts';
import {
  calmListFrom,
  type KeptReadings,
  noReadings,
  withReading,
} from '../../shared/domain/plan/calm-list.ts';
import { gatherEvidence } from '../../shared/domain/plan/evidence.ts';
import { levelAfterMove } from '../../shared/domain/plan/level-after.ts';
import { type Phase, phases } from '../../shared/domain/plan/phases.ts';
import type { PlanMove, PlanReview } from '../../shared/domain/plan/plan-review.ts';
import type { Protocol } from '../../shared/domain/plan/protocol.ts';
import { decideOn } from '../../shared/domain/plan/review-plan.ts';
import { isSetback, noSetbacks, withSetback } from '../../shared/domain/plan/setbacks.ts';
import { usualOf } from '../../shared/domain/plan/usual.ts';
import { daysLived, type MadeUpPatient } from './made-up-patients.ts';

/** What happened, by day. */
export interface MadeUpCare {
  readonly moves: {
    readonly day: number;
    readonly from: Phase;
    readonly to: Phase;
    readonly rule: PlanMove['rule'];
  }[];
  readonly flags: { readonly day: number; readonly flag: Flag }[];
  sessions: number;
  asked: number;
}

const firstDay: IsoDate = '2025-01-01';
/** Days in which all but a third of what sessions apart lose is lost. */
const wearDays = 28;

interface Life {
  phase: Phase;
  since: number;
  firstPhase: boolean;
  sessions: number[];
  kept: KeptReadings;
  usual: number | null;
  level: number | null;
  setbacks: typeof noSetbacks;
  reports: IsoDate[];
  lastRecheck: IsoDate | null;
  missed: number;
  nextAsked: number;
  nextSession: number;
  recheckOn: number | null;
  seen: SeenFlags;
}

const dateOf = (day: number): IsoDate => addDays(firstDay, day);

function reviewOf(life: Life, day: number, patient: MadeUpPatient, protocol: Protocol): PlanReview {
  const { firstPhase, seen, since } = life;
  const call = seen['call-first'];
  return {
    today: dateOf(day),
    phase: life.phase,
    phaseSince: dateOf(since),
    sessionsInPhase: life.sessions.filter((on) => (firstPhase ? on >= since : on > since)).length,
    condition: patient.condition,
    baseline: baselineOf(patient, protocol),
    readings: life.kept.readings,
    usual: life.usual,
    levelAtPhaseStart: life.level,
    flareReports: life.reports,
    lastOverride: null,
    lastRecheck: life.lastRecheck,
    setbacks: life.setbacks,
    awaitingCall: call !== undefined && call.clearedOn === undefined,
    suggesting: false,
    missedCheckIns: life.missed,
    protocol,
  };
}

function baselineOf({ baseline }: MadeUpPatient, { baselineTarget }: Protocol): PlanReview['baseline'] {
  return baseline.slice(-baselineTarget).map((score, index) => ({ date: dateOf(index - 5), score }));
}

function ask(
  life: Life,
  care: MadeUpCare,
  day: number,
  worn: number,
  patient: MadeUpPatient,
  protocol: Protocol,
): void {
  const extra = life.recheckOn !== null && day >= life.recheckOn;
  if (!extra && day < life.nextAsked) return;
  care.asked += 1;
  life.recheckOn = null;
  if (!extra) life.nextAsked = day + protocol.checkInDays[life.phase];
  if (patient.answers[day] !== true) {
    if (!extra) life.missed += 1;
    return;
  }
  const scores = baselineOf(patient, protocol).map(({ score }) => score);
  const reading = { date: dateOf(day), score: patient.scoreOn(day, worn) };
  life.kept = withReading(scores, life.kept, reading, protocol);
  life.usual = usualOf(calmListFrom(scores, life.kept, protocol), protocol);
  life.missed = 0;
}

function begin(patient: MadeUpPatient, protocol: Protocol): Life {
  const scores = baselineOf(patient, protocol).map(({ score }) => score);
  return {
    phase: 'weekly',
    since: 0,
    firstPhase: true,
    sessions: [0],
    kept: noReadings,
    usual: usualOf(calmListFrom(scores, noReadings, protocol), protocol),
    level: null,
    setbacks: noSetbacks,
    reports: [],
    lastRecheck: null,
    missed: 0,
    nextAsked: protocol.checkInDays.weekly,
    nextSession: phases.weekly.sessionDays,
    recheckOn: null,
    seen: {},
  };
}

function move(
  life: Life,
  day: number,
  { to, rule }: PlanMove,
  current: number | null,
  protocol: Protocol,
): void {
  const left = { from: life.phase, since: dateOf(life.since), to, on: dateOf(day) };
  if (isSetback(left, protocol)) life.setbacks = withSetback(life.setbacks, life.phase, left.on);
  life.level = levelAfterMove(rule, current, life.kept.readings);
  life.phase = to;
  life.since = day;
  life.firstPhase = false;
  life.nextAsked = Math.min(life.nextAsked, day + protocol.checkInDays[to]);
  life.nextSession = Math.min(life.nextSession, day + phases[to].sessionDays);
}

/** Two years of care; the protocol must have passed `checkProtocol`. */
export function careFor(patient: MadeUpPatient, protocol: Protocol): MadeUpCare {
  const life = begin(patient, protocol);
  const care: MadeUpCare = { moves: [], flags: [], sessions: 1, asked: 0 };
  let worn = 0;
  for (let day = 1; day <= daysLived; day += 1) {
    worn += (patient.wearOf(life.phase) - worn) / wearDays;
    if (day >= life.nextSession) {
      care.sessions += 1;
      life.sessions = [...life.sessions.slice(1 - sessionsKept), day];
      life.nextSession = day + phases[life.phase].sessionDays;
    }
    if (patient.speaks.has(day)) {
      const oldest = dateOf(day - protocol.reportDays);
      life.reports = [...life.reports.filter((report) => report >= oldest), dateOf(day)];
    }
    ask(life, care, day, worn, patient, protocol);
    const review = reviewOf(life, day, patient, protocol);
    // The checks of `reviewPlan` would take most of some millions of reviews' time.
    const decision = decideOn(gatherEvidence(review));
    const { raised, seen } = seeFlags(life.seen, decision, review);
    life.seen = seen;
    care.flags.push(...raised.map((flag) => ({ day, flag })));
    if (decision.recheck) {
      life.lastRecheck = review.today;
      life.recheckOn = day + Math.ceil(protocol.recheckHours / 24);
    }
    if (decision.move === null) continue;
    care.moves.push({ day, from: life.phase, ...decision.move });
    move(life, day, decision.move, decision.numbers.current, protocol);
  }
  return care;
}

/** What events about check-ins, readings, sessions and the plan make of the state. */
import { addDays, type IsoDate } from '../../calendar.ts';
import type { Instant } from '../../local-time.ts';
import { type KeptReadings, withCalmRestart, withoutReading } from '../../plan/calm-list.ts';
import { withoutSetbacks, withSetback } from '../../plan/setbacks.ts';
import type { CheckIns, OpenCheckIn } from '../check-ins.ts';
import { withAsked, withUnanswered } from '../due/silence.ts';
import { withForgottenLowest } from '../review/lowest-score.ts';
import { isHeld, type PatientState, type Plan } from '../state.ts';
import { afterQuestion } from './evolve-question.ts';
import { sessionsAfter, sessionsAtCadence } from './evolve-sessions.ts';
import { type Guarded, guardFor } from './guard-for.ts';

/** Twice the 35 days that the rules look back by default. */
const mostReports = 70;

export const isPlanEvent = guardFor(
  'first-phase-began',
  'check-in-opened',
  'check-in-reminded',
  'check-in-postponed',
  'check-in-asked-again',
  'check-in-answered',
  'check-in-closed',
  'question-asked',
  'baseline-recorded',
  'reading-recorded',
  'reading-voided',
  'flare-reported',
  'medication-noted',
  'session-recorded',
  'session-undone',
  'bookings-noted',
  'plan-moved',
  'plan-suggested',
  'suggestion-noted',
  'suggestion-withdrawn',
  'suggestion-asked-again',
  'suggestion-declined',
  'plan-overridden',
  'move-seen',
  'session-asked',
  'session-not-yet',
  'session-question-closed',
  'move-objected',
  'recheck-decided',
  'recheck-cancelled',
);
type PlanEvent = Guarded<typeof isPlanEvent>;

function planned(state: PatientState, plan: Partial<Plan>): PatientState {
  return { ...state, plan: { ...state.plan, ...plan } };
}

function atCadence(
  state: PatientState,
  event: Extract<PlanEvent, { type: 'plan-moved' | 'plan-overridden' }>,
): PatientState {
  return { ...state, sessions: sessionsAtCadence(state.sessions, event) };
}

function checked(state: PatientState, checkIns: Partial<CheckIns>): PatientState {
  return { ...state, checkIns: { ...state.checkIns, ...checkIns } };
}

function keep(kept: KeptReadings, event: Extract<PlanEvent, { type: 'reading-recorded' }>): KeptReadings {
  const { date, score, elevated } = event;
  const approximate = event.approximate ? { approximate: true as const } : {};
  const before = kept.readings.find((reading) => reading.date === date);
  const restart = before?.calmRestart === true ? { calmRestart: true as const } : {};
  const forgotten = event.forgotten ?? kept.forgotten;
  const readings = [
    ...kept.readings.filter((reading) => reading.date < date),
    { date, score, elevated, ...approximate, ...restart },
    ...kept.readings.filter((reading) => reading.date > date),
  ];
  return {
    forgotten,
    readings: readings.filter((reading) => forgotten === null || reading.date > forgotten.date),
  };
}

function withReport(reports: IsoDate[], on: IsoDate): IsoDate[] {
  // The rules look back at most `reportDays`, which no clinic may set above 366.
  const oldest = addDays(on, -366);
  const days = new Set([...reports, on]);
  return [...days]
    .filter((day) => day >= oldest)
    .sort()
    .slice(-mostReports);
}

function leaving(
  { setbacks }: Plan,
  { from, on, setback }: Extract<PlanEvent, { type: 'plan-moved' | 'plan-overridden' }>,
): Plan['setbacks'] {
  return setback === true ? withSetback(setbacks, from, on) : setbacks;
}

function withOpen(state: PatientState, changed: Partial<OpenCheckIn>): PatientState {
  const { open } = state.checkIns;
  return open === null ? state : checked(state, { open: { ...open, ...changed } });
}

/** True when a question that reached the patient closed without an answer while Ebb might have heard one. */
function isUnanswered(
  state: PatientState,
  { why }: Extract<PlanEvent, { type: 'check-in-closed' }>,
): boolean {
  return why !== 'withdrawn' && state.paused === null && !state.stopped && !isHeld(state);
}

/** The state after one such event that happened at `at`. */
export function evolvePlan(state: PatientState, event: PlanEvent, at: Instant): PatientState {
  const { plan, checkIns } = state;
  switch (event.type) {
    case 'first-phase-began':
      return {
        ...planned(state, {
          phase: 'weekly',
          phaseSince: event.on,
          begunOn: event.on,
          lastMove: {
            rule: 'first-phase',
            from: null,
            on: event.on,
            numbers: null,
            reason: null,
            seq: state.seq,
            at,
          },
        }),
        stage: 'active',
      };
    case 'check-in-opened':
      return checked(withAsked(state, at), {
        open: { id: event.id, kind: event.kind, due: event.due, askedAt: at, reminded: false, questions: 0 },
        ...(event.kind === 'recheck' ? {} : { lastDue: event.due }),
        recheckAt: null,
      });
    case 'check-in-reminded':
      return withOpen(state, { reminded: true });
    case 'check-in-postponed':
      return withOpen(state, { postponedTo: event.to });
    case 'check-in-asked-again':
      return withOpen(state, { askedAgain: true, askedAt: at });
    case 'question-asked':
      return withOpen(state, { questions: (checkIns.open?.questions ?? 0) + 1 });
    case 'check-in-answered': {
      const { id, kind, due, askedAt, date } = event;
      return checked(state, {
        open: null,
        lastAnswered: { id, kind, due, askedAt, date },
        answered: checkIns.answered + 1,
      });
    }
    case 'check-in-closed':
      return {
        ...checked(isUnanswered(state, event) ? withUnanswered(state, event) : state, {
          open: null,
          unanswered: checkIns.unanswered + (event.why === 'unanswered' ? 1 : 0),
        }),
        plan: { ...plan, missedCheckIns: plan.missedCheckIns + (event.missed ? 1 : 0) },
      };
    case 'baseline-recorded':
      return planned(state, { baseline: event.baseline, missedCheckIns: 0 });
    case 'reading-recorded': {
      const kept = keep(plan.kept, event);
      const gone = plan.kept.readings.filter(
        ({ date }) => kept.forgotten !== null && date <= kept.forgotten.date,
      );
      const lowest = gone.length === 0 ? {} : withForgottenLowest(plan, gone);
      return planned(state, { kept, ...lowest, missedCheckIns: 0 });
    }
    case 'reading-voided':
      return planned(state, {
        kept: withoutReading(plan.kept, event.date),
        baseline: plan.baseline.filter((score) => score.date !== event.date),
      });
    case 'flare-reported':
      return planned(state, { flareReports: withReport(plan.flareReports, event.on) });
    case 'medication-noted':
      return state;
    case 'session-asked':
    case 'session-not-yet':
    case 'session-question-closed':
      return { ...state, sessions: afterQuestion(state.sessions, event, at) };
    case 'session-recorded':
    case 'session-undone':
    case 'bookings-noted':
      return { ...state, sessions: sessionsAfter(state.sessions, event) };
    case 'plan-moved':
      return planned(atCadence(state, event), {
        phase: event.to,
        phaseSince: event.on,
        firstPhase: false,
        levelAtPhaseStart: event.level,
        setbacks: leaving(plan, event),
        suggestion: null,
        decidedIn: state.seq,
        lastMove: {
          rule: event.rule,
          from: event.from,
          on: event.on,
          numbers: event.numbers,
          reason: null,
          ...(event.startedAt === undefined ? {} : { startedAt: event.startedAt }),
          seq: state.seq,
          at,
        },
      });
    case 'plan-suggested': {
      const { id, to, rule, on, numbers } = event;
      return planned(state, { suggestion: { id, to, rule, on, numbers, holds: true } });
    }
    case 'suggestion-noted':
      return plan.suggestion === null
        ? state
        : planned(state, { suggestion: { ...plan.suggestion, holds: event.holds } });
    case 'suggestion-asked-again':
      return plan.suggestion === null
        ? state
        : planned(state, { suggestion: { ...plan.suggestion, askedOn: event.on } });
    case 'suggestion-withdrawn':
      return planned(state, { suggestion: null });
    case 'suggestion-declined':
      return planned(state, {
        suggestion: null,
        decidedIn: state.seq,
        lastOverride: event.on,
        levelAtPhaseStart: event.level,
        kept: plan.phase === 'flare' ? plan.kept : withCalmRestart(plan.kept),
      });
    case 'plan-overridden': {
      const moved = event.to !== event.from;
      const { from, on, numbers, reason } = event;
      return planned(atCadence(state, event), {
        phase: event.to,
        ...(moved ? { phaseSince: on, firstPhase: false } : {}),
        lastOverride: on,
        levelAtPhaseStart: event.level,
        setbacks: moved ? withoutSetbacks(leaving(plan, event), event.to) : plan.setbacks,
        kept: event.to === 'flare' ? plan.kept : withCalmRestart(plan.kept),
        decidedIn: state.seq,
        lastMove: { rule: 'override', from, on, numbers, reason, seq: state.seq, at },
      });
    }
    case 'move-seen':
      return plan.lastMove?.seq === event.seq
        ? planned(state, { lastMove: { ...plan.lastMove, seen: true } })
        : state;
    case 'move-objected':
      return plan.lastMove?.seq === event.seq
        ? planned(state, { lastMove: { ...plan.lastMove, objectedOn: event.on } })
        : state;
    case 'recheck-decided':
      return { ...planned(state, { lastRecheck: event.on }), checkIns: { ...checkIns, recheckAt: event.at } };
    case 'recheck-cancelled':
      return checked(state, { recheckAt: null });
    default:
      return event satisfies never;
  }
}

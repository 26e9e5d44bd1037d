/** What each event makes of the state. Pure: the same history always gives the same state. */

import { type Instant, latest, localDate } from '../local-time.ts';
import { noReadings } from '../plan/calm-list.ts';
import { noSetbacks } from '../plan/setbacks.ts';
import { noCauses } from './causes.ts';
import { countIdleDays } from './due/idle-days.ts';
import { withoutSilence } from './due/silence.ts';
import type { PatientEvent } from './events.ts';
import { evolveAttention, isAttentionEvent } from './evolve/evolve-attention.ts';
import { withConversation } from './evolve/evolve-conversation.ts';
import { withDesk } from './evolve/evolve-desk.ts';
import { withFormerText, withFormerWish, withNumber } from './evolve/evolve-number.ts';
import { evolvePlan, isPlanEvent } from './evolve/evolve-plan.ts';
import { evolveTexts, isTextEvent } from './evolve/evolve-texts.ts';
import { countInbound, noLimits } from './send/limits.ts';
import { noteAwayDays } from './sessions/away-days.ts';
import { type PatientState, stateVersion } from './state.ts';

type Enrolled = Extract<PatientEvent, { type: 'enrolled' }>;

/** The state an enrolment begins with. */
export function begin(event: Enrolled, at: Instant): PatientState {
  return {
    v: stateVersion,
    seq: 0,
    at,
    settings: 0,
    patientId: event.patientId,
    clinicId: event.clinicId,
    firstName: event.firstName,
    phone: event.phone,
    numberSince: at,
    timeZone: event.timeZone,
    language: event.language,
    condition: event.condition,
    preferredTime: event.preferredTime,
    ...(event.label == null ? {} : { label: event.label }),
    consent: event.consent,
    stage: 'invited',
    invitations: 0,
    invitedAt: null,
    agreedAt: null,
    idle: { since: null, days: 0 },
    paused: null,
    stopped: event.stopped,
    lastStopAt: event.stopped ? at : null,
    lastStartAt: null,
    discharged: false,
    erased: false,
    plan: {
      phase: null,
      phaseSince: null,
      firstPhase: true,
      baseline: event.baseline,
      kept: noReadings,
      levelAtPhaseStart: null,
      setbacks: noSetbacks,
      flareReports: [],
      lastOverride: null,
      lastRecheck: null,
      missedCheckIns: 0,
      lastMove: null,
      suggestion: null,
    },
    sessions: { recent: [], nudgedFor: null },
    checkIns: { lastDue: null, open: null, lastAnswered: null, recheckAt: null, answered: 0, unanswered: 0 },
    texts: [],
    lastAsked: null,
    lastNudgeOn: null,
    tips: { last: null, count: 0, waiting: null },
    news: null,
    attention: {},
    inbox: [],
    alert: null,
    limits: noLimits,
    causes: noCauses,
    wake: null,
  };
}

/** What an erasure leaves: a tombstone that names nobody. */
function tombstone(state: PatientState, at: Instant): PatientState {
  const nobody: Enrolled = {
    type: 'enrolled',
    patientId: state.patientId,
    clinicId: state.clinicId,
    firstName: '',
    phone: '',
    timeZone: 'UTC',
    language: 'en',
    condition: 'other',
    preferredTime: null,
    consent: null,
    baseline: [],
    stopped: false,
    by: '',
  };
  return { ...begin(nobody, at), seq: state.seq, discharged: true, erased: true };
}

/**
 * The state after one event that happened at `at`.
 * Throws for a second enrolment or an event before the first: such a history was never written by Ebb.
 */
export function evolve(state: PatientState | null, event: PatientEvent, at: Instant): PatientState {
  if (event.type === 'enrolled') {
    if (state !== null) throw new Error('a patient is enrolled once');
    return begin(event, at);
  }
  if (state === null) throw new Error(`${event.type} before the enrolment`);
  const after = countIdleDays(withConversation(evolved(state, event, at), event, at), at);
  return withDesk(noteAwayDays(state, after, at), event);
}

/** The plan, of which this commit is what was decided last: whoever had read it before sees that first. */
function decidedNow({ plan, seq }: PatientState): PatientState['plan'] {
  return { ...plan, decidedIn: seq };
}

function withRhythm({ fewer: _before, ...state }: PatientState, fewer: boolean): PatientState {
  return fewer ? { ...state, fewer } : state;
}

function evolved(
  state: PatientState,
  event: Exclude<PatientEvent, { type: 'enrolled' }>,
  at: Instant,
): PatientState {
  if (isAttentionEvent(event)) return evolveAttention(state, event, at);
  if (isPlanEvent(event)) return evolvePlan(state, event, at);
  if (isTextEvent(event)) return evolveTexts(state, event, at);
  switch (event.type) {
    case 'text-received': {
      if (event.from !== undefined) return withFormerText(state, event, event.from, at);
      // A START counts from when it was received even if it changes nothing yet: a STOP sent before it may follow.
      const { lastStartAt } = state;
      const isStart = event.reply.kind === 'start';
      return {
        ...(event.byPhone === true ? state : withoutSilence(state)),
        ...(event.to === undefined ? {} : { writtenTo: event.to }),
        limits: countInbound(state.limits, at),
        lastStartAt: isStart ? latest(lastStartAt ?? event.receivedAt, event.receivedAt) : lastStartAt,
      };
    }
    case 'text-counted':
      if (event.from !== undefined) return withFormerText(state, event, event.from, at);
      return { ...state, limits: countInbound(state.limits, at) };
    case 'invited':
      return { ...state, invitations: state.invitations + 1, invitedAt: at };
    case 'consented':
      // After a change of number the plan goes on where it was.
      return {
        ...state,
        stage: state.plan.phase === null ? 'intake' : 'active',
        agreedAt: at,
        idle: { since: null, days: 0 },
      };
    case 'declined':
    case 'almost-yes':
    case 'treatment-noted':
    case 'measure-taken':
    case 'note-written':
    case 'attention-snoozed':
    case 'attention-assigned':
      return state;
    case 'details-changed':
      return { ...state, ...event.changed };
    case 'number-changed':
      return withNumber(state, event, at);
    case 'former-number-stopped':
    case 'former-number-started':
      return withFormerWish(state, event, at);
    case 'paused': {
      const { by, receivedAt, until, staffs } = event;
      const said = receivedAt === undefined ? {} : { saidAt: receivedAt };
      const below = staffs === undefined ? {} : { staffs };
      const paused = by === null ? { until, own: true as const, ...said, ...below } : { until };
      return { ...state, paused, plan: decidedNow(state) };
    }
    case 'rhythm-changed':
      return withRhythm(state, event.fewer);
    case 'resumed':
      return {
        ...(event.by === null ? state : withoutSilence(state)),
        paused: event.staffs === undefined ? null : { until: event.staffs },
        plan: decidedNow(state),
      };
    case 'stopped': {
      const lastStopAt = latest(state.lastStopAt ?? event.receivedAt, event.receivedAt);
      return { ...state, stopped: true, lastStopAt };
    }
    case 'started':
      // The confirmation is this day's text.
      return { ...state, stopped: false, lastNudgeOn: localDate(at, state.timeZone) };
    case 'discharged':
      return { ...state, discharged: true };
    case 'erased':
      return tombstone(state, at);
    case 'wake-set':
      return { ...state, wake: event.wake };
    default:
      return event satisfies never;
  }
}

/** What events about texts on their way out make of the state. */
import type { IsoDate } from '../../calendar.ts';
import type { Instant } from '../../local-time.ts';
import { localDate } from '../../local-time.ts';
import { type TextKind, traitsOf } from '../../text-kinds.ts';
import { fingerprint } from '../../texts/fingerprint.ts';
import { type DropReason, type TextStep, textsAfter } from '../../texts/open-text.ts';
import { windowDays } from '../due/room.ts';
import { withFarewell } from '../due/silence.ts';
import { withMoveTold } from '../review/told-move.ts';
import { countAnswer, countStaffText, rememberSent, wasSent } from '../send/limits.ts';
import { type CallFirst, isRaised, type PatientState } from '../state.ts';
import { withFormerEmergency, withoutFormerEmergency } from './evolve-number.ts';
import { type Guarded, guardFor } from './guard-for.ts';
import { kindAsked } from './kind-asked.ts';

export const isTextEvent = guardFor(
  'text-queued',
  'text-deferred',
  'text-requeued',
  'text-dropped',
  'text-claimed',
  'text-released',
  'text-recorded',
  'session-nudged',
  'session-booked',
  'tip-chosen',
  'news-noted',
);
type TextEvent = Guarded<typeof isTextEvent>;

function called(state: PatientState, done: CallFirst): PatientState {
  return { ...state, callFirst: { ...state.callFirst, ...done } };
}

/** One text asks for a call, whatever raised the promise of one. */
function askedToCall(state: PatientState): PatientState {
  const first = isRaised(state, 'call-first') ? called(state, { asked: true }) : state;
  return isRaised(first, 'call-me') ? { ...first, callMe: { ...first.callMe, asked: true } } : first;
}

/** A nudge that is on its way. */
function withNudge(state: PatientState, kind: TextKind): PatientState {
  switch (kind) {
    case 'farewell':
      return withFarewell(state);
    case 'talk-first':
      return called(state, { told: true });
    case 'please-call':
      return askedToCall(state);
    default:
      return state;
  }
}

function withoutAsked<Done extends CallFirst>(done: Done): Omit<Done, 'asked'> {
  const { asked: _asked, ...rest } = done;
  return rest;
}

/** What kept a text from leaving, and does not last. */
const wantedAgain: ReadonlySet<DropReason> = new Set<DropReason>([
  'paused',
  'held',
  'stopped',
  'number-changed',
  'daily-ceiling',
]);

/** An invitation that did not leave is neither open nor counted. */
function uninvited(state: PatientState): PatientState {
  return { ...state, invitations: Math.max(0, state.invitations - 1), invitedAt: null };
}

/** What a pause, a stop or a hold kept from leaving is wanted again after it. */
function dropped(
  state: PatientState,
  { kind, why }: Extract<TextEvent, { type: 'text-dropped' }>,
  isOwn: boolean,
): PatientState {
  if (kind === 'invitation') return isOwn ? uninvited(state) : state;
  if (!wantedAgain.has(why)) return state;
  const { callFirst = {}, callMe } = state;
  if (kind === 'talk-first') {
    const { told: _, ...rest } = callFirst;
    return { ...state, callFirst: rest };
  }
  if (kind !== 'please-call') return state;
  const first = { ...state, callFirst: withoutAsked(callFirst) };
  return callMe === undefined ? first : { ...first, callMe: withoutAsked(callMe) };
}

function queued(
  state: PatientState,
  { channel, content, to }: Extract<TextEvent, { type: 'text-queued' }>,
  at: Instant,
): PatientState {
  if (content.kind === 'alert' && content.about === 'call-first') return called(state, { alerted: true });
  if (content.kind === 'alert' && content.about === 'call-me')
    return { ...state, callMe: { ...state.callMe, alerted: true } };
  if (channel === 'nudge') {
    return { ...withNudge(state, content.kind), lastNudgeOn: localDate(at, state.timeZone) };
  }
  if (content.kind === 'emergency' && to !== undefined) return withFormerEmergency(state, to, at);
  if (content.kind === 'emergency') return { ...state, limits: { ...state.limits, emergencyAt: at } };
  if (content.kind === 'staff-text') return { ...state, limits: countStaffText(state.limits, at) };
  // The confirmation is this day's text.
  if (content.kind === 'start-confirmation') return { ...state, lastNudgeOn: localDate(at, state.timeZone) };
  if (traitsOf(content.kind).uncapped === true) return state;
  return { ...state, limits: countAnswer(state.limits, at) };
}

/** The invitation, the questions of the intake and the word before a session stand outside the three in seven days. */
function countsInWeek({ checkIns }: PatientState, kind: TextKind): boolean {
  if (kind === 'check-in') return checkIns.open?.kind !== 'intake';
  return kind !== 'invitation' && kind !== 'talk-first';
}

function withNudgeDay(state: PatientState, day: IsoDate): PatientState {
  const others = (state.nudgeDays ?? []).filter((known) => known !== day);
  return { ...state, nudgeDays: [...others, day].slice(-windowDays) };
}

function claimed(
  state: PatientState,
  event: Extract<TextEvent, { type: 'text-claimed' }>,
  at: Instant,
): PatientState {
  const { channel, content } = state.texts.find((text) => text.id === event.id) ?? {};
  const { open } = state.checkIns;
  const day = localDate(at, state.timeZone);
  const asked = kindAsked(event.kind, content);
  const told = withMoveTold(state, content, day);
  return {
    ...(channel === 'nudge' && countsInWeek(state, event.kind) ? withNudgeDay(told, day) : told),
    limits: event.fingerprint === null ? state.limits : rememberSent(state.limits, event.fingerprint),
    lastAsked: asked ?? state.lastAsked,
    lastNudgeOn: channel === 'nudge' ? day : state.lastNudgeOn,
    invitedAt: event.kind === 'invitation' ? at : state.invitedAt,
    checkIns:
      event.kind === 'check-in' && open !== null
        ? { ...state.checkIns, open: { ...open, askedAt: at } }
        : state.checkIns,
  };
}

/** Emergency words that were refused were not said: the next cry gets them, however soon it comes. */
function withoutEmergency(state: PatientState, former: string | undefined): PatientState {
  if (former !== undefined) return withoutFormerEmergency(state, former);
  return { ...state, limits: { ...state.limits, emergencyAt: null } };
}

/** The words that left can differ from those claimed: emergency words say whether the alert was accepted. */
function recorded(
  state: PatientState,
  event: Extract<TextEvent, { type: 'text-recorded' }>,
  to: string | undefined,
): PatientState {
  const isOwn = to === undefined || to === state.phone;
  const { outcome } = event;
  if (outcome.result !== 'sent' && event.kind === 'invitation') return isOwn ? uninvited(state) : state;
  if (outcome.result === 'failed' && event.kind === 'emergency')
    return withoutEmergency(state, isOwn ? undefined : to);
  if (outcome.result !== 'sent' || event.kind === 'alert') return state;
  const left = fingerprint(outcome.body);
  return wasSent(state.limits, left) ? state : { ...state, limits: rememberSent(state.limits, left) };
}

function isStep(event: TextEvent): event is TextStep {
  return event.type.startsWith('text-');
}

/** The state after one such event that happened at `at`. */
export function evolveTexts(before: PatientState, event: TextEvent, at: Instant): PatientState {
  const state = isStep(event) ? { ...before, texts: textsAfter(before.texts, event, at) } : before;
  const to = isStep(event) ? before.texts.find(({ id }) => id === event.id)?.to : undefined;
  const isOwn = to === undefined || to === before.phone;
  switch (event.type) {
    case 'text-queued':
      return queued(state, event, at);
    case 'text-claimed':
      return claimed(state, event, at);
    case 'text-recorded':
      return recorded(state, event, to);
    case 'text-dropped':
      return dropped(state, event, isOwn);
    case 'text-deferred':
    case 'text-requeued':
    case 'text-released':
      return state;
    case 'session-nudged':
      return { ...state, sessions: { ...state.sessions, nudgedFor: event.due } };
    case 'session-booked':
      return { ...state, sessions: { ...state.sessions, nudgedFor: event.due, saidBooked: true } };
    case 'tip-chosen':
      return {
        ...state,
        tips: {
          ...state.tips,
          last: event.on,
          count: state.tips.count + (event.waiting ? 0 : 1),
          waiting: event.waiting ? event.tip : null,
          ...(event.waiting ? {} : { given: { ...state.tips.given, [event.tip]: event.on } }),
        },
      };
    case 'news-noted':
      return { ...state, news: event.to };
    default:
      return event satisfies never;
  }
}

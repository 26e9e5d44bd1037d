/** What events about texts on their way out make of the state. */
import type { Instant } from '../local-time.ts';
import { localDate } from '../local-time.ts';
import type { TextKind } from '../texts/content.ts';
import { fingerprint } from '../texts/fingerprint.ts';
import type { PatientEvent } from './events.ts';
import { countAnswer, rememberSent, wasSent } from './limits.ts';
import type { OpenText, PatientState } from './state.ts';

export type TextEvent = Extract<
  PatientEvent,
  {
    type:
      | 'text-queued'
      | 'text-deferred'
      | 'text-requeued'
      | 'text-dropped'
      | 'text-claimed'
      | 'text-released'
      | 'text-recorded'
      | 'session-nudged'
      | 'session-booked'
      | 'tip-chosen'
      | 'news-noted';
  }
>;

/** Kinds that ask the patient for something: what a bare yes, no or "alto" may answer. */
const asking: ReadonlySet<TextKind> = new Set([
  'invitation',
  'check-in',
  'reminder',
  'session-nudge',
  'question',
  'flare-noted',
]);

/** Answers that no cap holds back and that do not count towards it. */
const uncapped: ReadonlySet<TextKind> = new Set(['emergency', 'stop-confirmation', 'staff-text', 'alert']);

function changeText(state: PatientState, id: string, change: (text: OpenText) => OpenText): PatientState {
  return { ...state, texts: state.texts.map((text) => (text.id === id ? change(text) : text)) };
}

function withoutText(state: PatientState, id: string): PatientState {
  return { ...state, texts: state.texts.filter((text) => text.id !== id) };
}

function queued(
  state: PatientState,
  event: Extract<TextEvent, { type: 'text-queued' }>,
  at: Instant,
): PatientState {
  const { id, channel, content } = event;
  const text: OpenText = {
    id,
    channel,
    content,
    queuedAt: at,
    notBefore: null,
    claimedAt: null,
    attempts: 0,
  };
  const texts = [...state.texts, text];
  if (channel === 'nudge') return { ...state, texts, lastNudgeOn: localDate(at, state.timeZone) };
  if (content.kind === 'emergency') return { ...state, texts, limits: { ...state.limits, emergencyAt: at } };
  if (uncapped.has(content.kind)) return { ...state, texts };
  return { ...state, texts, limits: countAnswer(state.limits, at) };
}

function claimed(
  state: PatientState,
  event: Extract<TextEvent, { type: 'text-claimed' }>,
  at: Instant,
): PatientState {
  const changed = changeText(state, event.id, (text) => ({ ...text, claimedAt: at }));
  const channel = state.texts.find((text) => text.id === event.id)?.channel;
  const { open } = state.checkIns;
  return {
    ...changed,
    limits: event.fingerprint === null ? state.limits : rememberSent(state.limits, event.fingerprint),
    lastAsked: asking.has(event.kind) ? event.kind : state.lastAsked,
    lastNudgeOn: channel === 'nudge' ? localDate(at, state.timeZone) : state.lastNudgeOn,
    invitedAt: event.kind === 'invitation' ? at : state.invitedAt,
    checkIns:
      event.kind === 'check-in' && open !== null
        ? { ...state.checkIns, open: { ...open, askedAt: at } }
        : state.checkIns,
  };
}

/** The words that left can differ from those claimed: emergency words say whether the alert was accepted. */
function recorded(state: PatientState, event: Extract<TextEvent, { type: 'text-recorded' }>): PatientState {
  const after = withoutText(state, event.id);
  const { outcome } = event;
  if (outcome.result !== 'sent' || event.kind === 'alert') return after;
  const left = fingerprint(outcome.body);
  return wasSent(after.limits, left) ? after : { ...after, limits: rememberSent(after.limits, left) };
}

/** The state after one such event that happened at `at`. */
export function evolveTexts(state: PatientState, event: TextEvent, at: Instant): PatientState {
  switch (event.type) {
    case 'text-queued':
      return queued(state, event, at);
    case 'text-deferred':
      return changeText(state, event.id, (text) => ({ ...text, notBefore: event.until }));
    case 'text-requeued':
      return changeText(state, event.id, (text) => ({ ...text, notBefore: null }));
    case 'text-dropped':
      return withoutText(state, event.id);
    case 'text-recorded':
      return recorded(state, event);
    case 'text-claimed':
      return claimed(state, event, at);
    case 'text-released':
      return changeText(state, event.id, (text) => ({
        ...text,
        claimedAt: null,
        attempts: text.attempts + 1,
      }));
    case 'session-nudged':
    case 'session-booked':
      return { ...state, sessions: { ...state.sessions, nudgedFor: event.due } };
    case 'tip-chosen':
      return {
        ...state,
        tips: {
          last: event.on,
          count: state.tips.count + (event.waiting ? 0 : 1),
          waiting: event.waiting ? event.tip : null,
        },
      };
    case 'news-noted':
      return { ...state, news: event.to };
    default:
      return event satisfies never;
  }
}

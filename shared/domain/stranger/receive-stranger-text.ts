/** A text from a number that belongs to no live patient: safety, STOP, START and HELP mean something, no more. */
import { epochMs, hourMs, type Instant, instantOf, later, latest, minuteMs } from '../local-time.ts';
import { type AlertLevel, levelAfter, minutesBetween } from '../texts/alert-levels.ts';
import type { AlertContent, AnswerContent } from '../texts/content.ts';
import type { OpenText } from '../patient/state.ts';
import { readReply } from '../reply/read-reply.ts';
import type { ReceiveStrangerText } from './commands.ts';
import { languageOf } from './language-of.ts';
import type { StrangerState } from './state.ts';

const causeLength = 11;
const mostCauses = 20;
const mostToRead = 5;
/** Four text messages' worth: five of them leave the item small whatever is written. */
const longestToRead = 600;
const keptDays = 30;
/** A second message in need within the hour tells the clinic again, though not at every line typed. */
const alertPause = 15 * minuteMs;

const dayMs = 24 * hourMs;

/** When the item may go: a month after the last word, long after every limit in it has passed. */
function expiryFrom(now: Instant): Instant {
  return later(now, keptDays * dayMs);
}

export function knowsMessage(state: StrangerState, cause: string): boolean {
  for (let at = 0; at < state.causes.length; at += causeLength) {
    if (state.causes.startsWith(cause, at)) return true;
  }
  return false;
}

function begin(command: ReceiveStrangerText): StrangerState {
  return {
    v: 1,
    strangerId: command.strangerId,
    clinicId: command.settings.clinicId,
    phone: command.phone,
    seq: 0,
    at: command.now,
    language: 'en',
    helpAnsweredOn: null,
    stopAnsweredOn: null,
    emergencyAt: null,
    alertedAt: null,
    stopReceivedAt: null,
    startReceivedAt: null,
    received: 0,
    toRead: [],
    texts: [],
    causes: '',
    expiresAt: expiryFrom(command.now),
  };
}

/** Queues an answer or an alert unless one of its kind waits already. */
export function queue(state: StrangerState, content: AnswerContent | AlertContent): StrangerState {
  const sameKind = state.texts.filter(
    (text) => text.content.kind === content.kind && text.notBefore === null,
  );
  if (sameKind.some((text) => text.claimedAt === null)) return state;
  // One that was claimed and never recorded tells nobody anything once another of its kind is wanted.
  const others = state.texts.filter((text) => !sameKind.includes(text));
  return { ...state, texts: [...others, openText(state, others, content, null)] };
}

/** After an alert went out: the next one, to wait for its time, while anything is still to be read. */
export function queueNextAlert(state: StrangerState, after: AlertLevel): StrangerState {
  const next = levelAfter(after);
  const unread = state.toRead.some(({ done }) => done === null);
  const waits = state.texts.some((text) => text.notBefore !== null);
  if (next === null || !unread || waits) return state;
  const notBefore = later(state.at, minutesBetween(after, next) * minuteMs);
  const alert = openText(state, state.texts, { kind: 'alert', level: next }, notBefore);
  return { ...state, texts: [...state.texts, alert] };
}

function openText(
  state: StrangerState,
  others: readonly OpenText[],
  content: AnswerContent | AlertContent,
  notBefore: Instant | null,
): OpenText {
  const id = `${state.seq}-${others.filter((text) => text.id.startsWith(`${state.seq}-`)).length}`;
  const queuedAt = state.at;
  return { id, channel: 'answer', content, queuedAt, notBefore, claimedAt: null, attempts: 0 };
}

function keepToRead(state: StrangerState, kind: 'crisis' | 'urgent', kept: string): StrangerState {
  const last = state.toRead.at(-1)?.at;
  const at = last === undefined ? state.at : latest(state.at, instantOf(epochMs(last) + 1));
  const text = kept.length > longestToRead ? `${kept.slice(0, longestToRead).toWellFormed()}…` : kept;
  // What somebody has read makes room first.
  const waiting = state.toRead.filter(({ done }) => done === null);
  const room = state.toRead.length < mostToRead ? state.toRead : waiting;
  return { ...state, toRead: [...room, { at, kind, text, done: null }].slice(-mostToRead) };
}

function passed(since: Instant | null, ms: number, now: Instant): boolean {
  return since === null || later(since, ms) <= now;
}

function meetEmergency(state: StrangerState, kind: 'crisis' | 'urgent', kept: string): StrangerState {
  const read = keepToRead(state, kind, kept);
  if (passed(read.emergencyAt, hourMs, read.at)) {
    // Emergency words raise the alert themselves, so that they can say whether it was accepted.
    return queue({ ...read, emergencyAt: read.at, alertedAt: read.at }, { kind: 'emergency' });
  }
  if (!passed(read.alertedAt, alertPause, read.at)) return read;
  return queue({ ...read, alertedAt: read.at }, { kind: 'alert', level: 'first' });
}

function answerHelp(state: StrangerState): StrangerState {
  const day = state.at.slice(0, 10);
  if (state.helpAnsweredOn === day) return state;
  return queue({ ...state, helpAnsweredOn: day }, { kind: 'help' });
}

function confirmStop(state: StrangerState): StrangerState {
  const day = state.at.slice(0, 10);
  if (state.stopAnsweredOn === day) return state;
  return queue({ ...state, stopAnsweredOn: day }, { kind: 'stop-confirmation' });
}

/** True for a STOP that no later START has undone, whichever came in first. */
function stops(state: StrangerState, receivedAt: Instant): boolean {
  return state.startReceivedAt === null || receivedAt >= state.startReceivedAt;
}

/** The state after a text, and what it says of being texted at all. Its cause is not known yet. */
export function receiveStrangerText(
  before: StrangerState | null,
  command: ReceiveStrangerText,
): { state: StrangerState; optedOut: boolean | null } {
  const known = before ?? begin(command);
  const reply = readReply(command.text);
  const { receivedAt } = command;
  let state: StrangerState = {
    ...known,
    seq: known.seq + 1,
    at: latest(known.at, command.now),
    phone: command.phone,
    received: known.received + 1,
    causes: (known.causes + command.cause).slice(-mostCauses * causeLength),
  };
  state.expiresAt = expiryFrom(state.at);
  const emergency = reply.kind === 'crisis' || reply.kind === 'urgent' ? reply.kind : null;
  const { kind } = reply;
  if (emergency !== null || kind === 'stop' || kind === 'start' || kind === 'help') {
    state.language = languageOf(command.text);
  }
  if (emergency !== null) state = meetEmergency(state, emergency, command.kept);
  if (kind === 'help') state = answerHelp(state);
  if (reply.stop && stops(state, receivedAt)) {
    state.stopReceivedAt = latest(state.stopReceivedAt ?? receivedAt, receivedAt);
    // In need the emergency words are the one reply; on a toll-free number the carrier confirms by itself.
    const confirm = emergency === null && command.settings.numberType !== 'toll-free';
    return { state: confirm ? confirmStop(state) : state, optedOut: true };
  }
  if (kind === 'start' && (state.stopReceivedAt === null || receivedAt > state.stopReceivedAt)) {
    state.startReceivedAt = latest(state.startReceivedAt ?? receivedAt, receivedAt);
    return { state, optedOut: false };
  }
  return { state, optedOut: null };
}

/** What Ebb does with a number that belongs to no live patient; pure, like `decide` of a patient. */
import { epochMs, type Instant, latest } from '../local-time.ts';
import type { OpenText } from '../patient/state.ts';
import type { StrangerCommand, StrangerDecision } from './commands.ts';
import { knowsMessage, queue, queueNextAlert, receiveStrangerText } from './receive-stranger-text.ts';
import type { StrangerState } from './state.ts';

/** Claims given back before a text is given up. */
const mostAttempts = 6;

type CommandOf<T extends StrangerCommand['type']> = Extract<StrangerCommand, { type: T }>;

function next(state: StrangerState, now: Instant): StrangerState {
  return { ...state, seq: state.seq + 1, at: latest(state.at, now) };
}

function accepted(state: StrangerState): StrangerDecision {
  return { kind: 'accepted', state, optedOut: null };
}

function without(state: StrangerState, text: OpenText): StrangerState {
  return { ...state, texts: state.texts.filter(({ id }) => id !== text.id) };
}

function replacing(state: StrangerState, text: OpenText, changed: Partial<OpenText>): StrangerState {
  return {
    ...state,
    texts: state.texts.map((open) => (open.id === text.id ? { ...open, ...changed } : open)),
  };
}

/** Only HELP keeps to the switches and to test mode: a STOP is confirmed and a person in need answered always. */
function mayLeave(
  state: StrangerState,
  text: OpenText,
  { settings, sending }: CommandOf<'claim-text'>,
): boolean {
  if (text.content.kind !== 'help') return true;
  if (settings.sending === 'off' || sending === 'off') return false;
  return settings.testNumbers === null || settings.testNumbers.includes(state.phone);
}

/** Claims the text for the one about to send it. One that may not leave is dropped: it is no longer in the state. */
function claim(state: StrangerState, text: OpenText, command: CommandOf<'claim-text'>): StrangerDecision {
  if (text.claimedAt !== null) return { kind: 'refused', reason: 'already-claimed' };
  const after = next(state, command.now);
  if (!mayLeave(state, text, command)) return accepted(without(after, text));
  return accepted(replacing(after, text, { claimedAt: after.at }));
}

/** Nothing was accepted. Emergency words that are given up leave the alert, in case theirs was not accepted either. */
function release(state: StrangerState, text: OpenText, now: Instant): StrangerDecision {
  const attempts = text.attempts + 1;
  const after = next(state, now);
  if (attempts < mostAttempts) return accepted(replacing(after, text, { claimedAt: null, attempts }));
  const given = without(after, text);
  return accepted(
    text.content.kind === 'emergency' ? queue(given, { kind: 'alert', level: 'first' }) : given,
  );
}

/** The provider may say that the number opted out; nobody else needs to hear of any other outcome. */
function record(state: StrangerState, text: OpenText, command: CommandOf<'record-text'>): StrangerDecision {
  const { outcome, alerted } = command;
  let after = without(next(state, command.now), text);
  // The alert that emergency words raise themselves was not accepted, so it is tried until it is.
  if (text.content.kind === 'emergency' && alerted !== true) {
    after = queue(after, { kind: 'alert', level: 'first' });
  } else if (text.content.kind === 'emergency') {
    after = queueNextAlert(after, 'first');
  }
  if (text.content.kind === 'alert' && outcome.result === 'sent') {
    after = queueNextAlert(after, text.content.level);
  }
  const optedOut = outcome.result === 'failed' && outcome.optedOut;
  return { kind: 'accepted', state: after, optedOut: optedOut ? true : null };
}

function finish(state: StrangerState, command: CommandOf<'finish-inbox-item'>): StrangerDecision {
  const found = state.toRead.find(({ at }) => epochMs(at) === command.item);
  if (found === undefined) return { kind: 'refused', reason: 'no-such-item' };
  if (found.done !== null) return { kind: 'refused', reason: 'nothing-changed' };
  const after = next(state, command.now);
  const done = { by: command.by, at: after.at };
  const toRead = after.toRead.map((item) => (item === found ? { ...item, done } : item));
  // Whoever has read everything needs no further alert.
  const isRead = toRead.every((item) => item.done !== null);
  const texts = isRead ? after.texts.filter((text) => text.notBefore === null) : after.texts;
  return accepted({ ...after, toRead, texts });
}

/** Decides about one command. Pure: the same command and state give the same answer. */
export function decideStranger(command: StrangerCommand, state: StrangerState | null): StrangerDecision {
  if (command.type === 'receive-text') {
    if (state !== null && knowsMessage(state, command.cause)) return { kind: 'duplicate' };
    return { kind: 'accepted', ...receiveStrangerText(state, command) };
  }
  if (state === null) return { kind: 'refused', reason: 'not-found' };
  if (command.type === 'finish-inbox-item') return finish(state, command);
  const text = state.texts.find(({ id }) => id === command.textId);
  if (text === undefined) return { kind: 'refused', reason: 'no-such-text' };
  switch (command.type) {
    case 'claim-text':
      return claim(state, text, command);
    case 'release-text':
      return release(state, text, command.now);
    case 'record-text':
      return record(state, text, command);
    default:
      return command satisfies never;
  }
}

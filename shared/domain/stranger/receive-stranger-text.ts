/** A text from a number that belongs to no live patient: safety, STOP, START and HELP mean something, no more. */
import { isDanger, isEmergency } from '../attention-kinds.ts';
import { lineOf } from '../clinic/settings.ts';
import { hasPiece } from '../fixed-width.ts';
import { hear, heardAs, inOrder, isHeardAgain } from '../heard/heard-text.ts';
import { readInPlace } from '../heard/read-in-place.ts';
import { dayMs, epochMs, hourMs, type Instant, instantOf, later, latest, minuteMs } from '../local-time.ts';
import { type Danger, dangerOf } from '../reply/danger/joined-danger.ts';
import { saysNewNumber } from '../reply/kinds/says-new-number.ts';
import type { Reply } from '../reply/read-reply.ts';
import { usualForm } from '../written-forms.ts';
import type { ReceiveStrangerText } from './commands.ts';
import { languageOf } from './language-of.ts';
import type { StrangerState, ToReadKind } from './state.ts';
import { type StrangerDraft, startStrangerDraft, want } from './stranger-draft.ts';

const causeLength = 11;
const mostCauses = 20;
const mostToRead = 5;
/** Four text messages' worth: five of them leave the item small whatever is written. */
const longestToRead = 600;
/** What a person must see of a long text stands at either end: the newest words of several come last. */
const halfToRead = longestToRead / 2;
const keptDays = 30;
/** A second message in need within the hour tells the clinic again, though not at every line typed before it is read. */
const alertPause = 15 * minuteMs;

/** When the item may go: a month after the last word, long after every limit in it has passed. */
function expiryFrom(now: Instant): Instant {
  return later(now, keptDays * dayMs);
}

/** True when the message was met before. */
export function knowsMessage(state: StrangerState, cause: string): boolean {
  return hasPiece(state.causes, cause, causeLength);
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

/** Oldest first: who is an alert contact may write much, which must not push what tells of danger out. */
function makeRoom(toRead: StrangerState['toRead']): StrangerState['toRead'] {
  if (toRead.length < mostToRead) return toRead;
  // What somebody has read makes room first.
  const waiting = toRead.filter(({ done }) => done === null);
  if (waiting.length < mostToRead) return waiting;
  const first = waiting.find(({ kind }) => !isDanger(kind)) ?? waiting[0];
  return waiting.filter((item) => item !== first);
}

function keepToRead(
  { state, isContact }: { state: StrangerState; isContact: boolean },
  kind: ToReadKind,
  kept: string,
): StrangerState {
  const last = state.toRead.at(-1)?.at;
  const at = last === undefined ? state.at : latest(state.at, instantOf(epochMs(last) + 1));
  const ends = [kept.slice(0, halfToRead), kept.slice(-halfToRead)].map((end) => end.toWellFormed());
  const text = kept.length > longestToRead ? ends.join('…') : kept;
  const item = { at, kind, text, ...(isContact && { contact: true as const }), done: null };
  return { ...state, toRead: [...makeRoom(state.toRead), item] };
}

function passed(since: Instant | null, ms: number, now: Instant): boolean {
  return since === null || later(since, ms) <= now;
}

function meetDanger(draft: StrangerDraft, kind: Danger, kept: string, isContact: boolean): void {
  const isUnread = draft.state.toRead.some((item) => item.done === null && isDanger(item.kind));
  draft.state = keepToRead({ state: draft.state, isContact }, kind, kept);
  const { now } = draft;
  const { emergencyAt, alertedAt } = draft.state;
  if (kind !== 'concern' && passed(emergencyAt, hourMs, now)) {
    draft.state = { ...draft.state, emergencyAt: now, alertedAt: now };
    // Emergency words raise the alert themselves, so that they can say whether it was accepted.
    want(draft, { kind: 'emergency' });
  } else if (!isUnread || passed(alertedAt, alertPause, now)) {
    draft.state = { ...draft.state, alertedAt: now };
    want(draft, { kind: 'alert', level: 'first' });
  }
}

/** HELP and STOP are answered at most once a UTC day. */
function answerHelp(draft: StrangerDraft): void {
  const day = draft.now.slice(0, 10);
  if (draft.state.helpAnsweredOn === day) return;
  draft.state = { ...draft.state, helpAnsweredOn: day };
  want(draft, { kind: 'help' });
}

function confirmStop(draft: StrangerDraft): void {
  const day = draft.now.slice(0, 10);
  if (draft.state.stopAnsweredOn === day) return;
  draft.state = { ...draft.state, stopAnsweredOn: day };
  want(draft, { kind: 'stop-confirmation' });
}

/** True for a STOP that no later START has undone, whichever came in first. */
function stops(state: StrangerState, receivedAt: Instant): boolean {
  return state.startReceivedAt === null || receivedAt >= state.startReceivedAt;
}

function stop(draft: StrangerDraft, command: ReceiveStrangerText, isAnswered: boolean): void {
  const { receivedAt, settings, to = settings.originationNumber } = command;
  const { stopReceivedAt } = draft.state;
  draft.optedOut = true;
  draft.state = { ...draft.state, stopReceivedAt: latest(stopReceivedAt ?? receivedAt, receivedAt) };
  // In need the emergency words are the one reply; on a toll-free number the carrier confirms by itself.
  if (!isAnswered && lineOf(settings, to).numberType !== 'toll-free') confirmStop(draft);
}

function start(draft: StrangerDraft, { receivedAt }: ReceiveStrangerText): void {
  const { startReceivedAt, stopReceivedAt } = draft.state;
  if (stopReceivedAt !== null && receivedAt <= stopReceivedAt) return;
  draft.optedOut = false;
  draft.state = { ...draft.state, startReceivedAt: latest(startReceivedAt ?? receivedAt, receivedAt) };
}

/** Once a UTC day: what a discharged patient's number writes, and what says that it is somebody's new number. */
function putBeforePerson(
  draft: StrangerDraft,
  { wasPatient, text, kept }: ReceiveStrangerText,
  kind: Reply['kind'],
): void {
  const day = draft.now.slice(0, 10);
  if (draft.state.ordinaryOn === day || kind === 'help' || kind === 'stop' || kind === 'courtesy') return;
  const why = wasPatient === true ? 'discharged' : saysNewNumber(text) ? 'new-number' : null;
  if (why === null) return;
  draft.state = { ...keepToRead({ state: draft.state, isContact: false }, why, kept), ordinaryOn: day };
}

/** The draft after a text. Its cause is not known yet. */
export function receiveStrangerText(
  before: StrangerState | null,
  command: ReceiveStrangerText,
): StrangerDraft {
  const { cause, kept, now, phone, receivedAt, text } = command;
  const draft = startStrangerDraft(before ?? begin(command), now);
  const heard = inOrder(command.heardBefore ?? [], draft.state.heard ?? []);
  const { reply, together } = readInPlace(text, heard, receivedAt);
  const { kind } = reply;
  const danger = dangerOf(reply);
  const inNeed = isEmergency(kind);
  const again = isHeardAgain(heard, text, receivedAt);
  const isAnswered = inNeed || kind === 'stop' || kind === 'start' || kind === 'help';
  draft.state = {
    ...draft.state,
    phone,
    ...(command.to === undefined ? {} : { writtenTo: command.to }),
    received: draft.state.received + 1,
    causes: (draft.state.causes + cause).slice(-mostCauses * causeLength),
    expiresAt: expiryFrom(draft.now),
    language: isAnswered ? languageOf(text) : draft.state.language,
    heard: again ? (draft.state.heard ?? []) : hear(heard, heardAs(text, kind, receivedAt)),
  };
  // The same words under another message id are one text, which was met the first time; a wish holds from the last.
  if (again) {
    if (reply.stop && stops(draft.state, receivedAt)) stop(draft, command, true);
    else if (kind === 'start') start(draft, command);
    return draft;
  }
  const isContact = command.settings.alertContacts.some((each) => usualForm(each) === phone);
  if (danger !== null) meetDanger(draft, danger, together ?? kept, isContact);
  // What a contact answers an alert with is for the desk, whatever it is; a word of thanks is for nobody.
  else if (isContact && !isAnswered && kind !== 'courtesy') {
    draft.state = keepToRead({ state: draft.state, isContact }, 'contact', kept);
  }
  if (danger === null && !isContact) putBeforePerson(draft, command, kind);
  if (kind === 'help') answerHelp(draft);
  if (reply.stop && stops(draft.state, receivedAt)) stop(draft, command, inNeed);
  else if (kind === 'start') start(draft, command);
  return draft;
}

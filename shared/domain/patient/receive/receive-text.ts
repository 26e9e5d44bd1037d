/** What a text from the patient means, given what was asked and where the patient stands. */
import { isEmergency } from '../../attention-kinds.ts';
import { saysWrongNumber } from '../../reply/kinds/says-wrong-number.ts';
import type { CommandOf } from '../commands.ts';
import { type Draft, raise } from '../draft.ts';
import type { InboxReason } from '../events.ts';
import { answerOnce } from '../send/queue-texts.ts';
import { openQuestion } from '../sessions/questions-due.ts';
import { askForYes, isAlmostYes } from './almost-yes.ts';
import { toInbox } from './inbox.ts';
import { isBrief } from './own-words.ts';
import { receiveAsActive } from './receive-as-active.ts';
import { noteAsides } from './receive-asides.ts';
import { receiveBeforeConsent } from './receive-before-consent.ts';
import { meetConcern, meetEmergency, receiveEmergency } from './receive-danger.ts';
import { start, stop } from './receive-stop.ts';
import { isPlainWish } from './receive-wish.ts';
import { type TakenIn, takeIn } from './take-in.ts';

/** Meets a text: true where nothing after it is asked any more. */
type Step = (draft: Draft, text: TakenIn) => boolean;

/** When staff asked last, whatever a person must read may answer them. */
function orAnswer({ answers }: Draft, why: InboxReason): InboxReason {
  return answers === null ? why : 'answer-to-staff';
}

function dangerIn({ reply: { kind } }: TakenIn): 'crisis' | 'urgent' | null {
  return isEmergency(kind) ? kind : null;
}

/**
 * Too old to know whether it was applied before, or written before the number was the patient's. What is urgent is met all
 * the same, and a STOP holds: the time it was received tells whether a START has undone it.
 */
const tooLate: Step = (draft, text) => {
  const { command, first, reply } = text;
  const { causes, numberSince } = draft.state;
  const isForgotten = causes.forgottenUntil !== null && command.receivedAt <= causes.forgottenUntil;
  if (!isForgotten && (numberSince === undefined || command.receivedAt >= numberSince)) return false;
  const danger = dangerIn(text);
  if (danger !== null) meetEmergency(draft, danger);
  else if (reply.concern !== null) meetConcern(draft);
  toInbox(draft, 'late', first);
  // Who asks for help is always told, once too often rather than not.
  if (reply.kind === 'help') answerOnce(draft, { kind: 'help' });
  if (reply.stop) stop(draft, command, danger === null);
  return true;
};

const danger: Step = (draft, text) => {
  if (dangerIn(text) === null) return false;
  receiveEmergency(draft, text.command, text.reply);
  return true;
};

/** Our own words come back; a word or two that we have sent too may well be the patient's. */
function isEcho({ mute }: Draft, { command }: TakenIn): boolean {
  return mute && !isBrief(command.text);
}

/** A person looks first; whatever else the text says is met as ever. */
const concern: Step = (draft, text) => {
  if (text.reply.concern !== null && !isEcho(draft, text)) meetConcern(draft);
  return false;
};

const stopWish: Step = (draft, { command, first, reply }) => {
  if (reply.kind !== 'stop') return false;
  if (saysWrongNumber(command.text)) raise(draft, 'wrong-number');
  if (reply.note !== null) toInbox(draft, orAnswer(draft, 'note'), first);
  stop(draft, command, true);
  return true;
};

const startWish: Step = (draft, { command, reply }) => {
  if (reply.kind !== 'start') return false;
  start(draft, command);
  return true;
};

/** Our own words say nothing of the patient, and a number in them least of all. */
const echo: Step = (draft, text) => {
  if (!isEcho(draft, text)) return false;
  toInbox(draft, orAnswer(draft, 'unclear'), false);
  return true;
};

/** Ordinary words never bring a stopped number back. */
const whileStopped: Step = (draft, { first, reply: { kind } }) => {
  if (!draft.state.stopped) return false;
  if (kind === 'help') answerOnce(draft, { kind: 'help' });
  else if (kind !== 'courtesy') toInbox(draft, 'stopped', first);
  return true;
};

const almostYes: Step = (draft, { command, reply }) => {
  if (!isAlmostYes(draft, command.text, reply)) return false;
  askForYes(draft, command.receivedAt);
  return true;
};

/** What the text says beside its kind is read by a person, unless what answers it says it all. */
const note: Step = (draft, { command: { text }, first, reply: { kind, note: words } }) => {
  const isPlainAnswer = kind === 'session' && openQuestion(draft.state) !== null && isBrief(text);
  const isMet = isPlainAnswer || kind === 'unclear' || kind === 'call' || isPlainWish(kind, text);
  if (words !== null && !isMet) toInbox(draft, orAnswer(draft, 'note'), first);
  return false;
};

const beforeConsent: Step = (draft, { command, reply }) => {
  if (draft.state.stage !== 'invited') return false;
  receiveBeforeConsent(draft, command, reply);
  return true;
};

const asActive: Step = (draft, { command, first, reply }) => {
  receiveAsActive(draft, command, reply, first);
  noteAsides(draft, command, reply.kind);
  return true;
};

/** In this order: what may not wait, what the number wishes, what nobody meant, and then what was said. */
const steps: readonly Step[] = [
  tooLate,
  danger,
  concern,
  stopWish,
  startWish,
  echo,
  whileStopped,
  almostYes,
  note,
  beforeConsent,
  asActive,
];

/** Decides about one text. Nothing is refused: every text is at least recorded or counted. */
export function receiveText(draft: Draft, command: CommandOf<'receive-text'>): void {
  const text = takeIn(draft, command);
  if (text !== null) steps.some((step) => step(draft, text));
}

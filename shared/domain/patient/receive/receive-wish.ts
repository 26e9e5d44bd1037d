/** What the patient wants of the texts, and the wish to be called: each is done, and confirmed in one text. */
import { addDays, type IsoDate } from '../../calendar.ts';
import { openDayFrom } from '../../clinic/open-days.ts';
import { localDate } from '../../local-time.ts';
import type { Control } from '../../reply/kinds/control.ts';
import { pauseDays } from '../../reply/kinds/pause-days.ts';
import type { Reply } from '../../reply/read-reply.ts';
import type { AnswerContent } from '../../texts/content.ts';
import { withdrawCheckIn } from '../close-check-in.ts';
import type { CommandOf } from '../commands.ts';
import { type Draft, emit, raise } from '../draft.ts';
import { mayNudge, nudgesDue } from '../due/nudges-due.ts';
import type { NudgeReason } from '../due/place-nudges.ts';
import { moveObjectedTo } from '../review/told-move.ts';
import { answer, dropWaiting } from '../send/queue-texts.ts';
import { closeQuestion } from '../sessions/ask-session.ts';
import { openQuestion } from '../sessions/questions-due.ts';
import { isHeld } from '../state.ts';
import { today, writtenOn } from '../today.ts';
import { toInbox } from './inbox.ts';
import { endOwnPause, isPausedByStaff, isPauseOvertaken, staffsPause } from './own-pause.ts';
import { receiveUnclear } from './receive-unclear.ts';

type ReceiveText = CommandOf<'receive-text'>;

/** A wish in more words than these says more than the text that confirms it: a day, or of what there be fewer. */
const mostWishWords = 5;

/** True for a wish that its confirmation answers whole. */
export function isPlainWish(kind: Reply['kind'], text: string): boolean {
  return kind === 'control' && text.trim().split(/\s+/u, mostWishWords + 1).length <= mostWishWords;
}

/** Of the words that HELP names those that speak of the texts, whatever staff asked; LATER and MORE may answer them. */
const namedWish = /^\P{L}*(?:fewer|menos textos|(?:pause|pausa)(?: \d+ \p{L}+)?)\P{L}*$/iu;

/** True for a wish in one of those words, with the span of a pause, which no text of staff can have asked for. */
export function isNamedWish(kind: Reply['kind'], text: string): boolean {
  return kind === 'control' && namedWish.test(text);
}

/** Drops what waits to confirm a wish that no longer holds. */
function dropWishes(draft: Draft, wishes: readonly WishNoted[]): void {
  dropWaiting(
    draft,
    'superseded',
    ({ content }) => content.kind === 'wish-noted' && wishes.includes(content.wish),
  );
}

/** Whether nothing is asked for now, as an answer tells it. */
export function resting({ state }: Draft): { rests?: true } {
  return mayNudge(state) ? {} : { rests: true };
}

type WishNoted = Extract<AnswerContent, { kind: 'wish-noted' }>['wish'];

/** Half as many check-ins and no tips; as many as before while the intake or a flare lasts. */
function askLess(draft: Draft): void {
  if (draft.state.fewer !== true) emit(draft, { type: 'rhythm-changed', fewer: true });
  dropWaiting(draft, 'superseded', ({ content }) => content.kind === 'tip');
  dropWishes(draft, ['less', 'more']);
  const { phase } = draft.state.plan;
  const begins = phase === null || phase === 'flare' ? { begins: 'later' as const } : {};
  answer(draft, { kind: 'wish-noted', wish: 'less', ...begins, ...resting(draft) });
}

/** As many as before. */
function askMore(draft: Draft): void {
  if (draft.state.fewer === true) emit(draft, { type: 'rhythm-changed', fewer: false });
  dropWishes(draft, ['less', 'more']);
  answer(draft, { kind: 'wish-noted', wish: 'more', ...resting(draft) });
}

/** The open question comes again on the next open day, in place of its reminder, once. */
function askLater(draft: Draft): void {
  const { open } = draft.state.checkIns;
  // Nor does the question after a session come again.
  const isOver = open === null ? openQuestion(draft.state) !== null : open.askedAgain === true;
  if (open === null || isOver) {
    answer(draft, { kind: 'wish-noted', wish: 'later', on: null, ...(isOver ? { asked: true } : {}) });
    return;
  }
  const on = open.postponedTo ?? openDayFrom(addDays(today(draft), 1), draft.settings.closedDays);
  if (open.postponedTo === undefined) {
    emit(draft, { type: 'check-in-postponed', id: open.id, to: on });
    dropWaiting(draft, 'superseded', ({ content }) => content.kind === 'reminder');
  }
  answer(draft, { kind: 'wish-noted', wish: 'later', on: askedAgainOn(draft) ?? on, ...resting(draft) });
}

/** What asks for the same number, so that the question has come again with it. */
const asksForPain: ReadonlySet<NudgeReason> = new Set<NudgeReason>([
  'asked-again',
  'check-in',
  'intake-check-in',
]);

/**
 * The day on which it comes again, by itself or with the next check-in, where other texts leave no room for it sooner;
 * null while that cannot be told.
 */
function askedAgainOn({ state, settings, now }: Draft): IsoDate | null {
  const [again] = nudgesDue(state, settings, now)
    .filter(({ why }) => asksForPain.has(why))
    .map(({ at }) => localDate(at, state.timeZone))
    .toSorted();
  return again ?? null;
}

/**
 * No nudges for the span the patient named; an open question is withdrawn, not missed. A pause of staff's stands: one
 * that lasts longer, so that a person reads what was asked for, and a shorter one below the patient's.
 */
function pauseFor(draft: Draft, { text, receivedAt }: ReceiveText): void {
  const until = addDays(writtenOn(draft, receivedAt), pauseDays(text));
  if (until <= today(draft) || isPauseOvertaken(draft.state, receivedAt)) return;
  const staffs = staffsPause(draft);
  if (staffs === null || (staffs !== undefined && staffs >= until))
    return receiveUnclear(draft, text, 'unclear', false);
  const rests = isHeld(draft.state) ? { rests: true as const } : {};
  emit(draft, { type: 'paused', until, by: null, receivedAt, ...(staffs === undefined ? {} : { staffs }) });
  dropWaiting(draft, 'paused', ({ channel }) => channel === 'nudge');
  dropWishes(draft, ['pause', 'later']);
  withdrawCheckIn(draft);
  closeQuestion(draft, 'withdrawn');
  answer(draft, { kind: 'wish-noted', wish: 'pause', on: until, ...rests });
}

/**
 * Does what the patient wants of the texts; before consent and for staff's pause a person sees to it. MORE ends a pause of
 * the patient's own too.
 */
export function receiveControl(draft: Draft, command: ReceiveText, control: Control): void {
  switch (control) {
    case 'less':
      return askLess(draft);
    case 'more':
      endOwnPause(draft, command.receivedAt);
      return isPausedByStaff(draft.state)
        ? receiveUnclear(draft, command.text, 'unclear', false)
        : askMore(draft);
    case 'later':
      return askLater(draft);
    case 'pause':
      return pauseFor(draft, command);
    default:
      return control satisfies never;
  }
}

/** Somebody of the clinic is to call; soon after a move was told, that is an objection to it. */
export function receiveCall(draft: Draft, { receivedAt }: ReceiveText): void {
  toInbox(draft, 'call-me', true);
  raise(draft, 'call-me');
  const on = writtenOn(draft, receivedAt);
  const seq = moveObjectedTo(draft.state, on);
  if (seq !== null) emit(draft, { type: 'move-objected', seq, on });
  answer(draft, { kind: 'call-noted' });
}

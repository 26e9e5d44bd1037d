/** The one text that answers a score: what was recorded and what that changed. */
import { addDays, type IsoDate } from '../../calendar.ts';
import type { MoveReason } from '../../plan/move-reason.ts';
import type { Phase } from '../../plan/phases.ts';
import type { Acknowledgement } from '../../texts/content.ts';
import { isWaiting } from '../../texts/open-text.ts';
import { fits } from '../../texts/word-text.ts';
import { type Draft, emit } from '../draft.ts';
import { awaitsCall } from '../due/call-first.ts';
import { mayNudge, mayTellAlong } from '../due/nudges-due.ts';
import { isSilent } from '../due/silence.ts';
import { isTipDue, isWrongForTips, tipFor } from '../due/tips-due.ts';
import type { PatientEvent } from '../events.ts';
import { isFlareOn } from '../review/lowest-score.ts';
import { untoldMove, whyMoved } from '../review/told-move.ts';
import { answer, dropWaiting } from '../send/queue-texts.ts';
import { variablesFor } from '../send/text-variables.ts';
import { askQuestion, closeQuestion } from '../sessions/ask-session.ts';
import {
  askedIn,
  isQuestionLate,
  nextQuestion,
  openQuestion,
  type QuestionDue,
} from '../sessions/questions-due.ts';
import { isBookedSoon, isSessionNear, nextSessionNudge, nudgedDue } from '../sessions/sessions-due.ts';
import type { PatientState } from '../state.ts';
import { today } from '../today.ts';

function happened<T extends PatientEvent['type']>(
  draft: Draft,
  type: T,
): Extract<PatientEvent, { type: T }>[] {
  return draft.events.filter((event): event is Extract<PatientEvent, { type: T }> => event.type === type);
}

/** The move to tell the patient of: of this commit, or of an earlier one without a text to say so. */
export function moveToTell(draft: Draft): { move: Phase | null; why?: MoveReason } {
  const { events, state } = draft;
  const moved = events.findLast((event) => event.type === 'plan-moved');
  const move = awaitsCall(state) ? null : (moved?.to ?? state.news ?? untoldMove(state, today(draft)));
  return move === null ? { move } : { move, ...whyMoved(state, move) };
}

/** The call to come, when this commit put a change of plan before staff instead of making it. */
export function callToTell(draft: Draft): { staffWillCall: boolean; callFirst?: true } {
  const called = happened(draft, 'attention-raised').some(({ kind }) => kind === 'call-first');
  if (called) return { staffWillCall: true, callFirst: true };
  return { staffWillCall: happened(draft, 'plan-suggested').length > 0 };
}

function tipWanted(draft: Draft, score: number): boolean {
  const { state, settings } = draft;
  if (!mayTellAlong(state) || !isTipDue(state, score, today(draft))) return false;
  return !isWrongForTips(state, today(draft), settings.protocol);
}

/** The question after a session that is due: the answer to a score takes it along. */
function questionToRide(state: PatientState, day: IsoDate): QuestionDue | null {
  const next = nextQuestion(state, day);
  return next !== null && next.due <= day && !isQuestionLate(next.due, day) ? next : null;
}

/**
 * The answer to the score that this commit's takes the place of, while it waits: it would tell of a number that no longer
 * stands, and may arrive last.
 */
function overtaken(draft: Draft): { id: string; content: Acknowledgement } | null {
  const recorded = happened(draft, 'reading-recorded').at(-1) ?? happened(draft, 'baseline-recorded').at(-1);
  if (recorded?.replaced !== true) return null;
  for (const text of draft.state.texts.toReversed()) {
    const { id, content } = text;
    if (isWaiting(text) && content.kind === 'acknowledgement') return { id, content };
  }
  return null;
}

/**
 * The answer with what the one before it told along the way, and nobody was told yet, where it may still be told; a tip
 * can wait for the next.
 */
function takingOver(draft: Draft, own: Acknowledgement, before: Acknowledgement): Acknowledgement {
  const { state, settings } = draft;
  const why = before.why === undefined ? {} : { why: before.why };
  const isMoveTold = own.move === null && before.move === state.plan.phase && !awaitsCall(state);
  const mayTell = mayTellAlong(state);
  const isAsked = mayTell && openQuestion(state)?.date === before.session?.date;
  const session = own.session ?? (isAsked ? before.session : undefined);
  const isNear = mayTell && isSessionNear(state, settings, today(draft));
  const staffCall = awaitsCall(state) || state.plan.suggestion !== null;
  return {
    ...own,
    ...(isMoveTold ? { move: before.move, ...why } : {}),
    recheck: own.recheck || (before.recheck && state.checkIns.recheckAt !== null && mayNudge(state)),
    staffWillCall: own.staffWillCall || (before.staffWillCall && staffCall),
    ...(own.callFirst === true || before.callFirst === true ? { callFirst: true as const } : {}),
    sessionDue: own.sessionDue || (before.sessionDue && isNear),
    ...(session === undefined ? {} : { session }),
    ...(own.more === true || before.more === true ? { more: true as const } : {}),
  };
}

/** Queues the acknowledgement; what it tells along the way needs no text of its own any more. */
export function acknowledge(
  draft: Draft,
  { score, previous, isLowest }: { score: number; previous: number | null; isLowest: boolean },
): void {
  const { state, settings } = draft;
  const session = nextSessionNudge(state);
  const mayTell = mayTellAlong(state);
  const isNear = session !== null && addDays(session, -settings.sessionLeadDays) <= today(draft);
  const sessionDue = isNear && mayTell && !isBookedSoon(state, today(draft));
  const roomFor = (content: Acknowledgement) =>
    fits(content, variablesFor(state, settings), state.language, settings.wording);
  const bare: Acknowledgement = {
    kind: 'acknowledgement',
    score,
    previous,
    ...moveToTell(draft),
    ...(isLowest && !isFlareOn(state, today(draft), settings.protocol) ? { lowest: true as const } : {}),
    // Of who is in danger, or whose texts staff keep from going, nothing is asked in 2 days.
    recheck: mayNudge(state) && happened(draft, 'recheck-decided').length > 0,
    ...callToTell(draft),
    sessionDue: false,
    ...(happened(draft, 'inbox-added').length > 0 ? { more: true as const } : {}),
    tip: null,
  };
  const question = mayTell && !isSilent(state) ? questionToRide(state, today(draft)) : null;
  const withQuestion = question === null ? bare : { ...bare, session: askedIn(question) };
  const asks = question !== null && roomFor(withQuestion);
  const asking = asks ? withQuestion : bare;
  const withSession = { ...asking, sessionDue };
  const tellsSession = sessionDue && roomFor(withSession);
  const plain = tellsSession ? withSession : asking;
  const written = happened(draft, 'text-received').at(-1)?.text ?? '';
  const tip = tipWanted(draft, score) ? tipFor(state, settings, today(draft), written) : null;
  const withTip = { ...plain, tip };
  const rides = tip !== null && roomFor(withTip);
  const own = rides ? withTip : plain;
  const before = overtaken(draft);
  const whole = before === null ? own : takingOver(draft, own, before.content);
  // Where one text cannot hold what both tell, both leave.
  const replaces = before !== null && roomFor(whole);
  if (!answer(draft, replaces ? whole : own)) return;
  if (replaces) {
    dropWaiting(draft, 'superseded', ({ id }) => id === before.id);
    if (before.content.session !== undefined && whole.session === undefined)
      closeQuestion(draft, 'withdrawn');
  }
  if (tip !== null) emit(draft, { type: 'tip-chosen', tip, on: today(draft), waiting: !rides });
  if (asks) askQuestion(draft, question);
  if (tellsSession) {
    emit(draft, { type: 'session-nudged', due: nudgedDue(state, session, today(draft)) });
  }
  if (state.news !== null && !awaitsCall(state)) emit(draft, { type: 'news-noted', to: null });
}

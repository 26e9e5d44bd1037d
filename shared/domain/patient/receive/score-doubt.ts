/** When a number may speak of something else than pain: then a person reads it, and nothing is recorded. */
import type { Instant } from '../../local-time.ts';
import type { Reply } from '../../reply/read-reply.ts';
import type { CommandOf } from '../commands.ts';
import { type Conversation, isPainFresh, otherAskedAt, staffWordsLately } from '../conversation.ts';
import type { Draft } from '../draft.ts';
import type { InboxReason } from '../events.ts';
import { openQuestion } from '../sessions/questions-due.ts';
import type { PatientState } from '../state.ts';
import { writtenOn } from '../today.ts';

/** When something else than pain was last asked about, within 7 days; of before that was kept, the last question. */
function otherAsked(talk: Conversation | undefined, lastAsked: PatientState['lastAsked'], at: Instant) {
  const known = otherAskedAt(talk, at);
  if (known !== null || talk?.askedAt === undefined || lastAsked !== 'session-nudge') return known;
  return otherAskedAt({ askedOtherAt: talk.askedAt }, at);
}

/** When a question about pain last left; of before that was kept, the check-in that was last answered. */
function askedPain({ checkIns, conversation }: PatientState): Instant | undefined {
  return conversation?.askedPainAt ?? checkIns.lastAnswered?.askedAt;
}

/** True when the answer to a flare or to "same as last week" was the last to ask, within 3 days: it asks for a number. */
function isAskedBack(state: PatientState, receivedAt: Instant): boolean {
  const asksBack = state.lastAsked === 'flare-noted' || state.lastAsked === 'same-asked';
  return asksBack && isPainFresh(askedPain(state), receivedAt);
}

/** True while that question has not had its number. */
export function awaitsNumber(state: PatientState, receivedAt: Instant): boolean {
  const askedAt = askedPain(state);
  const answered = state.conversation?.scored?.some(([, at]) => askedAt !== undefined && at >= askedAt);
  return isAskedBack(state, receivedAt) && answered !== true;
}

/** Why the score in the text is left to a person; null when it is recorded. */
export function whyNotRecorded(
  draft: Draft,
  { receivedAt }: Pick<CommandOf<'receive-text'>, 'receivedAt'>,
  { kind, strength, response }: Pick<Reply, 'kind' | 'strength' | 'response'>,
): InboxReason | null {
  const { answers, state } = draft;
  // Told with a flare it is of pain, unless it stands somewhere in the text; with a medicine it may well be a dose.
  if (strength === 'anchored' || (kind === 'flare' && strength !== 'weak')) return null;
  if (answers !== null) return 'answer-to-staff';
  // "Same 5" answers the question after a session, and 5 is the pain.
  if (response !== null && openQuestion(state) !== null) return null;
  const { checkIns, conversation, lastAsked } = state;
  // What was written before the question and arrived after it does not answer it.
  if (checkIns.open !== null && receivedAt >= checkIns.open.askedAt) return null;
  if (strength === 'weak') return isPainFresh(askedPain(state), receivedAt) ? null : 'doubtful-score';
  if (strength !== 'bare') return null;
  // Ebb's question came between and was answered: this number may still be for staff.
  if (staffWordsLately(conversation, receivedAt) !== null) return 'answer-to-staff';
  // The answer to PAUSE says that a number ends it.
  if (state.paused?.own === true) return null;
  const askedAt = otherAsked(conversation, lastAsked, receivedAt);
  if (askedAt === null) return null;
  // Asked for the number since, by the answer to a flare or to "same as last week", nobody means anything else.
  if (isAskedBack(state, receivedAt)) return null;
  const { lastAnswered } = checkIns;
  // Another number on the day of the answer to a later question about pain corrects that answer.
  const corrects = lastAnswered?.date === writtenOn(draft, receivedAt) && lastAnswered.askedAt > askedAt;
  return corrects ? null : 'doubtful-score';
}

/** What the answer to a score may tell along the way, which then needs no text of its own. */
import { addDays, type IsoDate } from '../../calendar.ts';
import type { Acknowledgement } from '../../texts/content.ts';
import { type Draft, emit, happened } from '../draft.ts';
import { mayTellAlong } from '../due/nudges-due.ts';
import { isSilent } from '../due/silence.ts';
import { isTipDue, isWrongForTips, tipFor } from '../due/tips-due.ts';
import { askQuestion } from '../sessions/ask-session.ts';
import { askedIn, isQuestionLate, nextQuestion } from '../sessions/questions-due.ts';
import { isBookedSoon, nextSessionNudge, nudgedDue } from '../sessions/sessions-due.ts';
import { today } from '../today.ts';

/** One thing that the answer tells where it has the room. */
export interface Extra {
  /** What it adds to the answer. */
  says: Partial<Acknowledgement>;
  /** Notes that the answer told it, or had no room for it. */
  note: (draft: Draft, isTold: boolean) => void;
}

/** The question after a session, when it is due. */
function sessionQuestion({ state }: Draft, day: IsoDate): Extra | null {
  const question = isSilent(state) ? null : nextQuestion(state, day);
  if (question === null || question.due > day || isQuestionLate(question.due, day)) return null;
  return {
    says: { session: askedIn(question) },
    note(draft, isTold) {
      if (isTold) askQuestion(draft, question);
    },
  };
}

/** That a session is due. */
function sessionDue({ state, settings }: Draft, day: IsoDate): Extra | null {
  const session = nextSessionNudge(state);
  if (session === null || addDays(session, -settings.sessionLeadDays) > day || isBookedSoon(state, day))
    return null;
  const due = nudgedDue(state, session, day);
  return {
    says: { sessionDue: true },
    note(draft, isTold) {
      if (isTold) emit(draft, { type: 'session-nudged', due });
    },
  };
}

/** A tip; where there is no room for it, it comes as a text of its own. */
function tipOfDay(draft: Draft, score: number, day: IsoDate): Extra | null {
  const { state, settings } = draft;
  if (!isTipDue(state, score, day) || isWrongForTips(state, day, settings.protocol)) return null;
  const written = happened(draft, 'text-received').at(-1)?.text ?? '';
  const tip = tipFor(state, settings, day, written);
  if (tip === null) return null;
  return {
    says: { tip },
    note: (after, isTold) => emit(after, { type: 'tip-chosen', tip, on: day, waiting: !isTold }),
  };
}

/** What there is to tell along with the answer to this score, the most important first. */
export function extrasOf(draft: Draft, score: number): Extra[] {
  if (!mayTellAlong(draft.state)) return [];
  const day = today(draft);
  const extras = [sessionQuestion(draft, day), sessionDue(draft, day), tipOfDay(draft, score, day)];
  return extras.filter((extra) => extra !== null);
}

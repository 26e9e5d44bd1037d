/** Asking about a session, and ending that. */
import { addDays } from '../../calendar.ts';
import { type Draft, emit } from '../draft.ts';
import type { PatientEvent } from '../events.ts';
import { today } from '../today.ts';
import type { QuestionDue } from './questions-due.ts';
import type { OpenQuestion } from './session-question.ts';

/** Days after NOT YET in which the question comes once more. */
const againAfterDays = 7;

/** Notes that it is asked. */
export function askQuestion(draft: Draft, { date, expected, second }: QuestionDue): void {
  emit(draft, {
    type: 'session-asked',
    date,
    ...(expected === undefined ? {} : { expected }),
    ...(second === undefined ? {} : { second }),
  });
}

/** Closes a question that nothing more is expected of. */
export function closeQuestion(
  draft: Draft,
  why: Extract<PatientEvent, { type: 'session-question-closed' }>['why'],
): void {
  const { question } = draft.state.sessions;
  if (question === undefined || 'notKnown' in question) return;
  emit(draft, { type: 'session-question-closed', date: question.date, why });
}

/** There was no session yet: one that was only due is asked about once more, any other not again. */
export function putOff(draft: Draft, open: OpenQuestion): boolean {
  if (open.expected !== true || open.second === true) {
    closeQuestion(draft, 'answered');
    return false;
  }
  const again = addDays(today(draft), againAfterDays);
  emit(draft, { type: 'session-not-yet', date: open.date, again });
  return true;
}

import type { WakeReason } from '../../shared/domain/patient/due/wake-reasons.ts';

/** What a patient is woken for, as the first page says it. */
export const wakeWords: Readonly<Record<WakeReason, string>> = {
  'invitation-unanswered': 'A week without an answer to the invitation',
  'intake-check-in': 'A check-in before the first session',
  'intake-ends': 'The first phase begins: sessions every week',
  'check-in': 'A check-in is asked',
  recheck: 'An extra check-in is asked',
  'asked-again': 'The question comes again, as the patient asked',
  reminder: 'A reminder of the open check-in',
  'check-in-closes': 'The open check-in closes',
  'session-nudge': 'A session is due: a nudge to book it',
  'session-question': 'A question after a session is asked',
  'session-question-closes': 'The question after a session closes',
  'bookings-passed': 'The bookings after those are looked up',
  'session-assumed': 'An expected session counts as attended',
  tip: 'A self-care tip',
  'talk-first': 'The word to talk first goes out',
  'please-call': 'The word to call goes out',
  farewell: 'A last word to somebody who does not answer',
  'plan-news': 'News of the plan goes out',
  'pause-ends': 'The pause ends',
  'plan-review': 'The plan is looked at again',
  'text-deferred': 'A text that was put off leaves',
  'alert-again': 'An alert nobody acknowledged goes out again',
};

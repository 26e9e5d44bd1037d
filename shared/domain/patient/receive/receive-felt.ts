/** What the patient says of how a session went: an answer to the question after it, or said unasked. */
import { daysBetween, type IsoDate } from '../../calendar.ts';
import type { Instant } from '../../local-time.ts';
import type { SessionNews } from '../../reply/kinds/session.ts';
import type { Reply } from '../../reply/read-reply.ts';
import type { SessionNoted } from '../../texts/content.ts';
import { type Draft, emit } from '../draft.ts';
import { mayTellAlong } from '../due/nudges-due.ts';
import { review } from '../review/review.ts';
import { answer, dropWaiting } from '../send/queue-texts.ts';
import { closeQuestion, putOff } from '../sessions/ask-session.ts';
import { answeredQuestion, openQuestion } from '../sessions/questions-due.ts';
import type { OpenQuestion } from '../sessions/session-question.ts';
import { sourceOf } from '../sessions/session-record.ts';
import { toInbox } from './inbox.ts';

type Response = NonNullable<Reply['response']>;

/** Nobody who says unasked how they felt after a session speaks of one longer ago. */
const saidWithinDays = 7;

function record(draft: Draft, date: IsoDate, attended: boolean, response?: Response): void {
  const felt = response === undefined ? {} : { response };
  emit(draft, { type: 'session-recorded', date, attended, source: 'patient', ...felt, by: null });
  dropWaiting(draft, 'answered', ({ content }) => content.kind === 'session-question');
  review(draft);
}

/** True where staff or a booking say something else of it than the patient. */
export function isContradicted({ state }: Draft, date: IsoDate, attended: boolean): boolean {
  const known = state.sessions.recent.find((session) => session.date === date);
  if (known === undefined || known.attended === attended) return false;
  const source = sourceOf(known);
  return source === 'staff' || source === 'booking';
}

/** Worse is read by a person before everything else. */
export function noteWorse(draft: Draft, response: Response): void {
  if (response === 'worse') toInbox(draft, 'worse-after-session', true);
}

/** Tells what was noted of a session; who is to be talked with before the next is not sent to where it is booked. */
export function sayNoted(draft: Draft, news: SessionNoted): void {
  const call = mayTellAlong(draft.state) ? {} : { callFirst: true as const };
  answer(draft, { kind: 'session-noted', news, ...call });
}

/** Better, same or worse: it stands for attendance and response at once. */
function feel(draft: Draft, { date }: { date: IsoDate }, response: Response): SessionNoted {
  noteWorse(draft, response);
  if (isContradicted(draft, date, true)) return contradict(draft);
  record(draft, date, true, response);
  return response;
}

/** Staff's word stands; a person reads the patient's. */
function contradict(draft: Draft): SessionNoted {
  toInbox(draft, 'unexpected-answer', false);
  closeQuestion(draft, 'answered');
  return 'other';
}

/** The answer of a response to the open question, or to one whose answer it corrects; null where there is neither. */
export function answerFelt(
  draft: Draft,
  response: Reply['response'],
  receivedAt: Instant,
): SessionNoted | null {
  const about = openQuestion(draft.state) ?? answeredQuestion(draft.state, receivedAt);
  return about === null || response === null ? null : feel(draft, about, response);
}

/** The answer of news about the session that was asked about; null when the news is about something else. */
export function answerNews(
  draft: Draft,
  news: SessionNews,
  response: Reply['response'],
): SessionNoted | null {
  const open = openQuestion(draft.state);
  if (open === null) return null;
  if (response !== null) return feel(draft, open, response);
  switch (news) {
    case 'not-yet':
      if (isContradicted(draft, open.date, false)) return contradict(draft);
      dropTakenBack(draft, open);
      // Where nothing asks of a session no day is promised for it.
      return putOff(draft, open) && mayTellAlong(draft.state) ? 'not-yet' : 'no-session';
    case 'no-session':
    case 'missed':
    case 'attended': {
      const attended = news === 'attended';
      if (isContradicted(draft, open.date, attended)) return contradict(draft);
      record(draft, open.date, attended);
      return news;
    }
    case 'booked':
    case 'other':
      return null;
    default:
      return news satisfies never;
  }
}

/** A session that was only assumed did not take place yet. */
function dropTakenBack(draft: Draft, { date }: OpenQuestion): void {
  const known = draft.state.sessions.recent.find((session) => session.date === date);
  if (known?.assumed === true) emit(draft, { type: 'session-undone', date, why: 'not-yet', by: '' });
}

/** Keeps a feeling that was told unasked beside the last session, where there was one lately. */
export function noteFelt(draft: Draft, response: Response, day: IsoDate): void {
  const last = draft.state.sessions.recent.findLast(
    (session) =>
      session.attended &&
      session.assumed !== true &&
      session.date <= day &&
      daysBetween(session.date, day) <= saidWithinDays,
  );
  if (last !== undefined) record(draft, last.date, true, response);
}

/**
 * When a patient is asked about a session: about one that was booked or due and of which nothing is known, and about
 * the first of each phase, from the day after it.
 */
import { addDays, daysBetween, type IsoDate } from '../../calendar.ts';
import type { Instant } from '../../local-time.ts';
import { phases } from '../../plan/phases.ts';
import type { SessionAsked } from '../../texts/content.ts';
import { closesAt } from '../check-ins.ts';
import type { PatientState } from '../state.ts';
import type { OpenQuestion } from './session-question.ts';
import { sourceOf } from './session-record.ts';
import { expectedSession, isInPhase, openBookings } from './sessions-due.ts';

/** Days after the session from which nobody is asked any more. */
const askWithinDays = 3;

/** The question that waits for an answer. */
export function openQuestion({
  sessions: { question },
}: Pick<PatientState, 'sessions'>): OpenQuestion | null {
  return question !== undefined && 'askedAt' in question ? question : null;
}

/**
 * The question that was answered, while it would still be open and nothing has been asked since: another word then
 * corrects the answer. Null where there is none.
 */
export function answeredQuestion(state: PatientState, at: Instant): { date: IsoDate } | null {
  const { conversation, lastAsked, sessions } = state;
  const askedAt = conversation?.askedOtherAt;
  if (lastAsked !== 'session-question' || askedAt === undefined || sessions.question !== undefined)
    return null;
  if (at < askedAt || at >= closesAt({ askedAt })) return null;
  const known = sessions.recent.find(({ attended, date }) => attended && date === sessions.askedFor);
  return known === undefined ? null : { date: known.date };
}

/** What staff see of a session that somebody was asked about, and of which nothing is known. */
export interface AskedSession {
  date: IsoDate;
  state: 'asked' | 'not-yet' | 'not-known';
}

/** The last of them; undefined while there is none. */
export function askedSession({ sessions: { question } }: PatientState): AskedSession | undefined {
  if (question === undefined) return undefined;
  const { date } = question;
  if ('askedAt' in question) return { date, state: 'asked' };
  return { date, state: 'again' in question ? 'not-yet' : 'not-known' };
}

/** A question that is due, or will be. */
export interface QuestionDue extends SessionAsked {
  /** The day from which it may be asked. */
  due: IsoDate;
  second?: true;
}

/** The newest day before `day` on which a session was due, after one that was put off. */
function lastDue(state: PatientState, { date, again }: { date: IsoDate; again: IsoDate }): IsoDate {
  const { phase } = state.plan;
  const step = phase === null ? 0 : phases[phase].sessionDays;
  let last = date;
  while (step > 0 && addDays(last, step) < again) last = addDays(last, step);
  return last;
}

/** The last session that somebody has said took place. */
function lastKnown({ sessions: { recent } }: PatientState, before: IsoDate): { since?: IsoDate } {
  const last = recent.findLast(
    (session) => session.attended && session.assumed !== true && session.date < before,
  );
  return last === undefined ? {} : { since: last.date };
}

/** Days of sessions of which nobody has said a word, and that may be asked about on `day` or later. */
function candidates(state: PatientState, day: IsoDate): { date: IsoDate; expected?: true }[] {
  const { phase } = state.plan;
  const { recent, askedFor = '', moreBooked } = state.sessions;
  if (phase === null || state.stage !== 'active') return [];
  const mayAsk = (date: IsoDate) => date > askedFor && addDays(date, askWithinDays) >= day;
  const found: { date: IsoDate; expected?: true }[] = [];
  const [first] = recent.filter((session) => session.attended && isInPhase(state, session));
  if (first !== undefined && sourceOf(first) !== 'assumed' && first.told !== true && mayAsk(first.date))
    found.push({ date: first.date });
  const booked = openBookings(state).find(({ date }) => mayAsk(date));
  if (booked !== undefined) found.push({ date: booked.date });
  const assumed = recent.findLast((session) => session.assumed === true);
  if (assumed !== undefined && mayAsk(assumed.date)) found.push({ date: assumed.date, expected: true });
  let due = moreBooked === true ? null : expectedSession(state);
  while (due !== null && !mayAsk(due)) due = addDays(due, phases[phase].sessionDays);
  if (due !== null) found.push({ date: due, expected: true });
  return found.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The next question, as on `day`; null while one is open. */
export function nextQuestion(state: PatientState, day: IsoDate): QuestionDue | null {
  const { question } = state.sessions;
  if (openQuestion(state) !== null) return null;
  if (question !== undefined && 'again' in question) {
    const date = lastDue(state, question);
    return { date, expected: true, due: question.again, second: true, ...lastKnown(state, date) };
  }
  const [next] = candidates(state, day);
  if (next === undefined) return null;
  const since = next.expected === true ? lastKnown(state, next.date) : {};
  return { ...next, due: addDays(next.date, 1), ...since };
}

/** True when the question that is due on `due` would come too late on `day`. */
export function isQuestionLate(due: IsoDate, day: IsoDate): boolean {
  return daysBetween(due, day) > askWithinDays - 1;
}

/** What a text needs to ask it. */
export function askedIn({ date, expected, since }: QuestionDue): SessionAsked {
  return { date, ...(expected === undefined ? {} : { expected }), ...(since === undefined ? {} : { since }) };
}

/** When the open question closes by itself; null while none is open. */
export function questionClosesAt(state: PatientState): Instant | null {
  const open = openQuestion(state);
  return open === null ? null : closesAt(open);
}

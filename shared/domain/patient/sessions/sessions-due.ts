/** When sessions come due at the patient's present cadence, and which are booked. */
import { addDays, daysBetween, type IsoDate } from '../../calendar.ts';
import type { ClinicSettings } from '../../clinic/settings.ts';
import { type Instant, localDate } from '../../local-time.ts';
import { phases } from '../../plan/phases.ts';
import type { PatientState } from '../state.ts';
import type { BookedSession } from './bookings.ts';
import { type RecordedSession, sameSessionDays, sourceOf } from './session-record.ts';

/** Bookings of sessions after the last that is recorded. */
export function openBookings({ sessions: { booked = [], recent } }: PatientState): BookedSession[] {
  const last = recent.at(-1)?.date ?? '';
  return booked.filter(({ date }) => date > last);
}

/**
 * The day on which the next session is due that is not booked: one cadence after the last that is recorded (missed
 * ones count too), or booked. A booking more than a cadence later than its session is due leaves that one due.
 */
export function expectedSession(state: PatientState): IsoDate | null {
  const { phase, phaseSince } = state.plan;
  if (phase === null || phaseSince === null) return null;
  const { sessionDays } = phases[phase];
  const known = localDate(state.at, state.timeZone);
  let last = state.sessions.recent.at(-1)?.date ?? phaseSince;
  for (const { date } of openBookings(state)) {
    if (date >= known && date >= addDays(last, 2 * sessionDays)) break;
    if (date > last) last = date;
  }
  return addDays(last, sessionDays);
}

/** What tells when the next session is, on whatever day that is asked. */
export interface SessionsAhead {
  /** At most 2, oldest first. */
  booked: BookedSession[];
  /** The day the next one is due that is not booked; null before the first phase. */
  due: IsoDate | null;
  /** Days between sessions; null before the first phase. */
  apart: number | null;
}

/** What a state tells of the sessions ahead; nothing once the patient has left. */
export function sessionsAhead(state: PatientState): SessionsAhead {
  const { phase } = state.plan;
  if (state.discharged) return { booked: [], due: null, apart: null };
  const apart = phase === null ? null : phases[phase].sessionDays;
  return { booked: openBookings(state), due: expectedSession(state), apart };
}

export interface NextSession {
  date: IsoDate;
  source: 'booked' | 'expected';
  /** Of a booking, where more than its day is known. */
  start?: Instant;
}

/** The next session as on `day`: the next that is booked, else the one that is due, which may be overdue. */
export function nextSession({ booked, due, apart }: SessionsAhead, day: IsoDate): NextSession | null {
  const next = booked.find(({ date }) => date >= day);
  if (next !== undefined) return { ...next, source: 'booked' };
  if (due === null || apart === null) return null;
  const passed = booked.at(-1)?.date ?? '';
  return { date: passed < due ? due : addDays(passed, apart), source: 'expected' };
}

/** The booking of the session that somebody speaks of on `day`; null when none was booked for that day or those before. */
export function bookedLately(state: PatientState, day: IsoDate): IsoDate | null {
  const near = openBookings(state).findLast(
    ({ date }) => date <= day && daysBetween(date, day) <= sameSessionDays,
  );
  return near?.date ?? null;
}

/** The session that is meant by one who speaks of it on `day`, or that was recorded nearest before it. */
export function recordedLately(
  recent: readonly RecordedSession[],
  day: IsoDate,
): RecordedSession | undefined {
  return recent.findLast(({ date }) => date <= day && daysBetween(date, day) <= sameSessionDays);
}

/** True when a session that the patient told of, or that was assumed, is the one that was booked for `date`. */
export function isSameSession(session: RecordedSession, date: IsoDate): boolean {
  const source = sourceOf(session);
  const after = daysBetween(date, session.date);
  if (source === 'patient') return after > 0 && after <= sameSessionDays;
  return source === 'assumed' && after !== 0 && Math.abs(after) <= sameSessionDays;
}

/** The day the patient is next to be reminded of a session: each due day is nudged for once, and none that is booked. */
export function nextSessionNudge(state: PatientState): IsoDate | null {
  const expected = expectedSession(state);
  const { phase } = state.plan;
  const { nudgedFor, moreBooked } = state.sessions;
  if (moreBooked === true) return null;
  if (expected === null || phase === null || nudgedFor === null || nudgedFor < expected) return expected;
  const next = addDays(nudgedFor, phases[phase].sessionDays);
  const known = localDate(state.at, state.timeZone);
  const isBooked = openBookings(state).some(({ date }) => date >= known && date <= next);
  return isBooked ? null : next;
}

/**
 * The due day of the session that somebody says on `day` is booked: the one they were last reminded of, while it is still
 * ahead, and no session after it.
 */
export function sessionSaidBooked(state: PatientState, day: IsoDate): IsoDate | null {
  const { nudgedFor } = state.sessions;
  const expected = expectedSession(state);
  const isAhead = nudgedFor !== null && day <= nudgedFor && expected !== null && expected <= nudgedFor;
  return isAhead ? nudgedFor : nextSessionNudge(state);
}

/** True when a session is booked for `day` or less than a cadence after it: nobody need be asked to book one. */
export function isBookedSoon(state: PatientState, day: IsoDate): boolean {
  const { phase } = state.plan;
  if (phase === null) return false;
  const end = addDays(day, phases[phase].sessionDays);
  return openBookings(state).some(({ date }) => date >= day && date < end);
}

/**
 * The due day a nudge sent on `on` counts for. One that was due more than a cadence ago counts for today, so that
 * it does not bring the next nudge at once.
 */
export function nudgedDue(state: PatientState, due: IsoDate, on: IsoDate): IsoDate {
  const { phase } = state.plan;
  return phase !== null && addDays(due, phases[phase].sessionDays) <= on ? on : due;
}

/** True when the next session is so near, or past, that its nudge may leave on `day`; never while one is booked. */
export function isSessionNear(
  state: PatientState,
  { sessionLeadDays }: Pick<ClinicSettings, 'sessionLeadDays'>,
  day: IsoDate,
): boolean {
  const expected = state.sessions.moreBooked === true ? null : expectedSession(state);
  return expected !== null && addDays(expected, -sessionLeadDays) <= day && !isBookedSoon(state, day);
}

/** Sessions attended in the present phase; in the first phase its first day counts. */
export function sessionsInPhase(state: PatientState): number {
  return state.sessions.recent.filter((session) => session.attended && isInPhase(state, session)).length;
}

/** True of a session of the present phase. */
export function isInPhase({ plan }: PatientState, { date }: RecordedSession): boolean {
  const { phaseSince, firstPhase } = plan;
  if (phaseSince === null) return false;
  return firstPhase ? date >= phaseSince : date > phaseSince;
}

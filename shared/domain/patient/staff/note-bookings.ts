/** What is made of bookings: sessions of those with an outcome, and what is expected of those to come. */
import { addDays, type IsoDate } from '../../calendar.ts';
import type { CommandOf, RefusalReason } from '../commands.ts';
import { type Draft, emit } from '../draft.ts';
import { beginFirstPhase } from '../review/first-phase.ts';
import { review } from '../review/review.ts';
import { dropWaiting } from '../send/queue-texts.ts';
import { type BookedSession, type Booking, isOutcome } from '../sessions/bookings.ts';
import { isBeforeKept, type RecordedSession, sourceOf } from '../sessions/session-record.ts';
import { isSameSession, isSessionNear } from '../sessions/sessions-due.ts';
import type { PatientState } from '../state.ts';
import { today } from '../today.ts';

/** So many bookings to come are kept in the state; the others stand beside it. */
const mostBooked = 2;
/** Bookings are forgotten some time after a year: a session from before is not taken back for having none. */
const rememberedDays = 366;

/** Days with a session that took place or was missed; of two bookings on a day one that took place decides. */
function outcomesOf(bookings: readonly Booking[], on: IsoDate): Map<IsoDate, boolean> {
  const outcomes = new Map<IsoDate, boolean>();
  for (const { date, state } of bookings) {
    if (!isOutcome(state) || date > on) continue;
    outcomes.set(date, state === 'arrived' || outcomes.get(date) === true);
  }
  return new Map([...outcomes].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Takes back what was recorded from a booking that says so no more. */
function takeBack(draft: Draft, outcomes: ReadonlyMap<IsoDate, boolean>, by: string): void {
  const since = addDays(today(draft), -rememberedDays);
  for (const session of draft.state.sessions.recent) {
    const { date } = session;
    if (sourceOf(session) !== 'booking' || outcomes.has(date) || date < since) continue;
    emit(draft, { type: 'session-undone', date, why: 'booking-changed', by });
  }
}

function isSettled(known: RecordedSession | undefined, attended: boolean): boolean {
  if (known === undefined) return false;
  const source = sourceOf(known);
  return source === 'staff' || (source === 'booking' && known.attended === attended);
}

function noteOutcome(
  draft: Draft,
  { date, attended, by }: { date: IsoDate; attended: boolean; by: string },
  outcomes: ReadonlyMap<IsoDate, boolean>,
): void {
  const { recent, struck = [] } = draft.state.sessions;
  const known = recent.find((session) => session.date === date);
  if (isSettled(known, attended) || struck.includes(date)) return;
  if (isBeforeKept(recent, date)) return;
  emit(draft, { type: 'session-recorded', date, attended, source: 'booking', by });
  // The patient named it a day or so later, or it was assumed on the day it was due: it is one session.
  const same = recent.find((session) => isSameSession(session, date) && !outcomes.has(session.date));
  if (same !== undefined)
    emit(draft, { type: 'session-undone', date: same.date, why: 'same-session', of: date, by });
  if (attended && draft.state.stage === 'intake') beginFirstPhase(draft, date);
}

/** The first of each day, oldest first. */
function onePerDay(bookings: readonly Booking[]): Booking[] {
  const sorted = bookings.toSorted((a, b) => {
    const [first, second] = [`${a.date} ${a.start ?? ''}`, `${b.date} ${b.start ?? ''}`];
    return first < second ? -1 : 1;
  });
  return sorted.filter(({ date }, place) => sorted[place - 1]?.date !== date);
}

/** The bookings that the state itself keeps. */
export function bookingsKept({ sessions: { booked = [] } }: PatientState): Booking[] {
  return booked.map(({ date, start = null }) => ({ date, start, state: 'booked' }));
}

/** Keeps the next bookings; before them the last that has passed and of which nothing is known. */
export function noteBooked(draft: Draft, bookings: readonly Booking[]): void {
  const { recent, booked: before = [], moreBooked = false } = draft.state.sessions;
  const on = today(draft);
  const last = recent.at(-1)?.date ?? '';
  const booked = onePerDay(bookings.filter(({ state, date }) => state === 'booked' && date > last));
  const passed = booked.filter(({ date }) => date < on).slice(-1);
  const all = [...passed, ...booked.filter(({ date }) => date >= on)];
  const kept = all
    .slice(0, mostBooked)
    .map(({ date, start }): BookedSession => (start === null ? { date } : { date, start }));
  const more = all.length > mostBooked;
  const isSame =
    more === moreBooked &&
    kept.length === before.length &&
    kept.every(({ date, start }, place) => {
      const other = before[place];
      return other?.date === date && other.start === start;
    });
  if (!isSame) emit(draft, { type: 'bookings-noted', booked: kept, more });
}

/**
 * Makes sessions and expectations of all that is known of a patient's bookings. It looks at the whole, not at what
 * changed, so that order and repetition of what a booking system tells do not matter.
 */
export function noteBookings(
  draft: Draft,
  { bookings, by }: CommandOf<'note-bookings'>,
): RefusalReason | null {
  const outcomes = outcomesOf(bookings, today(draft));
  takeBack(draft, outcomes, by);
  for (const [date, attended] of outcomes) noteOutcome(draft, { date, attended, by }, outcomes);
  noteBooked(draft, bookings);
  if (draft.events.length === 0) return 'nothing-changed';
  if (!isSessionNear(draft.state, draft.settings, today(draft))) {
    dropWaiting(draft, 'no-longer-due', (text) => text.content.kind === 'session-nudge');
  }
  review(draft);
  return null;
}

/** Days on which the patient was paused, stopped or held: whether a session took place on one, nobody can assume. */
import { addDays, type IsoDate } from '../../calendar.ts';
import { type Instant, localDate } from '../../local-time.ts';
import { phases } from '../../plan/phases.ts';
import { isHeld, isRaised, type PatientState } from '../state.ts';
import type { AwaySpan } from './away-span.ts';
import { expectedSession } from './sessions-due.ts';

const mostSpans = 8;

function isAway(state: PatientState): boolean {
  return state.stopped || state.paused !== null || isHeld(state) || isRaised(state, 'call-first');
}

/** When there are too many spans, the two oldest become one: it is the safe side to assume less. */
function bounded(spans: readonly AwaySpan[]): AwaySpan[] {
  const [first, second, ...rest] = spans;
  if (spans.length <= mostSpans || first === undefined || second === undefined) return [...spans];
  return [{ from: first.from, to: second.to }, ...rest];
}

/** The state after an event at `at`, with the days away that began or ended with it. */
export function noteAwayDays(before: PatientState, after: PatientState, at: Instant): PatientState {
  if (isAway(before) === isAway(after)) return after;
  const day = localDate(at, after.timeZone);
  const spans = after.away ?? [];
  if (isAway(after)) return { ...after, away: bounded([...spans, { from: day, to: null }]) };
  const last = spans.at(-1);
  // Away since before such days were noted: since the last session, for all that is known.
  const open = last?.to === null ? last : { from: after.sessions.recent.at(-1)?.date ?? day, to: null };
  return {
    ...after,
    away: bounded([...spans.filter((span) => span !== last || span.to !== null), { ...open, to: day }]),
  };
}

/** The next day on which a session may be taken to have happened; null while none can. */
export function assumableSession(state: PatientState): IsoDate | null {
  const { phase } = state.plan;
  const { booked = [], moreBooked } = state.sessions;
  // The patient says that there was none yet.
  if (state.sessions.question !== undefined && 'again' in state.sessions.question) return null;
  let day = expectedSession(state);
  for (;;) {
    if (day === null || phase === null) return null;
    const on = day;
    // Whoever has a booking tells what becomes of it.
    if (moreBooked === true || booked.some(({ date }) => date >= on)) return null;
    const away = (state.away ?? []).find(({ from, to }) => from <= on && (to === null || on <= to));
    if (away === undefined) return day;
    if (away.to === null) return null;
    day = addDays(on, phases[phase].sessionDays);
  }
}

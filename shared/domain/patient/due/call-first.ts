/**
 * The call that was promised before anything changes: while it stands nothing moves and nobody is sent to a session;
 * the clinic is alerted again after a day, and the patient is told once more before the next session.
 */
import { addDays, type IsoDate } from '../../calendar.ts';
import { addOpenDays } from '../../clinic/open-days.ts';
import type { ClosedDays } from '../../clinic/settings.ts';
import { type Instant, instantAt, localDate, localTime } from '../../local-time.ts';
import { nextSession, sessionsAhead } from '../sessions/sessions-due.ts';
import { type CallFirst, isRaised, type PatientState } from '../state.ts';
import { openingFrom } from './preferred-time.ts';

/** Open days after which the clinic is alerted again, and the patient asked to call. */
const alertAfterDays = 1;
const askAfterDays = 7;

/** True while the call has not been made. */
export function awaitsCall(state: PatientState): boolean {
  return isRaised(state, 'call-first');
}

/** What raises the promise of a call: the plan rules, or the patient who asks for it. */
export const promisedCalls = ['call-first', 'call-me'] as const;
export type PromisedCall = (typeof promisedCalls)[number];

/** True while any call that was promised has not been made. */
export function awaitsAnyCall(state: PatientState): boolean {
  return promisedCalls.some((promised) => isRaised(state, promised));
}

/** Since when such a call is awaited, and what was done about it; null where none is. */
function awaited(
  state: PatientState,
  promised: PromisedCall,
): { since: Instant; done: Pick<CallFirst, 'alerted' | 'asked'> } | null {
  const since = isRaised(state, promised) ? state.attention[promised]?.since : undefined;
  if (since === undefined) return null;
  return { since, done: (promised === 'call-first' ? state.callFirst : state.callMe) ?? {} };
}

/** When the clinic is to be alerted that the call has not been made; null when it was or need not be. */
export function callAlertAt(
  state: PatientState,
  promised: PromisedCall,
  closedDays: ClosedDays,
): Instant | null {
  const call = awaited(state, promised);
  if (call === null || call.done.alerted === true) return null;
  const { timeZone } = state;
  const day = addOpenDays(localDate(call.since, timeZone), alertAfterDays, closedDays);
  return openingFrom(instantAt(day, localTime(call.since, timeZone), timeZone), timeZone);
}

/** The day, as on `day`, on which the patient is told to talk to the clinic before the next session: the day before it. */
export function talkFirstOn(state: PatientState, day: IsoDate): IsoDate | null {
  if (!awaitsCall(state) || state.callFirst?.told === true) return null;
  const next = nextSession(sessionsAhead(state), day);
  return next === null ? null : addDays(next.date, -1);
}

/** The first day on which the patient is asked to call, since nobody has reached them; one text is for every call. */
export function pleaseCallOn(state: PatientState, closedDays: ClosedDays): IsoDate | null {
  const days = promisedCalls.flatMap((promised) => {
    const call = awaited(state, promised);
    if (call === null || call.done.asked === true) return [];
    return [addOpenDays(localDate(call.since, state.timeZone), askAfterDays, closedDays)];
  });
  return days.toSorted()[0] ?? null;
}

/**
 * The call that was promised before anything changes: while it stands nothing moves and nobody is sent to a session;
 * the clinic is alerted again after a day, and the patient is told once more before the next session.
 */
import { addDays, type IsoDate } from '../calendar.ts';
import { hourMs, type Instant, later, localDate } from '../local-time.ts';
import { openingFrom } from './preferred-time.ts';
import { expectedSession } from './sessions-due.ts';
import { isRaised, type PatientState } from './state.ts';

const alertAfterMs = 24 * hourMs;
const askAfterDays = 7;

/** True while the call has not been made. */
export function awaitsCall(state: PatientState): boolean {
  return isRaised(state, 'call-first');
}

function since(state: PatientState): Instant | null {
  return awaitsCall(state) ? (state.attention['call-first']?.since ?? null) : null;
}

/** When the clinic is to be alerted that the call has not been made; null when it was or need not be. */
export function callAlertAt(state: PatientState): Instant | null {
  const raisedAt = since(state);
  if (raisedAt === null || state.callFirst?.alerted === true) return null;
  return openingFrom(later(raisedAt, alertAfterMs), state.timeZone);
}

/** The day on which the patient is told to talk to the clinic before the next session: the day before it is due. */
export function talkFirstOn(state: PatientState): IsoDate | null {
  const expected = expectedSession(state);
  if (!awaitsCall(state) || expected === null || state.callFirst?.told === true) return null;
  return addDays(expected, -1);
}

/** The day on which the patient is asked to call, since nobody has reached them. */
export function pleaseCallOn(state: PatientState): IsoDate | null {
  const raisedAt = since(state);
  if (raisedAt === null || state.callFirst?.asked === true) return null;
  return addDays(localDate(raisedAt, state.timeZone), askAfterDays);
}

/** Days of the intake on which the patient could not be asked: they do not count towards its end. */
import { addDays, daysBetween, type IsoDate } from '../../calendar.ts';
import { type Instant, localDate } from '../../local-time.ts';
import { isHeld, type PatientState } from '../state.ts';

/** Days after YES on which the intake ends by itself. */
export const intakeLasts = 7;

function isIdle(state: PatientState): boolean {
  return state.stopped || state.paused !== null || isHeld(state);
}

/** The state with its idle days counted, after an event at `at`; one that began and ended on a day is none. */
export function countIdleDays(state: PatientState, at: Instant): PatientState {
  const { since, days } = state.idle;
  const idle = state.stage === 'intake' && isIdle(state);
  if (idle === (since !== null)) return state;
  const day = localDate(at, state.timeZone);
  return since === null
    ? { ...state, idle: { since: day, days } }
    : { ...state, idle: { since: null, days: days + Math.max(0, daysBetween(since, day)) } };
}

/** The day on which the intake ends by itself; null when there is none, or while no days count. */
export function intakeEndsOn({ stage, agreedAt, timeZone, idle }: PatientState): IsoDate | null {
  if (stage !== 'intake' || agreedAt === null || idle.since !== null) return null;
  return addDays(localDate(agreedAt, timeZone), intakeLasts + idle.days);
}

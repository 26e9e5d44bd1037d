/** When sessions come due at the patient's present cadence. */
import { addDays, type IsoDate } from '../calendar.ts';
import type { ClinicSettings } from '../clinic/settings.ts';
import { phases } from '../plan/phases.ts';
import type { PatientState } from './state.ts';

/** The day the next session is expected: one cadence after the last recorded one (missed ones count too). */
export function expectedSession(state: PatientState): IsoDate | null {
  const { phase, phaseSince } = state.plan;
  if (phase === null || phaseSince === null) return null;
  const last = state.sessions.recent.at(-1)?.date ?? phaseSince;
  return addDays(last, phases[phase].sessionDays);
}

/** The day the patient is next to be reminded of a session: each due day is nudged for once. */
export function nextSessionNudge(state: PatientState): IsoDate | null {
  const expected = expectedSession(state);
  const { phase } = state.plan;
  const { nudgedFor } = state.sessions;
  if (expected === null || phase === null || nudgedFor === null || nudgedFor < expected) return expected;
  return addDays(nudgedFor, phases[phase].sessionDays);
}

/**
 * The due day a nudge sent on `on` counts for. One that was due more than a cadence ago counts for today, so that
 * it does not bring the next nudge at once.
 */
export function nudgedDue(state: PatientState, due: IsoDate, on: IsoDate): IsoDate {
  const { phase } = state.plan;
  return phase !== null && addDays(due, phases[phase].sessionDays) <= on ? on : due;
}

/** True when the next session is so near, or past, that its nudge may leave on `day`. */
export function isSessionNear(
  state: PatientState,
  { sessionLeadDays }: Pick<ClinicSettings, 'sessionLeadDays'>,
  day: IsoDate,
): boolean {
  const expected = expectedSession(state);
  return expected !== null && addDays(expected, -sessionLeadDays) <= day;
}

/** Sessions attended in the present phase; in the first phase its first day counts. */
export function sessionsInPhase(state: PatientState): number {
  const { phaseSince, firstPhase } = state.plan;
  if (phaseSince === null) return 0;
  return state.sessions.recent.filter(
    ({ date, attended }) => attended && (firstPhase ? date >= phaseSince : date > phaseSince),
  ).length;
}

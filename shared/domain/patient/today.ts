/** Which day it is for a patient. */
import type { IsoDate } from '../calendar.ts';
import { hourMs, type Instant, later, localDate } from '../local-time.ts';
import type { Draft } from './draft.ts';
import type { PatientState } from './state.ts';

/**
 * Today on the patient's own calendar; never before a day the plan already knows, which a patient who
 * travels west would otherwise bring about.
 */
export function today({ state, now }: Draft): IsoDate {
  return todayOf(state, now);
}

/**
 * The day a text belongs to: the one it was written on, also when it was long on its way, or when midnight has passed
 * for the carrier and not yet by the clock of the function that reads it.
 */
export function writtenOn(draft: Draft, receivedAt: Instant): IsoDate {
  const { timeZone } = draft.state;
  const written = localDate(receivedAt, timeZone);
  if (written < localDate(draft.now, timeZone)) return written;
  const known = today(draft);
  // Clocks are minutes apart; a stamp further ahead is wrong and dates nothing.
  return written > known && receivedAt <= later(draft.now, hourMs) ? written : known;
}

/** Today of a state at an instant. */
export function todayOf({ plan, timeZone }: PatientState, now: Instant): IsoDate {
  const known = [
    localDate(now, timeZone),
    plan.phaseSince,
    plan.lastOverride,
    plan.lastRecheck,
    plan.baseline.at(-1)?.date,
    plan.kept.readings.at(-1)?.date,
    plan.flareReports.at(-1),
  ];
  return known.reduce<IsoDate>((last, day) => (day != null && day > last ? day : last), '');
}

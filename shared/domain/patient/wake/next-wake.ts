/** When the patient's state next needs somebody to look at it, as a pure function of the state. */
import type { ClinicSettings } from '../../clinic/settings.ts';
import { dayMs, earliest, type Instant, later, latest } from '../../local-time.ts';
import { nudgesDue } from '../due/nudges-due.ts';
import type { PatientState, WakeUp } from '../state.ts';
import { dutiesOf } from './duties.ts';

/** How far ahead is looked; a check-in or its closing comes sooner for anybody active. */
const horizonMs = 36 * dayMs;

/**
 * The next wake-up at or after `from`, or null when nothing is to come: nobody is woken for a patient who
 * stopped, was discharged or erased, save to alert the clinic of what it has not seen to.
 */
export function nextWake(state: PatientState, settings: ClinicSettings, from: Instant): WakeUp | null {
  const horizon = later(from, horizonMs);
  let next: WakeUp | null = null;
  for (const { why, at } of nudgesDue(state, settings, from)) next = sooner(next, { why, at });
  for (const { why, at } of dutiesOf(state)) {
    const due = at(state, settings, { from, until: earliest(next?.at ?? horizon, horizon) });
    if (due !== null) next = sooner(next, { why, at: due });
  }
  return next === null ? null : { ...next, at: latest(next.at, from) };
}

/** The one that comes first; at one instant the one that is known. */
function sooner(known: WakeUp | null, other: WakeUp): WakeUp {
  return known === null || other.at < known.at ? other : known;
}

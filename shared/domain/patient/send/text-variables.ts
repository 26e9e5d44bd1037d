import type { IsoDate } from '../../calendar.ts';
import type { ClinicSettings } from '../../clinic/settings.ts';
import { localDate } from '../../local-time.ts';
import { clinicVariables } from '../../texts/clinic-variables.ts';
import type { TextVariables } from '../../texts/content.ts';
import { expectedSession } from '../sessions/sessions-due.ts';
import type { PatientState } from '../state.ts';

function laterDay(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The variables that words about this patient may use. */
export function variablesFor(state: PatientState, settings: ClinicSettings): TextVariables {
  const due = laterDay(expectedSession(state), state.sessions.nudgedFor);
  // Nothing is due on a day that has passed: an overdue session is due, without a day.
  const sessionDue = due !== null && due < localDate(state.at, state.timeZone) ? null : due;
  return { ...clinicVariables(settings), firstName: state.firstName, sessionDue };
}

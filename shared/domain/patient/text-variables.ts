import type { IsoDate } from '../calendar.ts';
import type { ClinicSettings } from '../clinic/settings.ts';
import { clinicVariables } from '../texts/clinic-variables.ts';
import type { TextVariables } from '../texts/content.ts';
import { expectedSession } from './sessions-due.ts';
import type { PatientState } from './state.ts';

function laterDay(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The variables that words about this patient may use. */
export function variablesFor(state: PatientState, settings: ClinicSettings): TextVariables {
  const sessionDue = laterDay(expectedSession(state), state.sessions.nudgedFor);
  return { ...clinicVariables(settings), firstName: state.firstName, sessionDue };
}

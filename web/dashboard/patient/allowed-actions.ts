/** What staff may do about a patient in each status; the API has the last word. */
import type { PatientStatus } from '../../../shared/domain/patient/state.ts';

export type ActionName =
  | 'session'
  | 'reading'
  | 'override'
  | 'pause'
  | 'resume'
  | 'invite'
  | 'edit'
  | 'discharge'
  | 'erase'
  | 'void';

const always: readonly ActionName[] = ['session', 'reading', 'override'];

const byStatus: Record<PatientStatus, readonly ActionName[]> = {
  invited: ['session', 'reading', 'invite', 'discharge'],
  intake: ['session', 'reading', 'pause', 'discharge'],
  active: [...always, 'pause', 'discharge'],
  paused: [...always, 'resume', 'discharge'],
  held: [...always, 'pause', 'discharge'],
  stopped: [...always, 'discharge'],
  discharged: [],
  erased: [],
};

/** What an action may depend on besides the status. */
export interface ActionFacts {
  readonly status: PatientStatus;
  readonly hasPlan: boolean;
  readonly mayInvite: boolean;
  readonly isAdmin: boolean;
}

/** The actions offered, in the order they stand; overriding needs a plan that has begun, erasing an admin. */
export function actionsFor({ status, hasPlan, mayInvite, isAdmin }: ActionFacts): readonly ActionName[] {
  const needed: Partial<Record<ActionName, boolean>> = { override: hasPlan, invite: mayInvite };
  const offered = byStatus[status].filter((action) => needed[action] ?? true);
  return isAdmin && status !== 'erased' ? [...offered, 'erase'] : offered;
}

import type { Phase } from '../../plan/phases.ts';
import type { PatientStatus } from '../state.ts';

/** What is asked of a patient and the last change of the plan. */
interface Moved {
  readonly status: PatientStatus;
  readonly lastMove?: { readonly from: Phase | null; readonly to: Phase; readonly seen: boolean } | null;
}

/** True while a change of the plan waits for staff to rebook the sessions by it. */
export function asksRebooking({ status, lastMove = null }: Moved): boolean {
  if (lastMove === null || lastMove.seen || status === 'discharged' || status === 'erased') return false;
  return lastMove.from !== null && lastMove.from !== lastMove.to;
}

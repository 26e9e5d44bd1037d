import { type Draft, emit } from './draft.ts';

/** Ends a pause that the patient asked for; one of staff's stands. */
export function endOwnPause(draft: Draft): void {
  if (draft.state.paused?.own === true) emit(draft, { type: 'resumed', by: null });
}

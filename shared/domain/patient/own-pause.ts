import { type Draft, emit } from './draft.ts';
import { dropWaiting } from './queue-texts.ts';
import type { PatientState } from './state.ts';

/** True while staff keep the texts from going: no word of the patient ends that. */
export function isPausedByStaff({ paused }: Pick<PatientState, 'paused'>): boolean {
  return paused !== null && paused.own !== true;
}

/** Ends a pause that the patient asked for, and what still waits to confirm it; one of staff's stands. */
export function endOwnPause(draft: Draft): void {
  if (draft.state.paused?.own !== true) return;
  emit(draft, { type: 'resumed', by: null });
  dropWaiting(
    draft,
    'superseded',
    ({ content }) => content.kind === 'wish-noted' && content.wish === 'pause',
  );
}

/** A pause that the patient asked for. Texts arrive in any order, so the receiving times say which word holds. */
import type { Instant } from '../local-time.ts';
import { scoresSaidAt } from './conversation.ts';
import { type Draft, emit } from './draft.ts';
import { dropWaiting } from './queue-texts.ts';
import type { PatientState } from './state.ts';

/** True while staff keep the texts from going: no word of the patient ends that. */
export function isPausedByStaff({ paused }: Pick<PatientState, 'paused'>): boolean {
  return paused !== null && paused.own !== true;
}

/** True of a PAUSE that another, or what ends one (START, a score), has overtaken though it was written later. */
export function isPauseOvertaken(
  { conversation, lastStartAt, paused }: PatientState,
  receivedAt: Instant,
): boolean {
  const since = [lastStartAt, paused?.saidAt, ...scoresSaidAt(conversation)];
  return since.some((at) => at != null && at > receivedAt);
}

/**
 * Ends a pause that the patient had asked for when they wrote what ends it, and what still waits to confirm it; one of
 * staff's stands. True when there was one.
 */
export function endOwnPause(draft: Draft, receivedAt: Instant): boolean {
  const { paused } = draft.state;
  if (paused?.own !== true) return false;
  if (paused.saidAt !== undefined && receivedAt < paused.saidAt) return false;
  emit(draft, { type: 'resumed', by: null });
  dropWaiting(
    draft,
    'superseded',
    ({ content }) => content.kind === 'wish-noted' && content.wish === 'pause',
  );
  return true;
}

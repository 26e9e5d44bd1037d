/** A pause that the patient asked for. Texts arrive in any order, so the receiving times say which word holds. */
import type { IsoDate } from '../../calendar.ts';
import type { Instant } from '../../local-time.ts';
import { scoresSaidAt } from '../conversation.ts';
import { type Draft, emit } from '../draft.ts';
import { dropWaiting } from '../send/queue-texts.ts';
import type { PatientState } from '../state.ts';
import { today } from '../today.ts';

/** True while staff keep the texts from going: no word of the patient ends that. */
export function isPausedByStaff({ paused }: Pick<PatientState, 'paused'>): boolean {
  return paused !== null && paused.own !== true;
}

/**
 * Until when staff keep them from going, below a longer pause of the patient's own too: null until they resume, undefined
 * where they do not.
 */
export function staffsPause(draft: Draft): IsoDate | null | undefined {
  const { paused } = draft.state;
  if (paused === null) return undefined;
  if (paused.own !== true) return paused.until;
  const { staffs } = paused;
  return staffs !== undefined && staffs > today(draft) ? staffs : undefined;
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
  const staffs = staffsPause(draft);
  emit(draft, { type: 'resumed', by: null, ...(staffs == null ? {} : { staffs }) });
  dropWaiting(
    draft,
    'superseded',
    ({ content }) => content.kind === 'wish-noted' && content.wish === 'pause',
  );
  return true;
}

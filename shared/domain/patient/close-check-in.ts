/** Check-ins that close without a score. */
import type { AskedCheckIn } from './check-ins.ts';
import { type Draft, emit } from './draft.ts';

/** Closes a check-in without a score. */
export function closeCheckIn(
  draft: Draft,
  { id, kind, due, askedAt }: AskedCheckIn,
  missed: boolean,
  why: 'unanswered' | 'superseded' | 'withdrawn',
): void {
  emit(draft, { type: 'check-in-closed', id, kind, due, askedAt, missed, why });
}

/** Closes an open check-in that no longer waits for an answer, without counting it as missed. */
export function withdrawCheckIn(draft: Draft): void {
  const { open } = draft.state.checkIns;
  if (open !== null) closeCheckIn(draft, open, false, 'withdrawn');
}

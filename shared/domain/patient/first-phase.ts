/** The end of intake: the weekly phase begins. */
import type { IsoDate } from '../calendar.ts';
import { type Draft, dropWaiting, emit } from './draft.ts';

/** Begins the weekly phase on `on`; a question of the intake still open waits for its answer or its 72 hours. */
export function beginFirstPhase(draft: Draft, on: IsoDate): void {
  dropWaiting(draft, 'superseded', (text) => text.content.kind === 'check-in');
  emit(draft, { type: 'first-phase-began', on });
}

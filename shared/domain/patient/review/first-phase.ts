/** The end of intake: the weekly phase begins. */
import type { IsoDate } from '../../calendar.ts';
import { localDate } from '../../local-time.ts';
import { type Draft, emit } from '../draft.ts';
import { dropWaiting } from '../send/queue-texts.ts';

/**
 * Begins the weekly phase on `on`, or on the day of the YES when that is later: a session before it began nothing.
 * A question of the intake still open waits for its answer or its 72 hours.
 */
export function beginFirstPhase(draft: Draft, on: IsoDate): void {
  const { agreedAt, timeZone } = draft.state;
  const agreedOn = agreedAt === null ? on : localDate(agreedAt, timeZone);
  dropWaiting(draft, 'superseded', (text) => text.content.kind === 'check-in');
  emit(draft, { type: 'first-phase-began', on: on > agreedOn ? on : agreedOn });
}

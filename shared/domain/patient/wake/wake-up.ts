/** A wake-up: what is due is carried out. */
import type { Draft } from '../draft.ts';
import { nudgesDue } from '../due/nudges-due.ts';
import { dropWaiting } from '../send/queue-texts.ts';
import type { Booking } from '../sessions/bookings.ts';
import { bookingsKept } from '../staff/note-bookings.ts';
import { dutiesOf, isDue } from './duties.ts';
import { sendNudge } from './send-nudge.ts';

/**
 * Carries out all that is due now; nothing when it was woken too early, twice or too late for what it was set for. Without
 * `bookings` it goes by those that the state keeps.
 */
export function wakeUp(draft: Draft, bookings: readonly Booking[] = bookingsKept(draft.state)): void {
  for (const duty of dutiesOf(draft.state)) if (isDue(duty, draft)) duty.do(draft, bookings);
  sendNudges(draft);
}

/** Of the nudges that are due now the first is sent; those that find no room while their reason lasts are dropped. */
function sendNudges(draft: Draft): void {
  const due = nudgesDue(draft.state, draft.settings, draft.now).filter(({ at }) => at <= draft.now);
  for (const roomless of due.filter(({ drop }) => drop === true)) {
    sendNudge(draft, roomless);
    dropWaiting(draft, 'no-room', ({ channel }) => channel === 'nudge');
  }
  const [next] = due.filter(({ drop }) => drop !== true);
  if (next !== undefined) sendNudge(draft, next);
}

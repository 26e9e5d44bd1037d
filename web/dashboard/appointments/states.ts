/** What booking systems call the state of an appointment. */
import { folded } from '../../../shared/domain/folded.ts';
import type { BookingState } from '../../../shared/domain/patient/sessions/bookings.ts';

const names: Readonly<Record<BookingState, readonly string[]>> = {
  arrived: [
    'arrived',
    'attended',
    'completed',
    'complete',
    'checked in',
    'checked out',
    'checkedin',
    'checkedout',
    'in progress',
    'fulfilled',
    'done',
    'seen',
    'showed',
    'show',
    'present',
    'erschienen',
    'wahrgenommen',
    'abgeschlossen',
  ],
  'no-show': [
    'no show',
    'noshow',
    'no-show',
    'did not arrive',
    'did not attend',
    'did not show',
    'didn t arrive',
    'didn t attend',
    'failed to attend',
    'dna',
    'dns',
    'fta',
    'missed',
    'absent',
    'nicht erschienen',
  ],
  cancelled: [
    'cancelled',
    'canceled',
    'cancelled by customer',
    'cancelled by seller',
    'cancelled by client',
    'cancelled by patient',
    'cancelled by clinic',
    'late cancel',
    'late cancelled',
    'late cancellation',
    'cancellation',
    'declined',
    'deleted',
    'rejected',
    'archived',
    'rescheduled',
    'moved',
    'abgesagt',
    'storniert',
    'verschoben',
  ],
  booked: [
    'booked',
    'confirmed',
    'unconfirmed',
    'not confirmed',
    'scheduled',
    'accepted',
    'pending',
    'new',
    'upcoming',
    'reserved',
    'requested',
    'tentative',
    'unarrived',
    'not arrived',
    'active',
    'open',
    'gebucht',
    'geplant',
    'bestatigt',
  ],
};

const known = new Map(
  Object.entries(names).flatMap(([state, words]) => words.map((word) => [word, state as BookingState])),
);

/** A word of a report, to be compared: small letters, one space between words, no accents. */
export function bareState(word: string): string {
  return folded(word)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

/**
 * What a word means, as it is known; null for one that is not. An appointment that was moved counts as cancelled at the
 * start it stands with.
 */
export function stateOf(word: string): BookingState | null {
  const bareWord = bareState(word);
  return bareWord === '' ? 'booked' : (known.get(bareWord) ?? null);
}

const no = new Set([
  '',
  'no',
  'n',
  'false',
  '0',
  'nein',
  'none',
  'null',
  'n a',
  'not arrived',
  'not cancelled',
]);

/** True of a cell that says yes: a mark, a word, or the time at which it was so. */
export function saysYes(cell: string): boolean {
  return !no.has(bareState(cell));
}

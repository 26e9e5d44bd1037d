import { wordEvent } from '../../shared/domain/staff-words/word-for-staff.ts';
import type { Commit } from '../../shared/store/ports.ts';
import type { Happened } from './overview.ts';

/** Each event of a commit in the words that staff see, in the patient's own zone; what was texted beside it. */
export function describeCommit({ seq, at, events, state }: Commit): Happened[] {
  return events.map((event) => ({
    seq,
    at,
    words: wordEvent(event, state.timeZone),
    ...(event.type === 'text-received' && { said: event.text }),
  }));
}

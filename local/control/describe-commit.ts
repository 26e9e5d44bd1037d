import type { PatientEvent } from '../../shared/domain/patient/events.ts';
import { wordEvent } from '../../shared/domain/staff-words/word-for-staff.ts';
import type { Commit } from '../../shared/history/ports.ts';

/** One thing that happened to a patient. */
export interface Happened {
  /** Of the commit. */
  readonly seq: number;
  readonly at: string;
  readonly words: string;
  /** What the patient wrote, where the event is a text of theirs. */
  readonly said?: string;
}

/** Claiming and recording a text are steps of sending it: that it was sent says enough. */
function isTold(event: PatientEvent, { type }: Commit): boolean {
  if (event.type === 'text-claimed') return false;
  return event.type !== 'wake-set' || (type !== 'claim-text' && type !== 'record-text');
}

/** The events of a commit in the words that staff see, in the patient's own zone; what was texted beside it. */
export function describeCommit(commit: Commit): Happened[] {
  const { seq, at, state } = commit;
  const told = commit.events.filter((event) => isTold(event, commit));
  return told.map((event) => ({
    seq,
    at,
    words: wordEvent(event, state.timeZone),
    ...(event.type === 'text-received' && { said: event.text }),
  }));
}

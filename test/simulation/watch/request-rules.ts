/** What staff ask for under one key happens once, however often it has to be asked. */
import type { PatientState } from '../../../shared/domain/patient/state.ts';
import { currentTask } from '../engine/tasks.ts';
import type { Rule, Wrong } from './ledger.ts';

/**
 * Each request of staff makes at most one commit of a patient. What a booking system tells is read anew when it is asked
 * again: then it may make another, where somebody else has told otherwise since, with a commit of their own or with rows
 * that this request's first commit already knew; never the same one twice in a row.
 */
export function requestsAreDoneOnce(wrong: Wrong): Rule {
  const done = new Map<string, { seq: number; made: string }>();
  return {
    onCommit({ commit }) {
      const label = currentTask()?.label ?? '';
      if (!label.startsWith('staff-api ')) return;
      const key = label.split(' ')[1] ?? '';
      if (key.startsWith('elsewhere-')) wrong(`${commit.type} was done for another clinic's staff`);
      const before = done.get(key);
      const made = JSON.stringify(commit.events);
      const isToldAnew =
        commit.type === 'note-bookings' && (commit.seq !== (before?.seq ?? 0) + 1 || made !== before?.made);
      if (before !== undefined && !isToldAnew) wrong(`${commit.type} of one request was done twice`);
      done.set(key, { seq: commit.seq, made });
    },
  };
}

/** What staff or the patient set, and nothing else may change with another detail. */
const own = [
  'firstName',
  'phone',
  'timeZone',
  'language',
  'condition',
  'preferredTime',
  'label',
  'consent',
  'stage',
  'paused',
  'fewer',
  'stopped',
  'lastStopAt',
  'discharged',
  'sessions',
  'inbox',
  'alert',
] as const satisfies (keyof PatientState)[];

/** An edit changes what it names and leaves the rest, and what is to be read is what came and was not dealt with. */
export function editsChangeWhatTheyName(wrong: Wrong): Rule {
  const unread = new Map<string, number[]>();
  return {
    onCommit({ patient, before, commit }) {
      const { state, events, seq } = commit;
      let waiting = unread.get(patient.patientId) ?? [];
      for (const event of events) {
        if (event.type === 'inbox-added') waiting = [...waiting, seq].slice(-50);
        if (event.type === 'inbox-done') waiting = waiting.filter((item) => item !== event.item);
      }
      unread.set(patient.patientId, waiting);
      const [kept, told] = [state.inbox.join(), waiting.join()];
      if (!state.erased && kept !== told) wrong(`${kept} are to be read, and not ${told}`);
      if (commit.type !== 'edit-details' || before === null) return;
      if (events.some(({ type }) => type === 'number-changed')) return;
      const named = events.flatMap((event) =>
        event.type === 'details-changed' ? Object.keys(event.changed) : [],
      );
      for (const field of own) {
        if (named.includes(field) || JSON.stringify(before[field]) === JSON.stringify(state[field])) continue;
        wrong(`an edit of ${named.join(', ')} changed ${field}`);
      }
    },
  };
}

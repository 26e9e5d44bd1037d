import type { InboxReason, PatientEvent } from '../../shared/domain/patient/events.ts';
import { mayAnswer } from '../../shared/domain/patient/send/limits.ts';
import { type PatientState, type PatientStatus, statusOf } from '../../shared/domain/patient/state.ts';
import type { Commit } from '../../shared/history/ports.ts';

type EventOf<T extends PatientEvent['type']> = Extract<PatientEvent, { type: T }>;

/** What keeps every text of Ebb's own back, whatever happens. */
const keptBack: Readonly<Partial<Record<PatientStatus, string>>> = {
  paused: 'The texts are paused.',
  held: 'Texts are on hold until staff clear what is urgent.',
  stopped: 'The number has asked for no more texts.',
  discharged: 'The patient is discharged.',
  erased: 'Everything about the patient was erased.',
};

const aPersonReads = 'A person at the clinic reads it, and nothing in it asks for an answer by machine.';
const toldToday = 'A person at the clinic reads it, as the patient was told before on this day.';

const readByPerson: Readonly<Partial<Record<InboxReason, string>>> = {
  'answer-to-staff': 'Staff had asked last, so staff read the answer.',
  'not-consented': 'Before YES, Ebb answers YES, NO, HELP and STOP alone; a person reads the rest.',
  'former-number': 'It came from a number that the patient had before, so a person reads it.',
  late: 'It came too late to be sure of, so a person reads it.',
  unclear: toldToday,
  'unexpected-answer': toldToday,
  'doubtful-score': toldToday,
};

function find<T extends PatientEvent['type']>(
  events: readonly PatientEvent[],
  type: T,
): EventOf<T> | undefined {
  return events.find((event): event is EventOf<T> => event.type === type);
}

function afterText(
  { events, at, state }: Commit,
  before: PatientState,
  received: EventOf<'text-received'> | undefined,
): string {
  if (received === undefined) return 'More texts came in a day than are read, so it was only counted.';
  if (received.again === true) return 'The same words had come a moment before, and were met then.';
  if (received.byPhone === true) return 'A phone wrote this by itself: nobody waits for an answer.';
  const inbox = find(events, 'inbox-added');
  const kept = keptBack[statusOf(state)];
  if (kept !== undefined) return inbox === undefined ? kept : `${kept} A person reads it.`;
  if (inbox !== undefined) return readByPerson[inbox.why] ?? aPersonReads;
  if (received.reply.kind === 'courtesy') return 'A courtesy needs no answer, and one would only be noise.';
  if (!mayAnswer(before.limits, at)) return 'As many answers as one day may hold have been sent.';
  return 'It changed nothing that the patient would need to hear of.';
}

function afterWake({ events, state }: Commit): string {
  if (find(events, 'check-in-closed') !== undefined) {
    return 'A question that nobody answered closes without a word: nobody is nagged.';
  }
  if (find(events, 'session-question-closed') !== undefined) {
    return 'The question closes without a word: nobody is nagged.';
  }
  const kept = keptBack[statusOf(state)];
  if (kept !== undefined) return kept;
  if (find(events, 'first-phase-began') !== undefined) {
    return 'It only begins the count of weeks; the next check-in is the next text.';
  }
  if (find(events, 'session-recorded') !== undefined) {
    return 'A session that was to be is counted; there is nothing to ask.';
  }
  if (state.news !== null) return 'The patient hears of the change with a text of its own, at a good hour.';
  if (find(events, 'attention-raised') !== undefined)
    return 'This is for staff: it stands on their page Today.';
  return 'The state was looked at, and no text was due.';
}

/** Why a commit wanted no text, in a sentence; null where it wanted one. `before` is the state it was decided on. */
export function whySilent(commit: Commit, before: PatientState): string | null {
  const { events, type } = commit;
  if (events.some((event) => event.type === 'text-queued' || event.type === 'text-requeued')) return null;
  if (type === 'receive-text') return afterText(commit, before, find(events, 'text-received'));
  if (type === 'wake-up') return afterWake(commit);
  return 'Staff did this; Ebb sends no text of its own about it.';
}

/** Every decision about a patient: a command and the state in, events and the state after them out. */
import type { ClinicSettings } from '../clinic/settings.ts';
import type { Instant } from '../local-time.ts';
import { claimText, recordText, releaseText, type TextRefusal } from '../texts/life-of-a-text.ts';
import { knowsCause, rememberCause } from './causes.ts';
import type { CommandOf, CommandType, Decision, PatientCommand, RefusalReason } from './commands.ts';
import { invite } from './consent/invitation.ts';
import { type Draft, emit, startDraft } from './draft.ts';
import type { PatientEvent } from './events.ts';
import { begin } from './evolve.ts';
import { receiveFromFormer, senderOf } from './receive/receive-former.ts';
import { receiveText } from './receive/receive-text.ts';
import { outboxOf } from './send/patient-outbox.ts';
import { nudge } from './send/queue-texts.ts';
import { assign, snooze } from './staff/desk.ts';
import { noteBookings } from './staff/note-bookings.ts';
import { seeMove } from './staff/see-move.ts';
import * as staff from './staff/staff.ts';
import { recordMeasure, recordTreatment, writeNote } from './staff/staff-records.ts';
import type { PatientState } from './state.ts';
import { nextWake } from './wake/next-wake.ts';
import { wakeUp } from './wake/wake-up.ts';

/** What may still be done for a patient who was discharged. */
const afterDischarge: Record<CommandType, boolean> = {
  enrol: false,
  'receive-text': false,
  'wake-up': true,
  'claim-text': true,
  'release-text': true,
  'record-text': true,
  'record-session': false,
  'undo-session': false,
  'note-bookings': false,
  'write-note': true,
  'record-treatment': true,
  'record-measure': true,
  'enter-reading': false,
  'void-reading': false,
  'edit-details': false,
  'override-plan': false,
  'answer-suggestion': false,
  'see-move': false,
  pause: false,
  resume: false,
  discharge: false,
  invite: false,
  'clear-attention': true,
  snooze: true,
  assign: true,
  'finish-inbox-item': true,
  'write-text': false,
  erase: true,
};

function enrolment(command: CommandOf<'enrol'>): Extract<PatientEvent, { type: 'enrolled' }> {
  const { patientId, firstName, phone, timeZone, language, condition, preferredTime, label } = command;
  return {
    type: 'enrolled',
    patientId,
    clinicId: command.settings.clinicId,
    firstName,
    phone,
    timeZone,
    language,
    condition,
    preferredTime,
    ...(label === undefined ? {} : { label }),
    consent: command.consent,
    baseline: command.baseline,
    stopped: command.optedOut,
    by: command.by,
  };
}

function enrol(command: CommandOf<'enrol'>): Decision {
  const event = enrolment(command);
  const draft = startDraft(begin(event, command.now), command.now, command.settings);
  draft.events.push(event);
  if (!event.stopped) {
    emit(draft, { type: 'invited', by: command.by });
    nudge(draft, { kind: 'invitation' });
  }
  return accept(draft, command);
}

/** Carries the command out on the draft; what it returns is why it was refused. */
function apply(
  draft: Draft,
  command: Exclude<PatientCommand, { type: 'enrol' }>,
): TextRefusal | RefusalReason | null {
  switch (command.type) {
    case 'receive-text': {
      const sender = senderOf(draft.state, command.from, draft.now);
      if (sender === 'other') return 'other-number';
      if (sender === 'patient') receiveText(draft, command);
      else receiveFromFormer(draft, command, sender);
      return null;
    }
    case 'wake-up':
      wakeUp(draft, command.bookings);
      return draft.events.length > 0 || isRearmed(draft) ? null : 'nothing-due';
    case 'claim-text':
      return claimText(outboxOf(draft), command, command.settings);
    case 'release-text':
      return releaseText(outboxOf(draft), command);
    case 'record-text':
      return recordText(outboxOf(draft), command);
    case 'record-session':
      return staff.recordSession(draft, command);
    case 'note-bookings':
      return noteBookings(draft, command);
    case 'undo-session':
      return staff.undoSession(draft, command);
    case 'write-note':
      return writeNote(draft, command);
    case 'record-treatment':
      return recordTreatment(draft, command);
    case 'record-measure':
      return recordMeasure(draft, command);
    case 'enter-reading':
      return staff.enterReading(draft, command);
    case 'void-reading':
      return staff.voidReading(draft, command);
    case 'edit-details':
      return staff.editDetails(draft, command);
    case 'override-plan':
      return staff.overridePlan(draft, command);
    case 'answer-suggestion':
      return staff.answerSuggestion(draft, command);
    case 'see-move':
      return seeMove(draft, command);
    case 'pause':
      return staff.pause(draft, command);
    case 'resume':
      return staff.resume(draft, command);
    case 'discharge':
      return staff.discharge(draft, command);
    case 'invite':
      return invite(draft, command);
    case 'clear-attention':
      return staff.clearAttention(draft, command);
    case 'snooze':
      return snooze(draft, command);
    case 'assign':
      return assign(draft, command);
    case 'finish-inbox-item':
      return staff.finishInboxItem(draft, command);
    case 'write-text':
      return staff.writeText(draft, command);
    case 'erase':
      return staff.erase(draft, command);
    default:
      return command satisfies never;
  }
}

/** A move that no acknowledgement told of becomes news for the patient. */
function noteUntoldMove(draft: Draft): void {
  const moved = draft.events.filter((event) => event.type === 'plan-moved').at(-1);
  if (moved === undefined || draft.state.news === moved.to) return;
  const told = draft.events.some(
    (event) =>
      event.type === 'text-queued' &&
      (event.content.kind === 'acknowledgement' || event.content.kind === 'flare-noted') &&
      event.content.move === moved.to,
  );
  if (!told) emit(draft, { type: 'news-noted', to: moved.to });
}

/**
 * True when the wake-up that just came did nothing and another is to come later: the schedule that woke has gone
 * off and must be set again, or nobody would wake for this patient any more.
 */
function isRearmed({ state, settings, now }: Draft): boolean {
  if (state.wake === null || state.wake.at > now) return false;
  const wake = nextWake(state, settings, now);
  return wake === null || wake.at > now;
}

function setWake(draft: Draft, settings: ClinicSettings): void {
  const wake = nextWake(draft.state, settings, draft.now);
  const { wake: before } = draft.state;
  if (wake?.at !== before?.at || wake?.why !== before?.why) emit(draft, { type: 'wake-set', wake });
}

function accept(draft: Draft, command: PatientCommand): Decision {
  noteUntoldMove(draft);
  setWake(draft, command.settings);
  const { state } = draft;
  if (command.cause === null || state.erased) return { kind: 'accepted', events: draft.events, state };
  const receivedAt: Instant = command.type === 'receive-text' ? command.receivedAt : draft.now;
  const causes = rememberCause(state.causes, command.cause, receivedAt);
  return { kind: 'accepted', events: draft.events, state: { ...state, causes } };
}

/**
 * Decides one command. Pure: time, ids and settings are inside the command. An ordinary refusal is a value;
 * a command whose cause is known is a duplicate, answered from what was recorded.
 */
export function decide(command: PatientCommand, state: PatientState | null): Decision {
  if (state === null) {
    return command.type === 'enrol' ? enrol(command) : { kind: 'refused', reason: 'not-found' };
  }
  if (command.cause !== null && knowsCause(state.causes, command.cause)) return { kind: 'duplicate' };
  if (state.erased) return { kind: 'refused', reason: 'not-found' };
  if (command.type === 'enrol') return { kind: 'refused', reason: 'already-enrolled' };
  if (state.discharged && !afterDischarge[command.type]) return { kind: 'refused', reason: 'discharged' };
  const draft = startDraft(state, command.now, command.settings);
  const refused = apply(draft, command);
  if (refused === null) return accept(draft, command);
  return typeof refused === 'string' ? { kind: 'refused', reason: refused } : { kind: 'refused', ...refused };
}

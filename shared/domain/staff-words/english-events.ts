/** Every event of a patient's history as one English sentence. */
import type { PatientEvent } from '../patient/events.ts';
import type { Score } from '../patient/state.ts';
import { cadence } from '../plan/phase-words.ts';
import { ruleWords } from '../plan/rule-words.ts';
import { attention, attentionFor } from './english-attention.ts';
import { phraseBookings, phraseUndone } from './english-bookings.ts';
import { listed, quoted } from './english-grammar.ts';
import { phraseMeasure, phraseQuestion, phraseSession, phraseTreatment } from './english-records.ts';
import { dropped, textKind, tip, wake } from './english-terms.ts';
import type { Moments } from './staff-catalog.ts';

type EventOf<T extends PatientEvent['type']> = Extract<PatientEvent, { type: T }>;

const heard: Record<EventOf<'text-received'>['reply']['kind'], string> = {
  crisis: 'The patient wrote of a crisis',
  urgent: 'The patient wrote of an urgent symptom',
  stop: 'The patient asked for no more texts',
  start: 'The patient asked for texts again',
  help: 'The patient asked for help with the texts',
  flare: 'The patient reported a flare',
  medication: 'The patient wrote about medication',
  session: 'The patient wrote about a session',
  score: 'The patient texted a score',
  response: 'The patient sent word of how they feel since a session',
  control: 'The patient asked for fewer or more texts, later ones or a pause',
  call: 'The patient asked for a call',
  yes: 'The patient answered yes',
  no: 'The patient answered no',
  courtesy: 'The patient sent a courtesy',
  unclear: 'The patient sent a text that Ebb could not read',
};

const asks: Record<EventOf<'check-in-opened'>['kind'], string> = {
  intake: 'A question about pain before the first session',
  regular: 'A check-in',
  recheck: 'An extra check-in',
};

const alerts: Record<EventOf<'alert-raised'>['level'], string> = {
  first: 'The clinic is being alerted.',
  again: 'Nobody has cleared the alert, so it goes out again.',
  operator: 'Nobody has cleared the alert for an hour, so the operator is told.',
};

const fields: Record<keyof EventOf<'details-changed'>['changed'], string> = {
  firstName: 'name',
  phone: 'phone number',
  timeZone: 'time zone',
  language: 'language',
  condition: 'condition',
  preferredTime: 'preferred time',
  label: 'label',
  consent: 'record of consent',
};

function withBaseline(baseline: readonly Score[]): string {
  if (baseline.length === 0) return '';
  return ` with ${listed(baseline.map(({ score }) => String(score)))} from before the first session`;
}

function received({ reply, from }: EventOf<'text-received'>): string {
  if (from !== undefined) return 'A text came from a number that the patient had before.';
  const score =
    reply.score === null
      ? ''
      : reply.kind === 'score'
        ? ` of ${reply.score}`
        : `, with a score of ${reply.score}`;
  const stop = reply.stop && reply.kind !== 'stop' ? ', and asked for no more texts' : '';
  return `${heard[reply.kind]}${score}${stop}.`;
}

function recorded(
  event: EventOf<'baseline-recorded' | 'reading-recorded'>,
  what: string,
  { day }: Moments,
): string {
  const by = event.by === null ? '' : ', entered by staff';
  const instead = event.replaced ? ', in place of the one before' : '';
  const approximate = event.approximate ? ' (read from a range, a half or a slip)' : '';
  return `${event.score} was recorded as ${what} for ${day(event.date)}${by}${instead}${approximate}.`;
}

function closed({ kind, missed, why }: EventOf<'check-in-closed'>): string {
  const what = asks[kind];
  if (why === 'withdrawn') return `${what} was withdrawn.`;
  if (why === 'superseded') return `${what} closed without an answer, because the next one came.`;
  return `${what} closed without an answer${missed ? '' : ', which does not count as missed'}.`;
}

function outcome({ kind, outcome: found }: EventOf<'text-recorded'>): string {
  const what = textKind[kind];
  if (found.result === 'sent') return `Sent: ${what}.`;
  if (found.result === 'unknown') return `Nobody knows whether this left: ${what}. It is not sent again.`;
  return `Could not be sent: ${what} (${found.code}).`;
}

function cleared({ kind, by, note }: EventOf<'attention-cleared'>): string {
  const what = attention[kind].replace(/[.:].*$/s, '');
  return `${by === '' ? 'Cleared' : 'Staff cleared'}: ${what}${note === '' ? '.' : ` (${note}).`}`;
}

function overridden({ to, from, reason }: EventOf<'plan-overridden'>): string {
  const what =
    to === from ? `kept sessions ${cadence[to]}` : `moved sessions from ${cadence[from]} to ${cadence[to]}`;
  return `Staff ${what}${quoted(reason)}`;
}

/** One sentence for one event. */
export function phraseEvent(event: PatientEvent, moments: Moments): string {
  const { day, moment } = moments;
  switch (event.type) {
    case 'enrolled':
      return `Enrolled${withBaseline(event.baseline)}${event.stopped ? '; the number had asked for no more texts' : ''}.`;
    case 'text-received':
      return received(event);
    case 'text-counted':
      return 'A text was only counted: more came in a day than are read.';
    case 'invited':
      return event.by === null ? 'Invited again, because the number sent START.' : 'Invited to the texts.';
    case 'consented':
      return 'The patient agreed to the texts.';
    case 'declined':
      return 'The patient declined the texts.';
    case 'almost-yes':
      return 'The patient seems to agree to the texts, but only YES counts.';
    case 'first-phase-began':
      return `The first phase began on ${day(event.on)}: sessions ${cadence.weekly}.`;
    case 'check-in-opened':
      return `${asks[event.kind]} was opened, due ${day(event.due)}.`;
    case 'check-in-postponed':
      return `The patient asked for the question to come again on ${day(event.to)}.`;
    case 'check-in-asked-again':
      return 'The question was asked again, as the patient wished.';
    case 'rhythm-changed':
      return event.fewer
        ? 'The patient asked for fewer texts: half as many check-ins, and no tips.'
        : 'The patient asked for as many texts as before.';
    case 'check-in-reminded':
      return 'A reminder of the open check-in was due.';
    case 'check-in-answered':
      return `${asks[event.kind]} was answered.`;
    case 'check-in-closed':
      return closed(event);
    case 'question-asked':
      return 'One question back was asked, because the answer could not be read.';
    case 'baseline-recorded':
      return recorded(event, 'a score from before the first session', moments);
    case 'reading-recorded':
      return recorded(event, event.elevated ? 'a reading well above usual' : 'a reading', moments);
    case 'reading-voided':
      return `Staff voided the score of ${day(event.date)}${quoted(event.reason)}`;
    case 'flare-reported':
      return `A flare was reported on ${day(event.on)}.`;
    case 'medication-noted':
      return 'A change of medication was noted.';
    case 'session-recorded':
      return phraseSession(event, moments);
    case 'treatment-noted':
      return phraseTreatment(event, moments);
    case 'measure-taken':
      return phraseMeasure(event, moments);
    case 'note-written':
      return `Staff wrote a note${quoted(event.body)}`;
    case 'session-undone':
      return phraseUndone(event, moments);
    case 'bookings-noted':
      return phraseBookings(event, moments);
    case 'session-asked':
    case 'session-not-yet':
    case 'session-question-closed':
      return phraseQuestion(event, moments);
    case 'session-booked':
      return `The patient said that the session due ${day(event.due)} is booked.`;
    case 'plan-moved':
      return `Sessions went from ${cadence[event.from]} to ${cadence[event.to]}, because ${ruleWords[event.rule]}${event.by === null ? '' : ', accepted by staff'}.`;
    case 'plan-suggested':
      return `Suggested to staff: sessions ${cadence[event.to]}, because ${ruleWords[event.rule]}.`;
    case 'suggestion-noted':
      return event.holds
        ? 'The suggested change of plan holds again.'
        : 'The suggested change of plan no longer holds, and still waits for staff.';
    case 'suggestion-withdrawn':
      return event.why === 'override'
        ? 'The suggestion was withdrawn, because staff decided the plan.'
        : event.why === 'worse'
          ? 'The suggestion was withdrawn, because pain rose or a flare was reported.'
          : 'The suggestion was withdrawn, because the condition is now autoimmune.';
    case 'suggestion-asked-again':
      return 'The suggestion was put before staff again, as nobody had answered it.';
    case 'suggestion-declined':
      return 'Staff declined the suggested change of plan.';
    case 'plan-overridden':
      return overridden(event);
    case 'move-seen':
      return `Staff have rebooked by the last change of plan${event.note === null ? '.' : quoted(event.note)}`;
    case 'move-objected':
      return 'The patient asked for a call about the last change of plan.';
    case 'recheck-decided':
      return `An extra check-in was decided for ${moment(event.at)}.`;
    case 'recheck-cancelled':
      return 'The extra check-in is no longer needed.';
    case 'attention-raised':
      return `Put before staff: ${attentionFor(event.kind, event.reason)}`;
    case 'attention-cleared':
      return cleared(event);
    case 'attention-snoozed':
      return event.until === null
        ? 'Staff no longer put this off.'
        : `Staff put off what waits until ${day(event.until)}.`;
    case 'attention-assigned':
      return event.name === null ? 'Nobody has this in hand any more.' : `${event.name} took this in hand.`;
    case 'attention-noted':
      return event.holds
        ? `Found again, and still before staff: ${attention[event.kind]}`
        : `No longer found, and still before staff: ${attention[event.kind]}`;
    case 'attention-lapsed':
      return event.on === undefined
        ? `No longer before staff: ${attention[event.kind]}`
        : `Lapsed by itself, not having held for a while: ${attention[event.kind]}`;
    case 'alert-raised':
      return alerts[event.level];
    case 'alert-acknowledged':
      return 'The alert was acknowledged.';
    case 'inbox-added':
      return `The text went to the inbox${event.first ? ', before everything else' : ''}.`;
    case 'inbox-done':
      return 'Staff dealt with a text in the inbox.';
    case 'details-changed': {
      const changed = Object.keys(event.changed) as (keyof typeof fields)[];
      return `Staff changed the ${listed(changed.map((field) => fields[field]))}.`;
    }
    case 'number-changed': {
      const why = event.stopped
        ? 'it had asked for no more texts, so none go to it'
        : event.agreed
          ? "staff's word stands for the patient's YES on it"
          : 'it is invited, and nothing else goes to it before YES';
      return `Staff changed the phone number: ${why}.`;
    }
    case 'former-number-stopped':
      return 'A number that the patient had before asked for no more texts.';
    case 'former-number-started':
      return 'A number that the patient had before takes texts again.';
    case 'paused':
      if (event.by === null && event.until !== null)
        return `The patient asked for no texts until ${day(event.until)}.`;
      return event.until === null
        ? 'Staff paused the texts.'
        : `Staff paused the texts until ${day(event.until)}.`;
    case 'resumed':
      if (event.by !== null) return 'Staff resumed the texts.';
      return event.staffs === undefined
        ? 'The pause ended.'
        : `The patient ended their own pause; the one that staff set lasts until ${day(event.staffs)}.`;
    case 'stopped':
      return event.source === 'patient'
        ? 'The texts stopped, as the patient asked.'
        : 'The texts stopped, because the carrier reports that the number opted out.';
    case 'started':
      return 'The texts may go on, as the patient asked with START.';
    case 'discharged':
      return `Staff discharged the patient${quoted(event.reason)}`;
    case 'erased':
      return 'Everything about the patient was erased.';
    case 'text-queued':
      return `To be sent: ${textKind[event.content.kind]}.`;
    case 'text-deferred':
      return `A text waits for the hours and leaves ${moment(event.until)}.`;
    case 'text-requeued':
      return 'A text that waited for the hours may leave.';
    case 'text-dropped':
      return `Not sent: ${textKind[event.kind]}, because ${dropped[event.why]}.`;
    case 'text-claimed':
      return `Being sent: ${textKind[event.kind]}.`;
    case 'text-released':
      return `A text could not be handed over (${event.code}) and is tried again.`;
    case 'text-recorded':
      return outcome(event);
    case 'session-nudged':
      return `The patient was reminded of the session due ${day(event.due)}.`;
    case 'tip-chosen':
      return `${event.waiting ? 'A tip waits for the next day' : 'A tip was chosen'}: ${tip[event.tip]}.`;
    case 'news-noted':
      return event.to === null
        ? 'The patient has been told of the changed plan.'
        : `The patient is to be told that sessions are now ${cadence[event.to]}.`;
    case 'wake-set':
      return event.wake === null
        ? 'Nothing more is due by itself.'
        : `Next, ${moment(event.wake.at)}: ${wake[event.wake.why].replace(/^./, (letter) => letter.toLowerCase())}.`;
    default:
      return event satisfies never;
  }
}

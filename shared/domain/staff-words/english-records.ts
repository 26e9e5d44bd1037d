/** What is recorded of care beside pain, in sentences. */
import type { PatientEvent } from '../patient/events.ts';
import type { SessionPressure } from '../patient/sessions/session-record.ts';
import { listed, quoted } from './english-grammar.ts';
import { measuredPart } from './english-measures.ts';
import type { Moments } from './staff-catalog.ts';

type EventOf<T extends PatientEvent['type']> = Extract<PatientEvent, { type: T }>;

const who: Record<EventOf<'session-recorded'>['source'], string> = {
  patient: 'The patient said',
  staff: 'Staff recorded',
  booking: 'The bookings say',
  assumed: 'It was assumed',
};

const pressed: Record<SessionPressure, string> = {
  light: 'the pressure was too light',
  right: 'the pressure was right',
  hard: 'the pressure was too hard',
};

/** One session, and whose word it is. */
export function phraseSession(event: EventOf<'session-recorded'>, { day }: Moments): string {
  const { date, attended, source, response, pressure, note } = event;
  const known = [
    `the session of ${day(date)} ${attended ? 'took place' : 'was missed'}`,
    ...(response === undefined
      ? []
      : [`the patient felt ${response === 'same' ? 'the same' : response} after it`]),
    ...(pressure === undefined ? [] : [pressed[pressure]]),
  ];
  return `${who[source]} that ${listed(known)}${note === undefined ? '.' : quoted(note)}`;
}

const treated: Record<EventOf<'treatment-noted'>['treatment'], string> = {
  medication: 'medication',
  injection: 'an injection',
  'physical-therapy': 'physical therapy',
  stimulation: 'electrical stimulation',
  other: 'another treatment',
};

/** A treatment beside the sessions. */
export function phraseTreatment(event: EventOf<'treatment-noted'>, { day }: Moments): string {
  const { treatment, date, note, by } = event;
  if (by === null) return `The patient wrote of ${treated[treatment]} on ${day(date)}.`;
  return `Staff recorded ${treated[treatment]} on ${day(date)}${note === undefined ? '.' : quoted(note)}`;
}

/** What staff measured. */
export function phraseMeasure(event: EventOf<'measure-taken'>, { day }: Moments): string {
  const { site, side, degrees, date } = event;
  return `Staff measured the range of motion on ${day(date)}: ${measuredPart({ site, side })}, ${degrees} degrees.`;
}

/** The question after a session. */
export function phraseQuestion(
  event: EventOf<'session-asked' | 'session-not-yet' | 'session-question-closed'>,
  { day }: Moments,
): string {
  const session = `the session of ${day(event.date)}`;
  switch (event.type) {
    case 'session-asked':
      return event.expected === true
        ? `The patient was asked whether there was a session, expected ${day(event.date)}${event.second === true ? ', once more' : ''}.`
        : `The patient was asked about ${session}.`;
    case 'session-not-yet':
      return `The patient says that there was no session yet, and is asked once more on ${day(event.again)}.`;
    case 'session-question-closed':
      return event.why === 'answered'
        ? `The question about ${session} was answered.`
        : `Not known: ${session}.`;
    default:
      return event satisfies never;
  }
}

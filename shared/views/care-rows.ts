/** Rows of where a patient stands, event by event: what a report asked for later needs of the past. */
import { localDate } from '../domain/local-time.ts';
import type { CareChange } from '../domain/outcomes/care.ts';
import type { PatientEvent } from '../domain/patient/events.ts';
import type { Commit } from '../history/ports.ts';
import type { CareRow } from './ports.ts';

/** What an event changes of it; null for most. Each stands for itself, so that no other commit is needed. */
function changeOf(event: PatientEvent, today: string): CareChange | null {
  switch (event.type) {
    case 'enrolled':
      return { on: today, condition: event.condition, ...(event.stopped ? { stopped: true } : {}) };
    case 'details-changed': {
      const { condition } = event.changed;
      return condition === undefined ? null : { on: today, condition };
    }
    case 'first-phase-began':
      return { on: event.on, phase: 'weekly' };
    case 'plan-moved':
      return { on: event.on, phase: event.to };
    case 'plan-overridden':
      return event.to === event.from ? null : { on: event.on, phase: event.to };
    case 'stopped':
      return { on: today, stopped: true };
    case 'started':
      return { on: today, stopped: false };
    case 'number-changed':
      // Opt-out belongs to the number: the one that the patient has now says whether texts are stopped.
      return { on: today, stopped: event.stopped };
    case 'discharged':
      return { on: today, discharged: true };
    default:
      return null;
  }
}

/** The changes that a commit made. */
export function careRowsOf({ patientId, clinicId, seq, at, events, state }: Commit): CareRow[] {
  const today = localDate(at, state.timeZone);
  const changes = events.map((event) => changeOf(event, today)).filter((change) => change !== null);
  return changes.map((change, index) => ({ patientId, clinicId, seq, index, ...change }));
}

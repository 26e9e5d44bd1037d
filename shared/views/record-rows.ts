/** Rows of what is recorded of a patient's care beside scores, event by event; each stands for itself. */
import type { IsoDate } from '../domain/calendar.ts';
import { localDate } from '../domain/local-time.ts';
import type { PatientEvent } from '../domain/patient/events.ts';
import { detailsOf } from '../domain/patient/sessions/session-record.ts';
import type { Commit } from '../history/ports.ts';
import type { RecordItem, RecordRow } from './record-item.ts';

type Told = Omit<RecordRow, 'patientId' | 'clinicId' | 'seq' | 'index' | 'at'>;

function told(on: IsoDate, by: string | null, item: RecordItem): Told {
  return { on, by, item };
}

/** The patient's own words, as they are kept. */
function wordsIn({ events }: Commit): string {
  return events.find((event) => event.type === 'text-received')?.text ?? '';
}

/** What an event records; null for most. */
function recordOf(commit: Commit, event: PatientEvent): Told | null {
  const today = localDate(commit.at, commit.state.timeZone);
  switch (event.type) {
    case 'session-recorded': {
      const { date, attended, source, by } = event;
      return told(date, by, { kind: 'session', attended, source, ...detailsOf(event) });
    }
    case 'session-undone': {
      const { date, of, by } = event;
      return told(date, by, { kind: 'session-undone', ...(of === undefined ? {} : { of }) });
    }
    case 'first-phase-began':
      return told(event.on, null, { kind: 'move', from: null, to: 'weekly', rule: 'first-phase' });
    case 'plan-moved': {
      const { on, from, to, rule, by } = event;
      return told(on, by, { kind: 'move', from, to, rule });
    }
    case 'plan-overridden': {
      const { on, from, to, reason, by } = event;
      return told(on, by, { kind: 'override', from, to, reason });
    }
    case 'suggestion-declined': {
      const { phase } = commit.state.plan;
      return phase === null
        ? null
        : told(event.on, event.by, { kind: 'override', from: phase, to: phase, reason: null });
    }
    case 'flare-reported':
      return told(event.on, null, { kind: 'flare' });
    case 'paused':
      return told(today, event.by, { kind: 'pause', until: event.until });
    case 'resumed':
      return told(today, event.by, { kind: 'pause-end' });
    case 'medication-noted':
      return told(event.on, null, { kind: 'treatment', treatment: 'medication', note: wordsIn(commit) });
    case 'treatment-noted': {
      const { id, treatment, date, note = wordsIn(commit), by } = event;
      return told(date, by, { kind: 'treatment', ...(id === undefined ? {} : { id }), treatment, note });
    }
    case 'measure-taken': {
      const { id, measure, site, side, degrees, date, by } = event;
      return told(date, by, { kind: 'measure', id, measure, site, side, degrees });
    }
    case 'note-written':
      return told(today, event.by, { kind: 'note', id: event.id, body: event.body });
    default:
      return null;
  }
}

/** The rows of a commit. */
export function recordRowsOf(commit: Commit): RecordRow[] {
  const { patientId, clinicId, seq, at } = commit;
  const records = commit.events.map((event) => recordOf(commit, event)).filter((record) => record !== null);
  return records.map((record, index) => ({ patientId, clinicId, seq, index, at, ...record }));
}

/** What the ledger promised against what the histories and the outbox hold. */
import { control, type KilledPatient, staff } from './clinic.ts';
import type { Ledger } from './ledger.ts';

interface Line {
  readonly kind: string;
  readonly words: string;
  readonly text?: string;
}

interface Sent {
  readonly id: string;
  readonly to: string;
  readonly body: string;
}

/** What was counted, and every broken promise in words. */
export interface Findings {
  readonly problems: readonly string[];
  readonly acknowledged: number;
  readonly inDoubt: number;
  readonly sent: number;
  readonly unknown: number;
}

async function timelineOf(url: string, { clinicId, patientId }: KilledPatient): Promise<Line[]> {
  const lines: Line[] = [];
  let query = '';
  for (;;) {
    const page = await staff(url, clinicId, 'GET', `/patients/${patientId}/timeline${query}`);
    const { events, next } = page as { events: Line[]; next?: string };
    lines.push(...events);
    if (next === undefined) return lines;
    query = `?cursor=${encodeURIComponent(next)}`;
  }
}

function timesIn(lines: readonly Line[], kind: string, mark: string): number {
  return lines.filter((line) => line.kind === kind && line.text?.endsWith(mark) === true).length;
}

/**
 * Every text that was acknowledged is in its patient's history once, none is there twice, no text left twice, and every
 * text that left is recorded as sent or as unknown. `mostInFlight` bounds the unknown ones: what a kill may have cut off.
 */
export async function findingsOf(
  url: string,
  patients: readonly KilledPatient[],
  ledger: Ledger,
  mostInFlight: number,
): Promise<Findings> {
  const problems: string[] = [];
  const outbox = (await control(url, 'texts')) as Sent[];
  let unknown = 0;
  for (const patient of patients) {
    const lines = await timelineOf(url, patient);
    const left = outbox.filter(({ to }) => to === patient.phone);
    for (const { mark, by, acknowledged } of ledger.entries.filter(
      ({ patientId }) => patientId === patient.patientId,
    )) {
      const times = timesIn(lines, by === 'patient' ? 'text-received' : 'text-queued', mark);
      if (times > 1) problems.push(`${mark} of ${by} stands ${times} times in the history`);
      if (times === 0 && acknowledged) problems.push(`${mark} of ${by} was acknowledged and is lost`);
      const departures = left.filter(({ body }) => body.endsWith(mark)).length;
      if (departures > 1) problems.push(`${mark} of ${by} left ${departures} times`);
    }
    const recorded = lines.filter(({ kind }) => kind === 'text-recorded');
    const sent = recorded.filter(({ text }) => text !== undefined).length;
    const claimed = lines.filter(({ kind }) => kind === 'text-claimed').length;
    const released = lines.filter(({ kind }) => kind === 'text-released').length;
    if (claimed !== recorded.length + released) {
      problems.push(`${claimed} texts were claimed and ${recorded.length + released} came to an end`);
    }
    const open = recorded.length - sent;
    unknown += open;
    if (left.length < sent || left.length > sent + open) {
      problems.push(`${left.length} texts left; ${sent} are recorded as sent, ${open} as unknown`);
    }
  }
  if (unknown > mostInFlight)
    problems.push(`${unknown} texts are unknown, more than ${mostInFlight} in flight`);
  return {
    problems,
    acknowledged: ledger.entries.filter(({ acknowledged }) => acknowledged).length,
    inDoubt: ledger.entries.filter(({ acknowledged }) => !acknowledged).length,
    sent: outbox.length,
    unknown,
  };
}

/** Every event in words, oldest first, straight from the history. */
import type { PatientEvent } from '../../../shared/domain/patient/events.ts';
import type { Phase } from '../../../shared/domain/plan/phases.ts';
import { wordEvent } from '../../../shared/domain/staff-words/word-for-staff.ts';
import { BadCursorError } from '../../../shared/dynamo/errors.ts';
import type { Commit } from '../../../shared/history/ports.ts';
import { timelinePage } from '../../../shared/staff-contract/timeline.ts';
import { timelineQuery } from '../../../shared/staff-contract/values.ts';
import { patientOf } from '../committing.ts';
import { defineRoute } from '../route.ts';

const usualLimit = 50;

/** Where the last page ended: `<commit>-<place in it>`, the last event that was shown. */
interface Place {
  seq: number;
  index: number;
}

function placeOf(cursor: string): Place {
  const [, seq, index] = /^([1-9]\d{0,8})-(\d{1,3})$/.exec(cursor) ?? [];
  if (seq === undefined || index === undefined) throw new BadCursorError();
  return { seq: Number(seq), index: Number(index) };
}

/** The patient's words, or ours as they were sent. */
function textIn(event: PatientEvent): { text?: string; from?: string } {
  if (event.type === 'text-received') {
    const { text, from } = event;
    return from === undefined ? { text } : { text, from };
  }
  if (event.type === 'text-recorded' && event.outcome.result === 'sent') return { text: event.outcome.body };
  if (event.type === 'text-queued' && event.content.kind === 'staff-text')
    return { text: event.content.body };
  return {};
}

function byIn(event: PatientEvent): { by?: string } {
  if (event.type === 'text-queued' && event.content.kind === 'staff-text') return { by: event.content.by };
  return 'by' in event && event.by !== null && event.by !== '' ? { by: event.by } : {};
}

/** The phase that began with the event. */
function toIn(event: PatientEvent): { to?: Phase } {
  if (event.type === 'first-phase-began') return { to: 'weekly' };
  return event.type === 'plan-moved' || event.type === 'plan-overridden' ? { to: event.to } : {};
}

function linesOf({ seq, at, events }: Commit, timeZone: string) {
  return events.map((event, index) => ({
    place: { seq, index },
    line: {
      at,
      seq,
      kind: event.type,
      words: wordEvent(event, timeZone),
      ...toIn(event),
      ...byIn(event),
      ...textIn(event),
    },
  }));
}

function isAfter(place: Place, other: Place): boolean {
  return place.seq > other.seq || (place.seq === other.seq && place.index > other.index);
}

export const timelineRoutes = [
  defineRoute({
    method: 'GET',
    path: '/clinics/{clinicId}/patients/{patientId}/timeline',
    role: 'staff',
    summary: 'Every event in words, oldest first.',
    action: 'timeline-read',
    query: timelineQuery,
    status: 200,
    answer: timelinePage,
    async handle(request, { query: { cursor, after: seen = 0, limit = usualLimit } }) {
      const after = cursor === undefined ? { seq: seen + 1, index: -1 } : placeOf(cursor);
      const { patientId, timeZone } = await patientOf(request);
      // A commit has one event at least, so one commit more than lines asked for tells whether there is a next page.
      const commits = await request.services.histories.page(patientId, after.seq - 1, limit + 2);
      const lines = commits
        .flatMap((commit) => linesOf(commit, timeZone))
        .filter(({ place }) => isAfter(place, after));
      const shown = lines.slice(0, limit);
      const last = shown.at(-1)?.place;
      const next = lines.length > limit && last !== undefined ? { next: `${last.seq}-${last.index}` } : {};
      return { events: shown.map(({ line }) => line), ...next };
    },
  }),
];

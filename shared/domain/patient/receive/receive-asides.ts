/** What a text tells besides what it was read as: treatments, and the pressure of the last session. */
import { daysBetween } from '../../calendar.ts';
import type { Reply } from '../../reply/read-reply.ts';
import { namedTreatments } from '../../reply/told/named-treatments.ts';
import { toldPressure } from '../../reply/told/told-pressure.ts';
import type { CommandOf } from '../commands.ts';
import { type Draft, emit } from '../draft.ts';
import { writtenOn } from '../today.ts';

/** Nobody speaks of a session longer ago than the widest cadence as the last one. */
const lastSessionDays = 45;

/** Texts in which people tell of more than they were asked. */
const telling: ReadonlySet<Reply['kind']> = new Set<Reply['kind']>([
  'flare',
  'medication',
  'session',
  'score',
  'response',
  'unclear',
]);

/** Keeps as data what the text names. It moves no plan, and nothing is answered for it. */
export function noteAsides(
  draft: Draft,
  { text, receivedAt }: CommandOf<'receive-text'>,
  kind: Reply['kind'],
): void {
  // Who answers staff tells them, and nothing is recorded from it.
  if (draft.answers !== null || !telling.has(kind)) return;
  const date = writtenOn(draft, receivedAt);
  for (const treatment of namedTreatments(text)) {
    emit(draft, { type: 'treatment-noted', treatment, date, by: null });
  }
  const pressure = toldPressure(text);
  const last = draft.state.sessions.recent.findLast((session) => session.attended && session.date <= date);
  if (pressure === null || last === undefined || daysBetween(last.date, date) > lastSessionDays) return;
  const word = { date: last.date, attended: true, source: 'patient', pressure } as const;
  emit(draft, { type: 'session-recorded', ...word, by: null });
}

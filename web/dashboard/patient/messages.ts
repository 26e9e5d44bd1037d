/** The conversation with a patient, put together from the history. */
import type { TimelineEvent } from '../../../shared/staff-contract/timeline.ts';

export interface Message {
  readonly key: string;
  readonly at: string;
  readonly from: 'patient' | 'ebb' | 'staff';
  /** Null for a text whose words were never made. */
  readonly text: string | null;
  readonly state: 'received' | 'queued' | 'sent' | 'failed' | 'dropped';
  /** What became of it, in words. */
  readonly words: string;
}

const dropped = 'text-dropped';
const recorded = 'text-recorded';

/** Texts both ways, oldest first. A staff text that is on its way stands as waiting until it is recorded. */
export function messagesOf(events: readonly TimelineEvent[]): readonly Message[] {
  const waiting: (Message & { readonly text: string })[] = [];
  const messages: Message[] = [];
  const byStaff = new Set<string>();
  events.forEach((event, index) => {
    const { at, kind, text, words } = event;
    const key = `${event.seq}-${index}`;
    if (kind === 'text-received' && text !== undefined) {
      messages.push({ key, at, from: 'patient', text, state: 'received', words });
    } else if (kind === 'text-queued' && text !== undefined) {
      byStaff.add(text);
      waiting.push({ key, at, from: 'staff', text, state: 'queued', words });
    } else if (kind === recorded) {
      const place = waiting.findIndex((one) => one.text === text);
      if (place !== -1) waiting.splice(place, 1);
      const from = text !== undefined && byStaff.has(text) ? 'staff' : 'ebb';
      const state = text === undefined ? 'failed' : 'sent';
      messages.push({ key, at, from, text: text ?? null, state, words });
    } else if (kind === dropped) {
      messages.push({ key, at, from: 'ebb', text: null, state: 'dropped', words });
    }
  });
  return [...messages, ...waiting];
}

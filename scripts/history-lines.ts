/** A patient's commits as lines for whoever is on call. */
import type { PatientEvent } from '../shared/domain/patient/events.ts';
import type { Commit } from '../shared/history/ports.ts';

/**
 * What may be shown of an event: ids, codes and days. Whatever is not listed is withheld, so that an event that is added
 * to the history shows nothing before somebody decided that it may.
 */
const shown = [
  'id',
  'channel',
  'kind',
  'result',
  'code',
  'why',
  'rule',
  'missed',
  'item',
  'seq',
  'due',
  'date',
  'on',
  'until',
] as const;

/** Parts of an event that are looked into; everything else that has parts is withheld whole. */
const opened = ['reply', 'content', 'outcome', 'checkIn'] as const;

function codes(part: object, prefix = ''): string[] {
  const fields = new Map<string, unknown>(Object.entries(part));
  const own = shown.flatMap((key) => {
    const value = fields.get(key);
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isPlain ? [`${prefix}${key}=${value}`] : [];
  });
  const inner = opened.flatMap((key) => {
    const value = fields.get(key);
    return typeof value === 'object' && value !== null ? codes(value, `${prefix}${key}.`) : [];
  });
  return [...own, ...inner];
}

/** Staff's `reason` elsewhere is in their own words. */
function reasonOf(event: PatientEvent): string[] {
  return event.type === 'attention-raised' && event.reason !== undefined ? [`reason=${event.reason}`] : [];
}

function eventCodes(event: PatientEvent): string {
  const found = [...codes(event), ...reasonOf(event)];
  return found.length === 0 ? event.type : `${event.type}(${found.join(' ')})`;
}

/** One line of a commit: no word, name, number or score of a patient stands in it. */
export function commitLine({ at, events, seq, state, type }: Commit): string {
  // What wakes the patient next is told once, from the state.
  const told = events.filter((event) => event.type !== 'wake-set').map(eventCodes);
  const next = state.wake === null ? 'none' : `${state.wake.at} ${state.wake.why}`;
  return [String(seq).padStart(5), at, type, told.join(', ') || 'nothing', `next wake ${next}`].join('  ');
}

/** The events of a commit whole, each on a line of its own. */
export function wordLines({ events }: Commit): string[] {
  return events.map((event) => `         ${JSON.stringify(event)}`);
}

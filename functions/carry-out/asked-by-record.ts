/**
 * What one commit asked for: its own texts and no others. Queueing all open texts at every commit would grow with their
 * square (60 texts of staff made 3,071 messages) and keep other clinics' emergency words waiting. A schedule is set only
 * if the commit wants another wake-up than the commit before.
 */
import type { PatientEvent } from '../../shared/domain/patient/events.ts';
import type { OpenText } from '../../shared/domain/texts/open-text.ts';
import { decodeEvents } from '../../shared/history/commit-codec.ts';
import type { StreamOwner } from '../../shared/history/stream-owner.ts';
import { errorFields, log } from '../lambda/log.ts';
import { itemOfImage, type StreamImage } from '../lambda/stream-image.ts';

/** Texts a commit made, and those whose time it found had come. */
function askedFor(events: readonly PatientEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) =>
      event.type === 'text-queued' || event.type === 'text-requeued' ? [event.id] : [],
    ),
  );
}

/** A stranger's texts carry the number of the write that made them. */
function madeBy(image: StreamImage): (text: OpenText) => boolean {
  const { seq }: { seq: number } = JSON.parse(image.state?.S ?? 'null');
  return ({ id }) => id.startsWith(`${seq}-`);
}

export interface Asked {
  /** True for a text that the commit made, or whose time it found had come. */
  isText: (text: OpenText) => boolean;
  /** True unless the commit before wanted the same wake-up, so that its record has seen to the schedule. */
  isWakeNew: boolean;
}

const everything: Asked = { isText: () => true, isWakeNew: true };

/**
 * Tells what the commit in a stream record asked for. Of a record that cannot be read (written by newer code, or cut)
 * everything counts, since asking twice does no harm and not asking would leave it to reconcile.
 */
export function askedByRecord(kind: StreamOwner['kind'], image: StreamImage | undefined): Asked {
  if (image === undefined) return everything;
  try {
    if (kind === 'stranger') return { isText: madeBy(image), isWakeNew: true };
    // What an erasure leaves of a forgotten commit has no body, and asks for nothing.
    if (image.body === undefined) return { isText: () => false, isWakeNew: false };
    const events = decodeEvents(itemOfImage(image));
    const asked = askedFor(events);
    return {
      isText: ({ id }) => asked.has(id),
      isWakeNew: events.some(({ type }) => type === 'wake-set'),
    };
  } catch (error) {
    log.warn('record-unreadable', errorFields(error));
    return everything;
  }
}

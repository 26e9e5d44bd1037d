/**
 * The texts that one commit asked for. Every commit queues its own and no other: all open texts at every commit would
 * grow with the square of them (60 texts of staff made 3,071 messages), and stand before other clinics' emergency words.
 */
import { decodeCommit } from '../../shared/history/commit-codec.ts';
import type { Commit } from '../../shared/history/ports.ts';
import type { StreamOwner } from '../../shared/history/stream-owner.ts';
import type { OpenText } from '../../shared/domain/texts/open-text.ts';
import { errorFields, log } from '../lambda/log.ts';
import { itemOfImage, type StreamImage } from '../lambda/stream-image.ts';

/** Texts a commit made, and those whose time it found had come. */
function askedFor({ events }: Commit): ReadonlySet<string> {
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

/**
 * Tells the texts of the commit in a stream record. Of a record that cannot be read (written by newer code, or cut)
 * every open text counts, since asking twice does no harm and not asking would leave it to reconcile.
 */
export function isTextOf(
  kind: StreamOwner['kind'],
  image: StreamImage | undefined,
): (text: OpenText) => boolean {
  if (image === undefined) return () => true;
  try {
    if (kind === 'stranger') return madeBy(image);
    // What an erasure leaves of a forgotten commit has no body, and asks for nothing.
    if (image.body === undefined) return () => false;
    const asked = askedFor(decodeCommit(itemOfImage(image)));
    return ({ id }) => asked.has(id);
  } catch (error) {
    log.warn('record-unreadable', errorFields(error));
    return () => true;
  }
}

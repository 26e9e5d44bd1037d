import { type HeardText, hear, heardAs } from '../../../../shared/domain/heard/heard-text.ts';
import { readInPlace } from '../../../../shared/domain/heard/read-in-place.ts';
import { later } from '../../../../shared/domain/local-time.ts';
import { type Reply, readReply } from '../../../../shared/domain/reply/read-reply.ts';

const first = '2026-11-21T12:00:00.000Z';
const apartMs = 20_000;

/** The newest text as it is read 20 seconds after the last of those before it, oldest first. */
export function readAfter(earlier: readonly string[], newest: string): Reply {
  const heard = earlier.reduce<HeardText[]>(
    (so, text, index) => hear(so, heardAs(text, readReply(text).kind, later(first, index * apartMs))),
    [],
  );
  return readInPlace(newest, heard, later(first, earlier.length * apartMs)).reply;
}

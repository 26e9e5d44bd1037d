import { type Danger, readDanger } from '../kinds/safety.ts';
import { readMessage } from '../text/message.ts';

/** How many texts before the newest one it is joined to. */
const BEFORE = 3;

/**
 * Danger that a text tells of together with what the same number wrote just before it: carriers cut long texts, and
 * people write in two bubbles ("I just want to" / "die", "chest pa" / "in"). The newest text is read alone, then
 * joined, with and without a space, to the last one, two and three before it (oldest first in `earlier`). Joining only
 * adds: what is dangerous alone stays so, whatever precedes it. What the earlier texts said without the newest one was
 * noticed when they came, and is not noticed again.
 */
export function readJoined(earlier: readonly string[], newest: string): Danger {
  let found = dangerOf(newest);
  for (let count = 1; count <= Math.min(BEFORE, earlier.length); count += 1) {
    const before = earlier.slice(-count);
    for (const space of [' ', '']) {
      const joined = dangerOf([...before, newest].join(space));
      if (weight(joined) > weight(found) && weight(joined) > weight(dangerOf(before.join(space))))
        found = joined;
    }
  }
  return found;
}

function dangerOf(text: string): Danger {
  return readDanger(readMessage(text).whole);
}

function weight({ kind, concern }: Danger): number {
  if (kind === 'crisis') return 3;
  if (kind === 'urgent') return 2;
  return concern === null ? 0 : 1;
}

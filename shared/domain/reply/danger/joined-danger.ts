/** Danger told in two bubbles, or in the parts that a carrier makes of one long text. */
import type { Reply } from '../read-reply.ts';
import { readDanger } from './read-danger.ts';

const ranks = { crisis: 3, urgent: 2, concern: 1 } as const;

export type Danger = keyof typeof ranks;

/** The danger that a reply tells of by itself. */
export function dangerOf({
  kind,
  concern,
}: {
  kind: string | null;
  concern: Reply['concern'];
}): Danger | null {
  if (kind === 'crisis' || kind === 'urgent') return kind;
  return concern === null ? null : 'concern';
}

function rankOf(danger: Danger | null): number {
  return danger === null ? 0 : ranks[danger];
}

/** True when the first is the graver one. */
export function isGraver(danger: Danger | null, other: Danger | null): boolean {
  return rankOf(danger) > rankOf(other);
}

function read(text: string): Danger | null {
  return dangerOf(readDanger(text));
}

const mostJoined = 3;

/**
 * The gravest danger that a text tells of together with those before it (oldest first): with the last one, two and
 * three of them, with and without a space. What they tell without it is none of its own, so it is not met again.
 */
export function joinedDanger(earlier: readonly string[], newest: string): Danger | null {
  let gravest: Danger | null = null;
  for (let count = 1; count <= Math.min(mostJoined, earlier.length); count += 1) {
    for (const between of [' ', '']) {
      const before = earlier.slice(-count).join(between);
      const together = read(`${before}${between}${newest}`);
      if (isGraver(together, gravest) && isGraver(together, read(before))) gravest = together;
    }
  }
  return gravest;
}

import { seededNumbers } from '../../scripts/made-up/seeded.ts';

/** A seeded source of chance: the same seed always tells the same story. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** True with probability `chance`. */
  happens(chance: number): boolean;
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
}

export function seeded(seed: number): Random {
  const next = seededNumbers(seed);
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    happens: (chance) => next() < chance,
    whole,
    pick: (from) => {
      const found = from[whole(0, from.length - 1)];
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found;
    },
  };
}

/** FNV-1a over UTF-16 code units, from where another hash left off. */
export function hashed(text: string, from = 0x811c9dc5): number {
  let hash = from;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/**
 * Chance of its own for whatever has a name of its own: what is left out of a story elsewhere changes nothing here,
 * so that a story can be shortened and still fail.
 */
export function chanceOf(seed: number, name: string): Random {
  return seeded(hashed(name, (seed ^ 0x811c9dc5) >>> 0));
}

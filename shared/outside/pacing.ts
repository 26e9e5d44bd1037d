/**
 * How the seconds of one clinic number are shared, so that no second carries more parts than carriers allow.
 *
 * Two lanes split every second's parts: a quarter (at least one part) is kept for answers, the rest is for nudges. A
 * number with one part a second cannot split it, so nudges have the even seconds and answers the odd ones. An answer may
 * take a place that nudges left free this very second; a nudge never takes an answer's, so that a flood of nudges
 * delays no answer. Emergency words take no room and wait for nothing; a carrier that throttles them for it says
 * so and they are tried again.
 *
 * Each lane is one counter of places. Place p stands in the lane's slot floor(p / capacity), and a slot is a second.
 * Whoever comes takes the next places, or the current second's when the counter has fallen behind the clock.
 */
import { epochMs } from '../domain/local-time.ts';
import type { Pacing } from './ports.ts';
import { longestDelay } from './queue-delay.ts';

interface Lane {
  /** Seconds from one slot to the next. */
  period: number;
  /** Parts that may leave in one slot. */
  capacity: number;
  /** Second of slot 0. */
  offset: number;
}

/** The next places of a lane: `amount` of them at or after `floor`, unless they would start at `ceiling` or later. */
export interface Take {
  key: string;
  amount: number;
  floor: number;
  ceiling: number;
  /** Epoch seconds after which the counter may be forgotten. */
  expiresAt: number;
}

/** Takes places in one atomic step each; answers the first of them, or null when they would start too late. */
export type TakePlaces = (take: Take) => Promise<number | null>;

const daySeconds = 86_400;

function laneOf(partsPerSecond: number, channel: 'answer' | 'nudge'): Lane {
  if (partsPerSecond === 1) return { period: 2, capacity: 1, offset: channel === 'nudge' ? 0 : 1 };
  const answers = Math.max(1, Math.floor(partsPerSecond / 4));
  return { period: 1, capacity: channel === 'nudge' ? partsPerSecond - answers : answers, offset: 0 };
}

/** Parts of one text leave together, so they must not begin in one slot and end in the next. */
function fitsSlot(place: number, parts: number, capacity: number): boolean {
  const within = place % capacity;
  return within === 0 || within + parts <= capacity;
}

/** The first place at or after `from` where the parts fit. */
function fittingPlace(from: number, parts: number, capacity: number): number {
  return fitsSlot(from, parts, capacity) ? from : Math.ceil(from / capacity) * capacity;
}

/** The second in which places were found, in epoch seconds; null when all up to `latestSecond` are taken. */
async function findSecond(
  takePlaces: TakePlaces,
  key: string,
  { period, capacity, offset }: Lane,
  parts: number,
  from: number,
  latestSecond: number,
): Promise<number | null> {
  const slotAt = (second: number) => Math.ceil((second - offset) / period);
  const floor = slotAt(from) * capacity;
  const ceiling = (Math.floor((latestSecond - offset) / period) + 1) * capacity;
  // A lane of every second second may have no slot this early at all.
  if (floor >= ceiling) return null;
  const expiresAt = from + daySeconds;
  const second = (place: number) => Math.floor(place / capacity) * period + offset;
  const place = await takePlaces({ key, amount: parts, floor, ceiling, expiresAt });
  if (place === null || fitsSlot(place, parts, capacity)) return place === null ? null : second(place);
  // They straddle two seconds. Wherever this many more places begin, the parts fit into one second among them.
  const again = await takePlaces({ key, amount: parts + capacity - 1, floor, ceiling, expiresAt });
  if (again === null) return null;
  const fitting = fittingPlace(again, parts, capacity);
  return fitting < ceiling ? second(fitting) : null;
}

/** Pacing over any store that can take places atomically. */
export function createPacing(takePlaces: TakePlaces): Pacing {
  return {
    async reserve(clinicNumber, partsPerSecond, parts, now, channel = 'nudge') {
      if (
        !Number.isSafeInteger(partsPerSecond) ||
        partsPerSecond < 1 ||
        !Number.isSafeInteger(parts) ||
        parts < 1
      ) {
        throw new RangeError('parts and partsPerSecond must be whole numbers of at least 1');
      }
      const second = Math.floor(epochMs(now) / 1000);
      const find = (lane: 'answer' | 'nudge', latestSecond: number) => {
        // The rate is part of the key: places of another rate mean other seconds.
        const key = `PACE#${clinicNumber}#${lane}#${partsPerSecond}`;
        return findSecond(takePlaces, key, laneOf(partsPerSecond, lane), parts, second, latestSecond);
      };
      // An answer goes this very second when either lane has room in it: nobody waits on an idle number.
      const atOnce =
        channel === 'answer' && ((await find('answer', second)) ?? (await find('nudge', second)));
      if (atOnce === second) return 0;
      const found = await find(channel, second + longestDelay);
      return found === null ? longestDelay + 1 : found - second;
    },
  };
}

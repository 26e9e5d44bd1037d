/** What can go wrong, each on a dial of its own that the seed turns, and how often it did. */
import { chanceOf, type Random } from '../random.ts';

/** The usual chance of each, at whatever it can happen to. */
const usual = {
  /** A queue delivers a message twice. */
  'message-twice': 0.04,
  /** Minutes late, and so after what was sent later. */
  'message-late': 0.06,
  /** Hours late. */
  'message-hours-late': 0.005,
  /** Everything was done, and the queue does not hear of it. */
  'acknowledgement-lost': 0.03,
  /** A call is refused before it did anything. */
  throttled: 0.003,
  /** A call did what it should and its answer is lost. */
  'answer-lost': 0.003,
  /** A write is told that somebody else came first. */
  'race-lost': 0.01,
  /** A transaction meets another on the same items. */
  'transaction-cancelled': 0.08,
  /** A list is read as it was before. */
  'read-stale': 0.1,
  'record-lost': 0.03,
  'record-twice': 0.03,
  /** A record reaches its reader without all of its item. */
  'record-cut': 0.03,
  'wake-late': 0.06,
  'wake-twice': 0.06,
  /** A schedule goes off that has been replaced or removed. */
  'wake-replaced': 0.2,
  /** A schedule that does not go off. */
  'wake-lost': 0.03,
  /** A schedule that is gone. */
  'schedule-lost': 0.01,
  'sms-throttled': 0.04,
  /** SNS took a text, and its answer did not come in time. */
  'sms-accepted-unheard': 0.015,
  /** SNS did not take a text, nor was that heard. */
  'sms-unheard': 0.01,
  'sms-refused': 0.006,
  'sms-opted-out': 0.004,
  'alert-refused': 0.06,
  /** A function ends between two calls. */
  'function-stopped': 0.002,
  /** After a deploy a copy with the code of before is still asked. */
  'old-code': 0.3,
  /** A copy of a function whose clock is a minute or more off. */
  'clock-off': 0.1,
  /** A call that takes seconds. */
  slow: 0.02,
  /** What nobody can read, among the messages. */
  poison: 0.01,
} as const;

export type FaultKind = keyof typeof usual;

export const faultKinds = Object.keys(usual) as FaultKind[];

export type FaultCounts = Record<FaultKind, number>;

export interface Faults {
  /** Whether it happens now, to whatever that chance belongs to. */
  happens(kind: FaultKind, random: Random): boolean;
  /** From here on nothing goes wrong. */
  end(): void;
  readonly counts: FaultCounts;
}

function ofEach(value: (kind: FaultKind) => number): FaultCounts {
  return Object.fromEntries(faultKinds.map((kind) => [kind, value(kind)])) as FaultCounts;
}

/** Dials as the seed turns them: off, as usual, or three times as high. Kinds in `without` are off. */
export function createFaults(seed: number, without: ReadonlySet<FaultKind>): Faults {
  const dials = ofEach((kind) => {
    const turn = chanceOf(seed, `dial ${kind}`).pick([0, 1, 1, 3]);
    return without.has(kind) ? 0 : Math.min(0.5, turn * usual[kind]);
  });
  const counts = ofEach(() => 0);
  let over = false;
  return {
    counts,
    happens(kind, random) {
      // Chance is used up all the same, so that what follows does not depend on the dial.
      const happens = random.happens(dials[kind]) && !over;
      if (happens) counts[kind] += 1;
      return happens;
    },
    end() {
      over = true;
    },
  };
}

/** The texts just heard from a number: what comes next may be the other half of one, or the same once more. */
import { dayMs, epochMs, type Instant, minuteMs } from '../local-time.ts';
import type { Reply } from '../reply/read-reply.ts';
import { fingerprint } from '../texts/fingerprint.ts';

export interface HeardText {
  /** Receiving time. */
  at: Instant;
  /** Fingerprint of the whole text. */
  mark: string;
  /** Its last words; empty for a keyword, which is no part of a sentence. */
  end: string;
}

/** With so many before it a text is read. */
const mostBefore = 3;
/** Four of them stay below 700 characters. */
const longestEnd = 160;
/** Of a text after others only the beginning can go on with what they say. */
const longestRead = 500;
const heardMs = 5 * minuteMs;
/** Far beyond the latest delivery that we know of, a few hours. */
const keptMs = dayMs;
const sameTextMs = 10_000;

function isWithin(a: Instant, b: Instant, ms: number): boolean {
  return Math.abs(epochMs(a) - epochMs(b)) <= ms;
}

/** True of times so near that the same words are one text. */
export function isSameText(a: Instant, b: Instant): boolean {
  return isWithin(a, b, sameTextMs);
}

/** STOP, START and HELP between two bubbles part nothing. */
export function isKeyword(text: string, kind: Reply['kind']): boolean {
  const keyword = kind === 'stop' || kind === 'start' || kind === 'help';
  return keyword && !/\s/u.test(text.trim());
}

/** What is remembered of a text of that kind. */
export function heardAs(text: string, kind: Reply['kind'], at: Instant): HeardText {
  const end = isKeyword(text, kind) ? '' : text.slice(-longestEnd).toWellFormed();
  return { at, mark: fingerprint(text), end };
}

/** What was heard in two places, oldest first. */
export function inOrder(some: readonly HeardText[], others: readonly HeardText[]): HeardText[] {
  return [...some, ...others].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/**
 * With one more text: the newest 3 of a day by receiving time, and this one though it is older. A delivery hours late,
 * after others that were written since, is the other half of one all the same; what is older than a day only makes
 * every commit larger.
 */
export function hear(heard: readonly HeardText[], one: HeardText): HeardText[] {
  const all = inOrder(heard, [one]);
  const last = all.at(-1)?.at ?? one.at;
  const newest = all.filter((known) => isWithin(known.at, last, keptMs)).slice(-mostBefore);
  return newest.includes(one) ? newest : [one, ...newest];
}

/**
 * The texts to be read with one received at `at`, each list after those before it: it with what was written before,
 * and what was written after it, though it came first, with it.
 */
export function readTogether(
  heard: readonly HeardText[],
  text: string,
  at: Instant,
): { earlier: string[]; newest: string }[] {
  const near = heard.filter((known) => known.end !== '' && isWithin(known.at, at, heardMs));
  const before = near.filter((known) => known.at <= at).map(({ end }) => end);
  const after = near.filter((known) => known.at > at).map(({ end }) => end);
  return [text.slice(0, longestRead), ...after.slice(0, mostBefore)].map((newest, index, chain) => ({
    earlier: [...before, ...chain.slice(0, index)].slice(-mostBefore),
    newest,
  }));
}

/** The text written last before `at`, within the minute in which a sentence is still being typed; else null. */
export function lastBefore(heard: readonly HeardText[], at: Instant): HeardText | null {
  const last = heard.findLast((known) => known.at <= at);
  return last !== undefined && isWithin(last.at, at, minuteMs) ? last : null;
}

/**
 * True for the words of a text heard within 10 seconds, with no other between: carriers deliver a text twice under two
 * message ids.
 */
export function isHeardAgain(heard: readonly HeardText[], text: string, at: Instant): boolean {
  const mark = fingerprint(text);
  return heard.some(
    (known) =>
      known.mark === mark &&
      isSameText(known.at, at) &&
      !heard.some((other) => other.mark !== mark && isBetween(other.at, known.at, at)),
  );
}

function isBetween(at: Instant, a: Instant, b: Instant): boolean {
  return a < b ? a < at && at <= b : b <= at && at < a;
}

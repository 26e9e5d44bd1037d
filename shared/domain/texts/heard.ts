/** The texts just heard from a number: what comes next may be the other half of one, or the same once more. */
import { epochMs, type Instant, minuteMs } from '../local-time.ts';
import { fingerprint } from './fingerprint.ts';

export interface HeardText {
  /** Receiving time. */
  at: Instant;
  /** Fingerprint of the whole text. */
  mark: string;
  /** Its last words. */
  end: string;
}

const mostHeard = 3;
/** Three of them stay below 500 characters. */
const longestEnd = 160;
const heardMs = 5 * minuteMs;
const sameTextMs = 10_000;

function isWithin(a: Instant, b: Instant, ms: number): boolean {
  return Math.abs(epochMs(a) - epochMs(b)) <= ms;
}

/** With one more text: the newest 3 by receiving time, within 5 minutes of the newest. */
export function hear(heard: readonly HeardText[], text: string, at: Instant): HeardText[] {
  const one = { at, mark: fingerprint(text), end: text.slice(-longestEnd).toWellFormed() };
  const all = [...heard, one].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const newest = all.at(-1)?.at ?? at;
  return all.filter((known) => isWithin(known.at, newest, heardMs)).slice(-mostHeard);
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
      isWithin(known.at, at, sameTextMs) &&
      !heard.some((other) => other.mark !== mark && isBetween(other.at, known.at, at)),
  );
}

function isBetween(at: Instant, a: Instant, b: Instant): boolean {
  return a < b ? a < at && at <= b : b <= at && at < a;
}

/** How a new version of a clinic's settings changes which numbers are the clinic's. */
import { type ClinicSettings, numbersOf } from '../domain/clinic/settings.ts';
import { dayMs, type Instant, later } from '../domain/local-time.ts';

/**
 * Days for which a number rests that a clinic has left. People answer in the conversation that is on their phone: what
 * they write there is for that clinic to read, and not for the first who asks for the number.
 */
export const restDays = 30;

interface HeldNumber {
  number: string;
  /** From when on another clinic may take it; null while it is the clinic's. */
  freeFrom: Instant | null;
}

function heldBy(settings: ClinicSettings | null): HeldNumber[] {
  if (settings === null) return [];
  return numbersOf(settings).map((number, index) => {
    const former = index === 0 ? undefined : settings.formerLines[index - 1];
    const freeFrom = former?.moved === true ? later(former.until, restDays * dayMs) : null;
    return { number, freeFrom };
  });
}

/** Numbers to be written as the clinic's, and those that it leaves. */
export function numberChanges(
  before: ClinicSettings | null,
  after: ClinicSettings,
): { take: HeldNumber[]; free: string[] } {
  const held = heldBy(before);
  const wanted = heldBy(after);
  const isSame = (a: HeldNumber, b: HeldNumber) => a.number === b.number && a.freeFrom === b.freeFrom;
  return {
    take: wanted.filter((one) => !held.some((known) => isSame(known, one))),
    free: held.map(({ number }) => number).filter((number) => !wanted.some((one) => one.number === number)),
  };
}

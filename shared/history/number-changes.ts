/** What a new version of a clinic's settings makes of the numbers that are the clinic's. */
import { type ClinicSettings, numbersOf } from '../domain/clinic/settings.ts';

interface HeldNumber {
  number: string;
  /** Another clinic may take it. */
  givenUp: boolean;
}

function heldBy(settings: ClinicSettings | null): HeldNumber[] {
  if (settings === null) return [];
  return numbersOf(settings).map((number, index) => ({
    number,
    givenUp: index > 0 && settings.formerLines[index - 1]?.moved === true,
  }));
}

/** Numbers to be written as the clinic's, and those that it leaves. */
export function numberChanges(
  before: ClinicSettings | null,
  after: ClinicSettings,
): { take: HeldNumber[]; free: string[] } {
  const held = heldBy(before);
  const wanted = heldBy(after);
  const isSame = (a: HeldNumber, b: HeldNumber) => a.number === b.number && a.givenUp === b.givenUp;
  return {
    take: wanted.filter((one) => !held.some((known) => isSame(known, one))),
    free: held.map(({ number }) => number).filter((number) => !wanted.some((one) => one.number === number)),
  };
}

/** The settings that come of what a clinic put, and of those it had. */
import { type ClinicSettings, type FormerLine, numbersOf } from '../domain/clinic/settings.ts';
import type { Instant } from '../domain/local-time.ts';
import type { ClinicInput } from './clinic.ts';

const mostFormerLines = 3;

/** The lines before the one that texts are to come from: the previous one is the newest of them. */
function formerLinesFrom(input: ClinicInput, previous: ClinicSettings | null, now: Instant): FormerLine[] {
  if (previous === null) return [];
  const { originationNumber: number, numberType, partsPerSecond, formerLines } = previous;
  if (number === input.originationNumber) return formerLines;
  const rest = formerLines.filter((line) => line.number !== input.originationNumber);
  return [{ number, numberType, partsPerSecond, until: now, moved: false }, ...rest];
}

/** The settings to save: the whole of what was put, one version on from the previous. */
export function clinicSettingsFrom(
  input: ClinicInput,
  previous: ClinicSettings | null,
  clinicId: string,
  now: Instant,
): ClinicSettings {
  const { seen: _, ...settings } = input;
  const formerLines = formerLinesFrom(input, previous, now).slice(0, mostFormerLines);
  return { ...settings, formerLines, clinicId, version: (previous?.version ?? 0) + 1 };
}

/** True when patients are found by a number of the previous settings that the next no longer name. */
export function losesPatients(previous: ClinicSettings, next: ClinicSettings): boolean {
  const named = numbersOf(next);
  return previous.formerLines.some(({ number, moved }) => !moved && !named.includes(number));
}

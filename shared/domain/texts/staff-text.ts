/** A text in staff's own words, with what stands in it for a name or a number put in. */
import type { Names } from './catalog.ts';
import { fillWording, unknownPlaceholders } from './clinic-wording.ts';
import { foldName, foldText } from './fold-name.ts';

/** What of a clinic may stand in a text. */
export interface TextClinic {
  readonly shortName: string;
  readonly phone: string;
  readonly bookingLink: string | null;
}

/** What placeholders stand for when this patient of this clinic is written to. */
export function namesFor(firstName: string, { shortName, phone, bookingLink }: TextClinic): Names {
  return { name: foldName(firstName), clinic: foldText(shortName), phone, link: bookingLink };
}

/** The text as it leaves, or the placeholders in it that stand for nothing: a patient would read the braces. */
export function fillStaffText(body: string, names: Names): { body: string } | { unknown: readonly string[] } {
  const unknown = unknownPlaceholders(body);
  return unknown.length > 0 ? { unknown } : { body: fillWording(body, names) };
}

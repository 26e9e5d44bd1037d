/** A text of the clinic as it would leave, which is what its segments are counted of. */
import type { IsoDate } from '../../../shared/domain/calendar.ts';
import type { Language, Wording } from '../../../shared/domain/clinic/settings.ts';
import type { WordableText } from '../../../shared/domain/text-kinds.ts';
import { longestFirstName } from '../../../shared/domain/texts/fold-name.ts';
import { wordText } from '../../../shared/domain/texts/word-text.ts';

/** What of the clinic's settings stands in a text. */
export interface WordedClinic {
  readonly name: string;
  readonly shortName: string;
  readonly phone: string;
  readonly bookingLink: string | null;
  readonly country: string;
}

/** A name that takes all the room a name may take. */
export const longestName = 'M'.repeat(longestFirstName);

const someDay: IsoDate = '2027-03-03';

/** The text that this patient gets: a first name that would take another segment is left out of a built-in one. */
export function asSent(
  text: WordableText,
  language: Language,
  firstName: string,
  clinic: WordedClinic,
  wording?: Wording,
): string {
  const variables = {
    firstName,
    clinicName: clinic.name,
    clinicShortName: clinic.shortName,
    clinicPhone: clinic.phone,
    bookingLink: clinic.bookingLink,
    country: clinic.country,
    alerted: false,
    sessionDue: someDay,
  };
  return wordText({ kind: text }, variables, language, wording);
}

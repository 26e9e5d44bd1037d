/** Numbers of patients as staff type them, and whether a text can reach them. Only the staff API loads this. */
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { usualForm } from '../domain/written-forms.ts';
import { isNobodys } from './phone-number.ts';

/** Why a number that exists is no patient's. */
export type NumberRefusal = 'clinic-number' | 'not-a-mobile' | 'country-not-allowed';

/** Where a mobile cannot be told from a fixed line, as in North America, either will do. */
const mobileTypes: ReadonlySet<string> = new Set(['MOBILE', 'FIXED_LINE_OR_MOBILE']);

function parse(number: string) {
  return parsePhoneNumberFromString(number, { extract: false });
}

/**
 * The one E.164 form that Ebb goes by, of a number that is written nationally or internationally, in an older form or
 * the present one; null for anything that is not exactly one phone number.
 */
export function patientNumber(text: string, country: string): string | null {
  if (!isSupportedCountry(country)) return null;
  const typed = parsePhoneNumberFromString(text.trim(), { defaultCountry: country, extract: false });
  if (typed === undefined || typed.ext !== undefined) return null;
  const usual = usualForm(typed.number);
  if (isNobodys(usual) || parse(usual)?.isValid() === true) return usual;
  return typed.isValid() ? typed.number : null;
}

/** True of a number that a text can reach, as far as that can be told. */
export function isMobile(number: string): boolean {
  return isNobodys(number) || countryOfMobile(number) !== null;
}

/** What belongs to no country is a satellite's, or a service of the whole world. */
function countryOfMobile(number: string): string | null {
  const parsed = parse(number);
  const type = parsed?.getType();
  return type !== undefined && mobileTypes.has(type) ? (parsed?.country ?? null) : null;
}

/**
 * Why texts may not go to a number: it is no mobile's (premium, shared cost, toll-free, satellite, pager, voicemail, a
 * fixed line where that can be told), or of a country that the clinic has not allowed.
 */
export function whyNotMobile(number: string, countries: readonly string[]): NumberRefusal | null {
  // They are nobody's anywhere, and cost nobody anything.
  if (isNobodys(number)) return null;
  const country = countryOfMobile(number);
  if (country === null) return 'not-a-mobile';
  return countries.includes(country) ? null : 'country-not-allowed';
}

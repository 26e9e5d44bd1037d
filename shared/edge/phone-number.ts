/** Phone numbers as staff type them, to E.164. Only the staff API loads this: on the text path numbers are E.164. */
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** True for an ISO 3166 alpha-2 code of a country whose numbers can be read. */
export function isCountry(code: string): boolean {
  return isSupportedCountry(code);
}

/**
 * North American numbers with area code 555 are nobody's; clinics that try Ebb out, and its own tests and demo, use
 * them, so they pass although no carrier has them.
 */
const nobodys = /^\+1555\d{7}$/;

/** True for an E.164 number that nobody has. */
export function isNobodys(number: string): boolean {
  return nobodys.test(number);
}

/**
 * The E.164 form of a number, national or international; null for anything that is not exactly one phone number.
 * `country` (ISO 3166 alpha-2) is where a national number belongs.
 */
export function phoneNumber(text: string, country: string): string | null {
  if (!isSupportedCountry(country)) return null;
  const parsed = parsePhoneNumberFromString(text.trim(), { defaultCountry: country, extract: false });
  if (parsed === undefined || parsed.ext !== undefined) return null;
  return parsed.isValid() || isNobodys(parsed.number) ? parsed.number : null;
}

import { usageError } from './usage-error.ts';

/** The whole number that an option says. Throws for any other: a run of NaN does nothing, and finds nothing wrong. */
export function wholeNumber(option: string, text: string, least = 1): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isSafeInteger(number) && number >= least) return number;
  const bound = least === Number.MIN_SAFE_INTEGER ? '' : ` of at least ${least}`;
  throw usageError(`--${option} must be a whole number${bound}, not ${JSON.stringify(text)}.`);
}

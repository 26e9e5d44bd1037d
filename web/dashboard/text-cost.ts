/**
 * What a text costs, roughly. AWS asks 0.00581 USD for a part to a US number sent from a 10DLC number, and carriers add
 * about 0.003 (aws.amazon.com/sns/sms-pricing, 2026); other countries and numbers differ, so it is shown as "about".
 */
import { locale } from './words.ts';

const dollarsEach = 0.009;

/** The most parts a text of staff or of a clinic's own wording may take. */
export const mostSegments = 3;

/** The cost of a number of segments, such as `$0.02`, or `0.9¢` for what is under a cent. */
export function costOf(segments: number): string {
  const dollars = segments * dollarsEach;
  if (dollars < 0.01) return `${(dollars * 100).toLocaleString(locale, { maximumFractionDigits: 1 })}¢`;
  return dollars.toLocaleString(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 3 });
}

/** How far tests of properties go: `npm test` looks in, `npm run test:deep` goes to the bottom. */

/** Set by vitest.config.ts. */
export const isDeep = process.env.EBB_DEEP === '1';

/** So many cases of a property, and ten times as many, or as many as it says, where it goes deep. */
export function runs(usual: number, deep = 10 * usual): { readonly numRuns: number } {
  return { numRuns: isDeep ? deep : usual };
}

/** How English sentences are put together. */

/** What staff wrote as a reason, at the end of a sentence. */
export function quoted(reason: string): string {
  return `: ${reason}${/[.!?]$/.test(reason) ? '' : '.'}`;
}

/** One, two and three. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

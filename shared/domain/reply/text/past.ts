/** The place behind the words of a set that stand from `at` on, of at most so many. */
export function past(clause: readonly string[], at: number, words: ReadonlySet<string>, most = 4): number {
  let to = at;
  while (to - at < most && words.has(clause[to] ?? '')) to += 1;
  return to;
}

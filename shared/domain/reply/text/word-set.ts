/** A set of words, written as one line of text so that lists stay easy to read and to extend. */
export function wordSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** A set of whole phrases, parted by " / ". */
export function phraseSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' / ')));
}

/** Where a denial stands before a place, with nothing but small words between; null where none does. */
export function denialBefore(
  words: readonly string[],
  at: number,
  denials: ReadonlySet<string>,
  between: ReadonlySet<string>,
  /** How many places the word at one takes with it: "call or text" is one. */
  width: (place: number) => number = () => 1,
): number | null {
  let place = at - 1;
  while (place >= 0 && at - place <= REACH && !denials.has(words[place] ?? '')) {
    if (width(place) === 1 && !between.has(words[place] ?? '')) return null;
    place -= width(place);
  }
  return denials.has(words[place] ?? '') ? place : null;
}

/** How far before a word it may be denied. */
const REACH = 8;

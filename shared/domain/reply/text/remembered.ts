/** Words kept at most; beyond, all are forgotten, so that no stream of strange words fills the memory. */
const MOST = 10_000;
/** Longer ones hardly come again, and a longer piece of a text keeps the whole text alive. */
const LONGEST = 12;

/**
 * The same function, which remembers what it says of a word: the same words come again and again. It has to be pure, so
 * that nobody can tell whether it remembered, and says null where it has nothing to say.
 */
export function remembered<T extends object | string | boolean | null>(
  find: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const told = known.get(word);
    if (told !== undefined) return told;
    const found = find(word);
    if (word.length <= LONGEST) {
      if (known.size >= MOST) known.clear();
      known.set(word, found);
    }
    return found;
  };
}

import fc from 'fast-check';

const replacement = '\ufffd';

/** One character of any plane, and no half of a pair. */
const anyCharacter = fc.nat(0x10_ffff).map((code) => {
  const character = String.fromCodePoint(code);
  return character.isWellFormed() ? character : replacement;
});

/** Texts of any characters: fast-check's own `binary` first maps a million of them back, which takes seconds. */
export function anyCharacters(maxLength?: number): fc.Arbitrary<string> {
  return fc.string({ unit: anyCharacter, ...(maxLength !== undefined && { maxLength }) });
}

/** One character as people see it, of as many parts as it takes: kept, since each arbitrary of its sort maps all of them. */
const anyGrapheme = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 });

/** Texts of characters as people see them. */
export function graphemes(maxLength?: number): fc.Arbitrary<string> {
  return fc.string({ unit: anyGrapheme, ...(maxLength !== undefined && { maxLength }) });
}

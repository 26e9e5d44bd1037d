/** Texts to measure with: what patients write, and what nobody should be able to fill an item with. */
import { type Random, seeded } from '../../test/simulation/random.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

function made(length: number, unit: () => string): string {
  let text = '';
  while (text.length < length) text += unit();
  return text.slice(0, length);
}

/** Too long to be a word by chance: three letters alone can say "kill myself", and the reader knows them. */
function word(random: Random): string {
  return made(random.whole(5, 11), () => random.pick(Array.from(letters)));
}

/** A score and words that hardly pack, 160 characters: as long as one message can be. */
export function textOf160(random: Random, score: number): string {
  return `about a ${score} today ${made(160, () => `${word(random)} `)}`.slice(0, 160);
}

function ofCodes(length: number, least: number, most: number): string {
  const random = seeded(length + least);
  return made(length, () => String.fromCodePoint(random.whole(least, most)));
}

/** The heaviest texts anybody could send, of so many characters each (SMS carries 1,600 at most). */
export const hugeTexts = (hugeLength: number): Readonly<Record<string, string>> => ({
  letters: ofCodes(hugeLength, 0x21, 0x7e),
  'one letter': 'a'.repeat(hugeLength),
  emoji: ofCodes(hugeLength, 0x1f300, 0x1f64f),
  'control characters': ofCodes(hugeLength, 0, 0x1f),
  'quotes and backslashes': '"\\'.repeat(hugeLength / 2),
  'lone surrogates': ofCodes(hugeLength, 0xd800, 0xdbff),
  Chinese: ofCodes(hugeLength, 0x4e00, 0x9fff),
  'rare Chinese': ofCodes(hugeLength, 0x20000, 0x2a6df),
  'private use': ofCodes(hugeLength, 0x100000, 0x10fffd),
  'a score and letters': `4. ${ofCodes(hugeLength - 3, 0x21, 0x7e)}`,
  'crisis and rare Chinese': `I want to kill myself ${ofCodes(hugeLength - 22, 0x20000, 0x2a6df)}`,
});

/** Letters that do not come apart into a plain letter and an accent. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
};

const isAscii = /^[\x20-\x7e]*$/;

function withoutAccents(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(bare, (letter) => plain[letter] ?? letter).join('');
}

/** Accents off, curly quotes and dashes straight, spaces single: what is left may still not be plain ASCII. */
export function foldText(text: string): string {
  return (isAscii.test(text) ? text : withoutAccents(text)).replace(/\s+/g, ' ').trim();
}

export const longestFirstName = 12;

/**
 * A first name as it stands in texts, where accents would double their price: "María" becomes "Maria".
 * Null, and then left out, when it is longer than 12 characters after that or is not written in Latin letters.
 */
export function foldName(name: string): string | null {
  const folded = foldText(name);
  if (folded.length > longestFirstName) return null;
  return /^[A-Za-z][A-Za-z' .-]*$/.test(folded) ? folded : null;
}

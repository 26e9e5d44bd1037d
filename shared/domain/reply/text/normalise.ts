/**
 * One spelling for one meaning: every later step reads letters without accents, ASCII digits and plain
 * punctuation, however a phone wrote them. Case is kept, since a signature is told by its capitals.
 *
 * Marks go before the compatibility decomposition as well as after it: sorting one very long run of
 * combining marks is the only step of Unicode normalisation whose time grows faster than the text.
 */
export function normalise(text: string): string {
  if (isPlain(text))
    return text.includes("'") || text.includes('`') ? joinWords(text.replaceAll('`', "'")) : text;
  return joinWords(
    foldDigits(
      text
        .toWellFormed()
        .replaceAll(/\p{M}|\p{Cf}|\p{Emoji_Modifier}/gu, '')
        // Signs that decompose into whole words of Arabic or Japanese, up to eighteen letters each.
        .replaceAll(/[\u3300-\u33ff\ufdf0-\ufdfc]/g, ' ')
        .replaceAll('🔟', ' 10 ')
        .replaceAll(/[¼-¾⅐-⅞]/g, (fraction) => ` ${fraction} `)
        .replaceAll(/[²³¹⁰-⁹₀-₉]/g, '^')
        .replaceAll(/[‘’‚‛′`´ʼʹ]/g, "'")
        .replaceAll(/[“”„‟«»″]/g, '"')
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[\p{Pd}−]/gu, '-')
        .replaceAll(/[⁄∕]/g, '/')
        .replaceAll('٫', '.')
        .replaceAll('٪', '%')
        .replaceAll('،', ',')
        .replaceAll('؟', '?')
        // It opens what the other one ends, and ends nothing.
        .replaceAll('¿', text.includes('?') ? ',' : '?')
        .replaceAll('¡', '!')
        .replaceAll(/[\u115f\u1160\u2800\u3164]/g, ' ')
        .replaceAll('<3', '❤'),
    ),
  );
}

/** Letters, digits and signs of ASCII stand for themselves; "<3" is a heart. */
function isPlain(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text) && !text.includes('<3');
}

function joinWords(text: string): string {
  return text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '');
}

/** Digits of other scripts stand in unbroken runs of ten from zero to nine, so a digit's place is its value. */
function foldDigits(text: string): string {
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
    return String(before % 10);
  });
}

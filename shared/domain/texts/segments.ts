/**
 * How many parts a text is sent as. Carriers carry 140 bytes a part: 160 characters of the GSM 7-bit alphabet
 * or 70 UTF-16 units when one character is outside it; a text of several parts loses seven of the former or
 * three of the latter in each to the header that joins them (3GPP TS 23.038, 23.040).
 *
 * Written out here because the library that counts the same (sms-segments-calculator, which the tests compare
 * this with) weighs 35 KB in every bundle, most of it a table of grapheme clusters, and costs 4 ms to load.
 */

type Encoding = 'GSM-7' | 'UCS-2';

interface Segments {
  segments: number;
  encoding: Encoding;
  /** Septets in GSM-7, where a few characters take two; UTF-16 units in UCS-2. */
  characters: number;
  /** How many more fit into the last segment. */
  left: number;
}

const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿' +
  'abcdefghijklmnopqrstuvwxyzäöñüà';
const extension = '\f^{}\\[~]|€';

/** The septets of each character of the GSM 7-bit alphabet by its code: every text is looked at letter by letter. */
const septets = new Uint8Array('€'.charCodeAt(0) + 1);
for (const character of basic) septets[character.charCodeAt(0)] = 1;
for (const character of extension) septets[character.charCodeAt(0)] = 2;

const capacity: Record<Encoding, { alone: number; joined: number }> = {
  'GSM-7': { alone: 160, joined: 153 },
  'UCS-2': { alone: 70, joined: 67 },
};

/** What one character costs in the GSM 7-bit alphabet; 0 when it is not in it. */
function septetsOf(character: string): number {
  return septets[character.charCodeAt(0)] ?? 0;
}

/** True when every character is in the GSM 7-bit alphabet. */
export function isGsm7(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if ((septets[text.charCodeAt(index)] ?? 0) === 0) return false;
  }
  return true;
}

/** Counts the parts of a text as it would be sent. An empty text counts as one part with all of it left. */
export function segmentsOf(body: string): Segments {
  const encoding: Encoding = isGsm7(body) ? 'GSM-7' : 'UCS-2';
  const { alone, joined } = capacity[encoding];
  let characters = 0;
  let segments = 1;
  let used = 0;
  for (const character of body) {
    const size = encoding === 'GSM-7' ? septetsOf(character) : character.length;
    characters += size;
    // What takes two units is never split over two parts.
    if (used + size > joined) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  if (characters <= alone) return { segments: 1, encoding, characters, left: alone - characters };
  return { segments, encoding, characters, left: joined - used };
}

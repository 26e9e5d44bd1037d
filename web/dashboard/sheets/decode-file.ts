/** The text of a file, by whichever program it was written. */

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** So much of a file shows how it is written. */
const looked = 400;

/** UTF-16 without its mark: every other byte of Latin letters is nothing, the second of each two or the first. */
function unmarkedPairs(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, looked);
  const zeros = [0, 0];
  for (const [place, byte] of head.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [first = 0, second = 0] = zeros;
  if (first + second < head.length / 4) return null;
  return second > first ? 'utf-16le' : 'utf-16be';
}

/** UTF-8 and UTF-16 with or without their marks, and Windows-1252 where the bytes are neither. */
export function decodeFile(bytes: Uint8Array): string {
  const marked = marks.find(([, mark]) => mark.every((byte, place) => bytes[place] === byte))?.[0];
  const pairs = marked ?? unmarkedPairs(bytes);
  if (pairs !== null && pairs !== 'utf-8') return new TextDecoder(pairs).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** FNV-1a over UTF-16 units, 32 bits, mixed once more at the end so that every bit depends on the last unit. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/**
 * Six characters (36 bits) that tell texts apart whatever their case and spacing: enough to see that a text
 * just received is one of the last 20 we sent, which is how a loop between two robots looks. Not a secret.
 */
export function fingerprint(body: string): string {
  const folded = body.toLowerCase().replace(/\s+/g, ' ').trim();
  const first = hash(folded, 0x811c9dc5);
  const second = hash(folded, 0x5bd1e995);
  let letters = '';
  for (const half of [first, second]) {
    for (const shift of [0, 6, 12]) letters += alphabet.charAt((half >>> shift) & 63);
  }
  return letters;
}

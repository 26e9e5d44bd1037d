import { createHmac } from 'node:crypto';

/** The same id for the same words, under the clinic's secret key, so that nobody can guess it. */
export function keyedId(clinicKey: string, words: string): string {
  const hash = createHmac('sha256', Buffer.from(clinicKey, 'hex')).update(words).digest();
  // A UUID of version 8 (RFC 9562): bits of our own choosing.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

import { createHash } from 'node:crypto';

/**
 * The cause a patient's state remembers: the first 8 bytes of SHA-256 over the parts, eleven characters of base64url.
 * Parts are kept apart, so ('a', 'bc') and ('ab', 'c') differ.
 */
export function causeOf(...parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest().subarray(0, 8).toString('base64url');
}

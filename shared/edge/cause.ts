import { createHash } from 'node:crypto';

/** SHA-256 over the parts, its 32 bytes. Parts are kept apart, so ('a', 'bc') and ('ab', 'c') differ. */
export function hashOfParts(...parts: string[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest();
}

/** The cause a patient's state remembers: the first 8 bytes of the parts' hash, eleven characters of base64url. */
export function causeOf(...parts: string[]): string {
  return hashOfParts(...parts)
    .subarray(0, 8)
    .toString('base64url');
}

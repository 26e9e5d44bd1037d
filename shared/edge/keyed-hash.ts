import { createHmac } from 'node:crypto';

const length = 22;

/**
 * HMAC-SHA256 of a phone number under the clinic's key (32 bytes, hex), cut to 22 characters of base64url: 132 bits,
 * enough never to collide. Without the key nobody can try numbers until one fits.
 */
export function keyedHash(clinicKey: string, phone: string): string {
  if (!/^[0-9a-f]{64}$/.test(clinicKey)) throw new RangeError("a clinic's key is 32 bytes in hex");
  return createHmac('sha256', Buffer.from(clinicKey, 'hex'))
    .update(phone)
    .digest('base64url')
    .slice(0, length);
}

import { describe, expect, it } from 'vitest';
import { causeOf } from '../../../shared/edge/cause.ts';
import { keyedHash } from '../../../shared/edge/keyed-hash.ts';

describe('a cause', () => {
  it('is eleven characters, the same for the same parts', () => {
    expect(causeOf('inbound', 'm-1')).toMatch(/^[\w-]{11}$/);
    expect(causeOf('inbound', 'm-1')).toBe(causeOf('inbound', 'm-1'));
  });

  it('differs with the parts and with where one ends', () => {
    const causes = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['c', 'ab'], ['1:a', 'b'], ['1', ':ab']];
    expect(new Set(causes.map((parts) => causeOf(...parts))).size).toBe(causes.length);
  });

  it('keeps the hashes that histories already hold', () => {
    // Computed with OpenSSL: printf '7:inbound3:m-1' | openssl dgst -sha256 -binary | head -c8 | base64
    expect(causeOf('inbound', 'm-1')).toBe('IYr2x6rJcLs');
  });
});

describe('a keyed hash of a number', () => {
  const key = '0f'.repeat(32);

  it('is HMAC-SHA256 under the clinic’s key, cut to 22 characters', () => {
    // Computed with OpenSSL: printf +12065550110 | openssl dgst -sha256 -mac HMAC -macopt hexkey:0f0f...
    expect(keyedHash(key, '+12065550110')).toBe('VPnJKOWSso9WqpesSZ2Yqk');
  });

  it('differs with the key and with the number', () => {
    expect(keyedHash('f0'.repeat(32), '+12065550110')).not.toBe(keyedHash(key, '+12065550110'));
    expect(keyedHash(key, '+12065550111')).not.toBe(keyedHash(key, '+12065550110'));
  });

  it('refuses a key that is not 32 bytes in hex', () => {
    for (const bad of ['', 'x'.repeat(64), 'ab'.repeat(31)])
      expect(() => keyedHash(bad, '+1')).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import { hashesOfNumber } from '../../../shared/edge/hashes-of-number.ts';
import { optOutsOf } from '../../../shared/edge/opt-outs.ts';

const key = '0f'.repeat(32);
const [usual, other] = ['+525512345678', '+5215512345678'];

function remembering(...optedOut: (string | undefined)[]) {
  const clinics = { key: async () => key };
  return optOutsOf(clinics, { isOptedOut: async (_, hash) => optedOut.includes(hash) });
}

describe('a number that said STOP', () => {
  it('has asked for no more texts in whatever form it is written, and was remembered', async () => {
    for (const hash of hashesOfNumber(key, usual)) {
      const { hasOptedOut } = remembering(hash);
      expect(await Promise.all([usual, other].map((phone) => hasOptedOut('demo', phone)))).toEqual([
        true,
        true,
      ]);
    }
  });

  it('leaves every other number alone', async () => {
    const { hasOptedOut } = remembering(...hashesOfNumber(key, usual));
    expect(await hasOptedOut('demo', '+12065550110')).toBe(false);
  });
});

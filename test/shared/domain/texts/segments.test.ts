import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, it } from 'vitest';
import { isGsm7, segmentsOf } from '../../../../shared/domain/texts/segments.ts';
import { isDeep, runs } from '../../../support/depth.ts';

describe('segmentsOf', () => {
  it.each([
    ['', 1, 'GSM-7', 0, 160],
    ['a'.repeat(160), 1, 'GSM-7', 160, 0],
    ['a'.repeat(161), 2, 'GSM-7', 161, 145],
    ['a'.repeat(306), 2, 'GSM-7', 306, 0],
    ['a'.repeat(307), 3, 'GSM-7', 307, 152],
    ['€'.repeat(80), 1, 'GSM-7', 160, 0],
    // 153 is odd: the 77th euro sign does not fit the first part, whose last place stays empty.
    ['€'.repeat(81), 2, 'GSM-7', 162, 143],
    ['í'.repeat(70), 1, 'UCS-2', 70, 0],
    ['í'.repeat(71), 2, 'UCS-2', 71, 63],
    ['😀'.repeat(35), 1, 'UCS-2', 70, 0],
    ['😀'.repeat(36), 2, 'UCS-2', 72, 61],
  ])('counts %j', (body, segments, encoding, characters, left) => {
    expect(segmentsOf(body)).toEqual({ segments, encoding, characters, left });
  });

  it('agrees with sms-segments-calculator', () => {
    const unit = fc.constantFrom(
      ...Array.from('aZ09 @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà^{}\\[~]|€íçõ你😀'),
    );
    const gsmOnly = fc.constantFrom(...Array.from('abc dé[€'));
    const body = fc.oneof(fc.string({ unit, maxLength: 400 }), fc.string({ unit: gsmOnly, maxLength: 700 }));
    fc.assert(
      fc.property(body, (text) => {
        const oracle = new SegmentedMessage(text);
        expect([segmentsOf(text).segments, segmentsOf(text).encoding]).toEqual([
          oracle.segmentsCount,
          oracle.encodingName,
        ]);
      }),
      runs(60, 300),
    );
  });

  it('knows the alphabet that sms-segments-calculator knows', () => {
    // The alphabet has Latin and Greek letters and the euro sign; what lies between is looked at where it goes deep.
    for (let code = 0; code < 0x2200; code += 1) {
      if (!isDeep && code >= 0x400 && (code < 0x2080 || code >= 0x2100)) continue;
      const character = String.fromCharCode(code);
      const oracle = new SegmentedMessage(character).encodingName === 'GSM-7';
      expect(isGsm7(character), code.toString(16)).toBe(oracle);
    }
  });
});

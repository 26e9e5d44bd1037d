import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptText } from '../../../shared/edge/kept-text.ts';
import { anyCharacters } from '../../support/any-text.ts';

const bytes = (text: string) => Buffer.byteLength(JSON.stringify(text));

describe('the kept text', () => {
  it.each(['', '6', 'María: 7 — “peor” 👩🏽‍🦽\nmañana\ttambién', 'x'.repeat(1_600), '漢'.repeat(670)])(
    'is the whole of any text that fits into an SMS: %#',
    (text) => {
      expect(keptText(text)).toBe(text);
    },
  );

  it('never passes 3,200 bytes of JSON, however long the text or dear its characters', () => {
    for (const character of ['x', '"', '\u0001', '\\', '漢', '😀', '\ud800']) {
      expect(bytes(keptText(character.repeat(100_000)))).toBeLessThanOrEqual(3_202);
    }
  });

  it('ends before a character that it would cut in half', () => {
    expect(keptText(`${'x'.repeat(1_599)}😀`)).toBe('x'.repeat(1_599));
  });

  it('turns control characters into spaces and keeps line breaks', () => {
    expect(keptText('a\u0000b\u007fc\r\nd')).toBe('a b c\r\nd');
  });

  it('has no marks that turn the direction of writing', () => {
    expect(keptText('call \u202eme\u202c \u2066now\u2069')).toBe('call me now');
  });

  it('is well-formed and stays as it is when kept again', () => {
    fc.assert(
      fc.property(anyCharacters(5_000), (text) => {
        const kept = keptText(text);
        expect(kept.isWellFormed()).toBe(true);
        expect(keptText(kept)).toBe(kept);
        expect(bytes(kept)).toBeLessThanOrEqual(3_202);
      }),
      // Each is thousands of characters of every sort.
      { numRuns: 20 },
    );
  });
});

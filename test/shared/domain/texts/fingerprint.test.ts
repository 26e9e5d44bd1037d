import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from '../../../../shared/domain/texts/fingerprint.ts';
import { wordText } from '../../../../shared/domain/texts/word-text.ts';
import { anyCharacters } from '../../../support/any-text.ts';
import { isDeep } from '../../../support/depth.ts';
import { acknowledgements, longest, plainContents, someOf, usual } from './every-content.ts';

it('is six characters that stay the same from release to release', () => {
  expect(fingerprint('Hi Maria, Harbor Massage here.')).toMatch(/^[\w-]{6}$/);
  expect(fingerprint('Hi Maria, Harbor Massage here.')).toBe('gDZzvs');
  expect(fingerprint('')).toMatch(/^[\w-]{6}$/);
});

it('sees through case and spacing', () => {
  expect(fingerprint('  HOW was\n your   pain? ')).toBe(fingerprint('how was your pain?'));
  expect(fingerprint('how was your pain')).not.toBe(fingerprint('how was your pain?'));
});

it('tells every text we send from every other', () => {
  const bodies = new Set(
    [longest, usual].flatMap((variables) =>
      [...plainContents, ...someOf(acknowledgements)].flatMap((content) => [
        wordText(content, variables, 'en'),
        wordText(content, variables, 'es'),
      ]),
    ),
  );
  expect(bodies.size).toBeGreaterThan(isDeep ? 1000 : 800);
  expect(new Set([...bodies].map(fingerprint)).size).toBe(bodies.size);
});

it('tells short answers apart and never throws', () => {
  const short = Array.from({ length: 5000 }, (_, number) => String(number));
  expect(new Set(short.map(fingerprint)).size).toBe(short.length);
  fc.assert(fc.property(anyCharacters(), (text) => fingerprint(text).length === 6));
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldName } from '../../../../shared/domain/texts/fold-name.ts';
import { graphemes } from '../../../support/any-text.ts';

it.each([
  ['María', 'Maria'],
  ['Mari\u0301a', 'Maria'],
  ['Íñigo', 'Inigo'],
  ['José  Luis ', 'Jose Luis'],
  ['Nguyễn', 'Nguyen'],
  ['Łukasz', 'Lukasz'],
  ['Søren', 'Soren'],
  ['Björk', 'Bjork'],
  ['D’Andre', "D'Andre"],
  ['Anne‑Marie', 'Anne-Marie'],
  ['Maximilianas', 'Maximilianas'],
])('folds %s to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

it.each([
  '',
  '   ',
  'Bartholomew-James',
  'Maximilianasx',
  '美咲',
  'Алиса',
  'Ann{a}',
  'Ann 😀',
  '1234',
  '\ud800',
])('leaves "%s" out', (name) => {
  expect(foldName(name)).toBeNull();
});

it('gives at most 12 plain characters or nothing, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(graphemes(), (name) => {
      const folded = foldName(name);
      if (folded === null) return;
      expect(folded).toMatch(/^[A-Za-z' .-]{1,12}$/);
      expect(foldName(folded)).toBe(folded);
    }),
  );
});

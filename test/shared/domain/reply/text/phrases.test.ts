import { expect, test } from 'vitest';
import { findPhrases, phraseList } from '../../../../../shared/domain/reply/text/phrases.ts';
import { tokenise } from '../../../../../shared/domain/reply/text/tokens.ts';

const list = phraseList(
  'take|took my? pills !back / ^ no|nope more $ / over .. hill|hills / ~morning walk / bike*',
);
const plain = phraseList('no way out');

test.each([
  ['i took pills', 1, 3],
  ['i took my pills', 1, 4],
  ['no more', 0, 2],
  ['over the very green hills', 0, 5],
  ['my mornign walk', 1, 3],
  ['biking, no, bikes', 4, 5],
])('"%s" holds a phrase from word %i to %i', (text, start, end) => {
  expect(findPhrases(list, tokenise(text))).toEqual([{ start, end }]);
});

test.each(['took my pills back', 'say no more', 'no more pie', 'over a b c d e hill', 'took. pills', 'walk'])(
  '"%s" holds none',
  (text) => expect(findPhrases(list, tokenise(text))).toEqual([]),
);

test('no phrase runs on over the end of a sentence, and a list for plain spelling is a tree of its own', () => {
  expect(findPhrases(plain, tokenise('no way. out'))).toEqual([]);
  expect(findPhrases(plain, tokenise('no way, out'))).toHaveLength(1);
});

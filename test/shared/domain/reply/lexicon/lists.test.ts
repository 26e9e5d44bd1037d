/** The lists of danger are long and written by hand: a slip of the pen must not make half the language an emergency. */
import { describe, expect, test } from 'vitest';
import { CRISIS_ENGLISH } from '../../../../../shared/domain/reply/lexicon/safety/crisis-english.ts';
import { CRISIS_SPANISH } from '../../../../../shared/domain/reply/lexicon/safety/crisis-spanish.ts';
import { URGENT_ENGLISH } from '../../../../../shared/domain/reply/lexicon/safety/urgent-english.ts';
import { URGENT_ENGLISH_PLAINLY } from '../../../../../shared/domain/reply/lexicon/safety/urgent-english-plainly.ts';
import { URGENT_SPANISH } from '../../../../../shared/domain/reply/lexicon/safety/urgent-spanish.ts';
import { WISH_TO_DIE_ENGLISH } from '../../../../../shared/domain/reply/lexicon/safety/wish-to-die-english.ts';
import { WISH_TO_DIE_SPANISH } from '../../../../../shared/domain/reply/lexicon/safety/wish-to-die-spanish.ts';

const phrases = [
  CRISIS_ENGLISH,
  CRISIS_SPANISH,
  WISH_TO_DIE_ENGLISH,
  WISH_TO_DIE_SPANISH,
  URGENT_ENGLISH,
  URGENT_ENGLISH_PLAINLY,
  URGENT_SPANISH,
].flatMap((list) => list.split(' / ').map((phrase) => phrase.trim().split(' ')));

const asksForWord = (element: string): boolean =>
  !element.endsWith('?') && !/^(!|\.\.$|\^$|\$$)/.test(element);

describe('the lists of danger', () => {
  test('no phrase is one word of many: a word that stands alone stands alone on purpose', () => {
    const loose = phrases.filter(
      (phrase) =>
        phrase.filter(asksForWord).length < 2 && (phrase.find(asksForWord) ?? '').split('|').length > 14,
    );
    expect(loose).toEqual([]);
  });

  test('no phrase asks for nothing, and none is empty', () => {
    expect(phrases.filter((phrase) => !phrase.some(asksForWord) || phrase.includes(''))).toEqual([]);
  });
});

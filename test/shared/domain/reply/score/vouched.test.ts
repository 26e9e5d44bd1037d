import { expect, it } from 'vitest';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';

it.each([
  ['heel at 4, plantar thing again', 4],
  ['22 stairs to my apartment, knee at 6', 6],
  ['the pain sits at 4 most of the day', 4],
  ['mis cervicales dicen que 7', 7],
  ['no change 6/10', 6],
  ['después del trabajo 6 de 10', 6],
])('reads %s, which no rule explains, by the words around the number', (text, score) => {
  expect(readReply(text).score).toBe(score);
});

it.each([
  // Its words speak for a score, but it is an hour, a number of something else, or one of two.
  'Monday, 4',
  'on my way, 5',
  'no pain in my neck but my back is 5',
  'ankles 8 toes 5',
  'zero pain meds',
  'el dolor subió 3',
  'feliz estaría con un 4',
  'hotel breakfast 3/10, waffle iron broken',
  'coffee in your lobby 2/10',
  'pain woke me at 4',
  'back pain started at 3 this morning',
])('leaves %s to a person', (text) => {
  expect(readReply(text).score).toBeNull();
});

it('takes from a number the words that speak against a score', () => {
  expect(readReply('my husband pain 9 he work hard').score).toBeNull();
  expect(readReply('the music in there is a 2, sorry').score).toBeNull();
});

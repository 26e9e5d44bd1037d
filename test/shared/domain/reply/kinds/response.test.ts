import { expect, test } from 'vitest';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';

test.each([
  ['BETTER', 'better'],
  ['a bit better', 'better'],
  ['mucho mejor', 'better'],
  ['no worse', 'same'],
  ['about the same', 'same'],
  ['no change', 'same'],
  ['igual', 'same'],
  ['much worse', 'worse'],
  ['Peor :(', 'worse'],
])('"%s" answers %s', (text, response) => {
  expect(readReply(text)).toMatchObject({ kind: 'response', response, score: null });
});

test.each([
  ['same 5', 'same', 5],
  ['better, 3', 'better', 3],
  ['peor, 8', 'worse', 8],
])('"%s" answers %s with a score of %i', (text, response, score) => {
  expect(readReply(text)).toMatchObject({ kind: 'score', response, score });
});

test.each(['same as last week', 'a lo mejor', 'better?', 'better luck next time', 'better call my sister'])(
  '"%s" does not say how a session was felt',
  (text) => expect(readReply(text)).toMatchObject({ kind: 'unclear', response: null }),
);

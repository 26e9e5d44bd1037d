import { expect, it } from 'vitest';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';

it.each([
  "pain isn't a 5 any more",
  'my back pain is no longer a 7',
  'neck pain nowhere near a 6 today',
  "my knee doesn't feel like a 5 anymore",
  'el dolor no llega a 5',
  'ya no es un 5 el dolor',
])('%s denies the number, and says none', (text) => {
  expect(readReply(text).score).toBeNull();
});

it.each(['pain dropped 3 since last week', 'my back pain improved 2', 'the pain increased by 2'])(
  '%s tells of a change, and not where the pain is',
  (text) => {
    expect(readReply(text).score).toBeNull();
  },
);

it.each([
  ['5 no 6', 6],
  ['6 not 9', 6],
  ['pain dropped to 3', 3],
  ["it isn't a 7, it's a 5", 5],
])('%s still says %i', (text, score) => {
  expect(readReply(text).score).toBe(score);
});

/** A text of any length is read in time that grows with its length only, and 1 MB within a second. */
import { expect, test } from 'vitest';
import { readReply } from '../../shared/domain/reply/read-reply.ts';

const size = 250_000;
const repeat = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
/** Words that no list has, the same ones every time. */
const strangeWords = Array.from({ length: size / 8 }, (_, at) =>
  ((at * 2_654_435_761) % 4_294_967_296).toString(26).replaceAll(/\d/g, 'q'),
).join(' ');
const kinds = {
  digits: repeat('7'),
  letters: repeat('a'),
  spaces: `7${repeat(' ')}x`,
  emoji: repeat('😀'),
  stop: repeat('stop '),
  words: repeat('my back hurts when i sit and i cant sleep '),
  'what is denied': repeat('no chest pain or '),
  numbers: repeat('7 3 10 '),
  'new lines': repeat('\n'),
  'combining marks': `e${repeat('\u0301')}`,
  'strange words': strangeWords,
};

test.each(Object.entries(kinds))('a quarter of 1 MB of %s takes a quarter of a second', (_, text) => {
  readReply(text.slice(0, 10_000));
  const start = process.threadCpuUsage();
  readReply(text);
  const { user } = process.threadCpuUsage(start);
  // Three times as much is allowed: the machine is shared, and the first reading of a kind is slow.
  expect(user / 1000).toBeLessThan(750);
});

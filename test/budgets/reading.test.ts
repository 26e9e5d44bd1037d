/**
 * A text of any length is read in time that grows with its length only, and 1 MB within a second: `npm test` reads a
 * part of that in its part of the time, `npm run test:deep` the whole.
 */
import { expect, test } from 'vitest';
import { readReply } from '../../shared/domain/reply/read-reply.ts';
import { isDeep } from '../support/depth.ts';

const megabyte = isDeep ? 1_000_000 : 24_000;
/** So often the time is allowed: the machine is shared, and of a part of the text the first, slow reading is more. */
const patience = isDeep ? 3 : 10;
const size = megabyte / 4;
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

/** Signs and words over and over, each a way in which some step once took longer than its share. */
const units = [
  '½',
  '7½',
  '7-',
  '1-2-3-',
  'k*ll',
  'k_i_l_l',
  'a1',
  'a*1',
  '1a@',
  's u i c i d ',
  'a.',
  '7/',
  '7\n',
  '❤',
  'ﷺ',
  '½ ',
  '6 or ',
  'a 6, ',
  'from 8 to 5 ',
  'not 7, its 6. ',
  'i dont want to be here ',
  'dolor en el pecho ',
  'stop texting me ',
  'Liked "',
];

/** Processor time of this thread in milliseconds, once the reading is warm. */
function timeOf(text: string): number {
  readReply(text.slice(0, 5_000));
  let best = Number.POSITIVE_INFINITY;
  for (let reading = 0; reading < 3 && best >= (patience * text.length) / 1000; reading += 1) {
    const start = process.threadCpuUsage();
    readReply(text);
    best = Math.min(best, process.threadCpuUsage(start).user / 1000);
  }
  return best;
}

test.each(units)('1 MB of "%s" takes a second', (unit) => {
  const text = unit.repeat(Math.ceil(megabyte / unit.length));
  expect(timeOf(text)).toBeLessThan((patience * megabyte) / 1000);
});

test.each(Object.entries(kinds))('a quarter of 1 MB of %s takes a quarter of a second', (_, text) => {
  expect(timeOf(text)).toBeLessThan((patience * size) / 1000);
});

import { expect, test } from 'vitest';
import { plainSpelling } from '../../../../../shared/domain/reply/danger/plain-spelling.ts';
import { readMessage } from '../../../../../shared/domain/reply/text/message.ts';

const plain = (text: string): string =>
  plainSpelling(readMessage(text).whole)
    .map((token) => token.text)
    .join(' ');

test.each([
  ['s u i c i d e', 'suicide'],
  ['k.m.s', 'kms'],
  ['i w a n t t o d i e', 'i want to die'],
  ['su1cide', 'suicide'],
  ['k1ll mys3lf', 'kill myself'],
  ['su*cide', 'suicide'],
  ['chset pian', 'chest pain'],
  ['cant breeth', 'cant breathe'],
  ['can not go on any more', 'cant go on anymore'],
  ['want 2 die', 'want to die'],
  ['dieeee', 'die'],
  ['dolor de pehco', 'dolor de pecho'],
  ['i wnat to lvie', 'i want to live'],
  ['dont wunt to die', 'dont want to die'],
  ['no peudo', 'no puedo'],
])('%s is %s', (text, meant) => expect(plain(text)).toBe(meant));

test.each([
  'chess club',
  'a towel',
  'hecho',
  'bridget',
  'L4 - L5',
  '10 / 10',
  'cheat day',
  'i m ok',
  'ask Jill',
  'went on a hike',
  'the lake',
])('%s stays as it is', (text) =>
  expect(plain(text)).toBe(text.toLowerCase().replace('l4 - l5', 'l 4 - l 5')),
);

test('time grows with the length only', () => {
  /** Of this thread's processor time, which others on the machine do not stretch. */
  const milliseconds = (text: string): number => {
    const start = process.threadCpuUsage();
    plainSpelling(readMessage(text).whole);
    return process.threadCpuUsage(start).user / 1000;
  };
  for (const piece of ['a.', 'a*1', '1a@', 's u i c i d ', 'xxxxxx']) {
    milliseconds(piece.repeat(1000));
    expect(milliseconds(piece.repeat(10_000))).toBeLessThan(1000);
  }
});

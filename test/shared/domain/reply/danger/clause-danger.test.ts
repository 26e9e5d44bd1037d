import { expect, test } from 'vitest';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';

test('a part that fails, an amount too much or a life without meaning is at least a concern', () => {
  const texts = [
    'legs are giving out',
    'my lips are turning blue',
    'bowels just let go',
    'took double my dose',
    'black stools',
    'se le fue la vista',
    'nothing matters anymore',
    'theres no hope',
    'I want to 💀',
    'just kill me',
  ];
  const missed = texts.filter((text) => {
    const { kind, concern } = readReply(text);
    return concern === null && kind !== 'crisis' && kind !== 'urgent';
  });
  expect(missed).toEqual([]);
});

test('the same words of something else are none', () => {
  const texts = [
    'my phone is giving out',
    'bruise turned blue',
    'took double shifts this week',
    'black pants or shorts for the massage?',
    'lost my vision insurance',
    'no hope of parking there',
  ];
  expect(texts.filter((text) => readReply(text).concern !== null)).toEqual([]);
});

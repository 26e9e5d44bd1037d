import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReply } from '../../../../shared/domain/reply/read-reply.ts';

/**
 * Texts that people write to a clinic on any day, written without a look at the reader: bookings, times, thanks,
 * complaints, news, names. None holds a score, a stop, an emergency or word of a session.
 */
test.each([
  ['everyday.en.txt', 1300],
  ['everyday.es.txt', 700],
])('nothing is read into the everyday texts of %s', (file, atLeast) => {
  const texts = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const read = texts.map((text) => ({ text, ...readReply(text) }));
  const misread = read
    .filter(({ kind, score }) => score !== null || ['stop', 'crisis', 'urgent', 'session'].includes(kind))
    .map(({ text, kind, score }) => `${text}: ${kind} ${score ?? ''}`);
  expect(texts.length).toBeGreaterThanOrEqual(atLeast);
  expect(misread).toEqual([]);
});

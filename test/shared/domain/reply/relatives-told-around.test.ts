import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sessionNews } from '../../../../shared/domain/reply/kinds/session-news.ts';
import { readReply } from '../../../../shared/domain/reply/read-reply.ts';

/**
 * Danger told without its words beside what only sounds like it, and sessions told in other words beside what is none.
 * Written before the reader was asked, and then tuned to: what is read here says nothing of unseen texts.
 */
const rows = readFileSync(new URL('relatives-told-around.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [text = '', want = '', news = ''] = line.split('\t');
    return { text, want, news, reply: readReply(text) };
  });
const isDanger = (kind: string): boolean => kind === 'crisis' || kind === 'urgent';
const wanting = (...wants: string[]) => rows.filter(({ want }) => wants.includes(want));

test('of danger told around, at least 96 in 100 are seen', () => {
  const told = wanting('crisis', 'urgent');
  const missed = told.filter(({ reply }) => !isDanger(reply.kind) && reply.concern === null);
  expect(told.length).toBeGreaterThan(500);
  expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(told.length * 0.04);
});

test('of what only sounds like it, at most 2 in 100 raise an alarm', () => {
  const harmless = wanting('no danger');
  const alarmed = harmless.filter(({ reply }) => isDanger(reply.kind));
  const doubted = harmless.filter(({ reply }) => reply.concern !== null);
  expect(harmless.length).toBeGreaterThan(350);
  expect(alarmed.length, alarmed.map(({ text }) => text).join('\n')).toBeLessThan(harmless.length * 0.02);
  expect(doubted.length, doubted.map(({ text }) => text).join('\n')).toBeLessThan(harmless.length * 0.03);
});

test('a session is read in other words, with what it tells', () => {
  const told = wanting('session');
  const missed = told.filter(({ reply }) => reply.kind !== 'session');
  const other = told.filter(
    ({ text, news, reply }) => reply.kind === 'session' && sessionNews(text) !== news,
  );
  expect(told.length).toBeGreaterThan(230);
  expect(missed.map(({ text }) => text)).toEqual([]);
  expect(other.map(({ text }) => text)).toEqual(['just left your place feeling loose']);
});

test('and none is read into what is none', () => {
  const read = wanting('no session').filter(({ reply }) => reply.kind === 'session');
  expect(read.map(({ text }) => text)).toEqual([]);
});

import { expect, it } from 'vitest';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';
import { windowsOf } from '../../../../../shared/domain/reply/text/windows.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`);

it('leaves a sentence as it is, and parts a longer run so that every 24 neighbours stay together', () => {
  expect(windowsOf(words(64))).toEqual([words(64)]);
  for (const count of [65, 100, 104, 105, 1000]) {
    const windows = windowsOf(words(count)).map((window) => ` ${window.join(' ')} `);
    expect(windows.every((window) => window.trim().split(' ').length <= 64)).toBe(true);
    for (let at = 0; at + 24 <= count; at += 1) {
      const near = ` ${words(count)
        .slice(at, at + 24)
        .join(' ')} `;
      expect(windows.some((window) => window.includes(near))).toBe(true);
    }
  }
});

it('finds a request and danger in a run of words that never ends', () => {
  for (const before of [40, 60, 63, 64, 100, 500]) {
    const run = 'well '.repeat(before);
    expect(readReply(`${run}please stop texting me ${run}`).kind).toBe('stop');
    expect(readReply(`${run}my bowels just let go ${run}`)).toMatchObject({ concern: 'urgent' });
  }
});

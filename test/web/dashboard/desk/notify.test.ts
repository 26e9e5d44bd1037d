import { expect, it } from 'vitest';
import { noticeOf } from '../../../../web/dashboard/desk/notify.ts';

const waits = (people: number, texts = 0, crises = 0) => ({
  people,
  texts,
  crises: Array.from({ length: crises }, () => ({ firstName: 'Canaryname', phone: '+12065550123' })),
});

it('says that somebody waits, and nothing of whom or why', () => {
  const said = [
    noticeOf(waits(1), waits(2)),
    noticeOf(waits(1), waits(1, 1)),
    noticeOf(waits(1, 1), waits(1, 1, 1)),
  ];
  expect(said).toEqual(['Somebody is waiting.', 'Somebody is waiting.', 'Somebody needs a call now.']);
});

it('says nothing of what was there before, or left', () => {
  expect([noticeOf(null, waits(3)), noticeOf(waits(3), waits(2)), noticeOf(waits(2), waits(2))]).toEqual([
    null,
    null,
    null,
  ]);
});

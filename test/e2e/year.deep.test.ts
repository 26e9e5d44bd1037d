/**
 * A year of one patient through the real stack. No clock limits it: a move of the time that comes to no rest ends it by
 * itself, and says what stands still.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { openClinic } from './clinic.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.close());

it('lives a year of one patient, and stands still on no day of it', async () => {
  await stack.call('POST', '/_local/clock', { body: { to: '2030-01-07T18:00:00Z' } });
  const clinic = await openClinic(stack, 'year', '+12065550198');
  const ana = await clinic.enrol('+12065550123');
  await ana.say('yes');
  const end = Date.parse('2031-01-07T18:00:00Z');
  let asked = 0;
  for (let week = 0; ; week += 1) {
    const { at } = await ana.untilAsked();
    if (Date.parse(at) > end) break;
    asked += 1;
    await ana.say(String(3 + (week % 4)));
    await ana.attend();
  }
  expect(asked).toBeGreaterThan(15);
  const texts = await ana.texts();
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
});

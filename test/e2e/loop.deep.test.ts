/** The months of loop.stack.test.ts: to monthly sessions, into a flare and out of it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { openClinic, week } from './clinic.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  await stack.call('POST', '/_local/clock', { body: { to: '2030-01-07T18:00:00Z' } });
});
afterAll(() => stack.close());

it('spaces out to every 2 weeks and monthly, flares, and comes out of it', async () => {
  const clinic = await openClinic(stack, 'months', '+12065550199');
  const baseline = [
    { date: '2026-01-01', score: 7 },
    { date: '2026-01-08', score: 7 },
  ];
  const ana = await clinic.enrol('+12065550123', { baseline });
  const phase = async () => (await ana.detail()).phase;
  expect(await ana.say('Yes please')).toHaveLength(1);
  await ana.attend();
  const answers: string[] = [];
  for (const score of [6, 5, 4, 4]) answers.push(await week(ana, score));
  expect(answers.at(-1)).toContain('every 2 weeks');
  expect(await phase()).toBe('biweekly');
  for (const score of [4, 3, 3, 3]) await week(ana, score);
  expect(await phase()).toBe('monthly');
  const [flare] = await ana.say('FLARE, an 8 today');
  expect(flare?.body).toContain('every week');
  expect(await phase()).toBe('flare');
  for (const score of [4, 3, 3]) await week(ana, score);
  expect(await phase()).toBe('biweekly');
});

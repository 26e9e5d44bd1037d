/** Clinics that need hours and a week or two at most, side by side on one stack: each has its own names and numbers. */
import { afterAll, beforeAll, describe } from 'vitest';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { accessCases } from './access-cases.ts';
import { alertCases } from './alerts-cases.ts';
import { badInputCases } from './bad-input-cases.ts';
import { lineCases } from './lines-cases.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  await stack.call('POST', '/_local/clock', { body: { to: '2030-01-07T18:00:00Z' } });
});
afterAll(() => stack.close());

const given = () => stack;
// Those that move the clock come last: whoever is enrolled by then is asked on the way.
describe('access', () => accessCases(given));
describe('bad input', () => badInputCases(given));
describe('alerts', () => alertCases(given));
describe('numbers', () => lineCases(given));

/** Every verb on every path, of which clinics.stack.test.ts asks those that are routes. */
import { afterAll, beforeAll } from 'vitest';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { accessCases } from './access-cases.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  await stack.call('POST', '/_local/clock', { body: { to: '2030-01-07T18:00:00Z' } });
});
afterAll(() => stack.close());

accessCases(() => stack);

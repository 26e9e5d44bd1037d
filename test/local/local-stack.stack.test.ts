/** What is asked of the laptop's own parts, one after another on one stack. */
import { afterAll, beforeAll, describe } from 'vitest';
import { deployCases } from '../scripts/deploy/deploy-cases.ts';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { controlApiCases } from './control/control-api-cases.ts';
import { timeMoverCases } from './control/time-mover-cases.ts';
import { signInCases } from './oidc/sign-in-cases.ts';
import { restartCases } from './start/restart-cases.ts';

let stack: TestStack;
beforeAll(async () => {
  // One case waits until the stack is taken for stuck, and a machine with much to do must not be: beside nineteen others
  // the first thread of a function took more than ten seconds to load. Other files use what the wait leaves.
  stack = await startTestStack({ stillMs: 20_000 });
});
afterAll(() => stack?.close());

const given = () => stack;
describe('the mover of time', () => timeMoverCases(given));
describe('the control', () => controlApiCases(given));
describe('sign-in', () => signInCases(given));
describe('a first deployment', () => deployCases(given));
// The last: what others have written is gone after it.
describe('npm start', () =>
  restartCases(given, async (changed) => {
    stack = await stack.restart(changed);
    return stack;
  }));

/** Clinics side by side on one stack: each has its own names and numbers. */
import { afterAll, beforeAll, describe } from 'vitest';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { accessCases } from './access-cases.ts';
import { alertCases } from './alerts-cases.ts';
import { badInputCases } from './bad-input-cases.ts';
import { erasureCases } from './erasure-cases.ts';
import { lineCases } from './lines-cases.ts';
import { loopCases } from './loop-cases.ts';
import { openApiCases } from './open-api-cases.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  await stack.call('POST', '/_local/clock', { body: { to: '2030-01-07T18:00:00Z' } });
});
afterAll(() => stack.close());

const given = () => stack;
// A start costs as much as a minute of such a clinic's work, and a week of a patient who stayed more than a second.
describe('erasure', () => erasureCases(given));
describe('access', () => accessCases(given));
describe('bad input', () => badInputCases(given));
describe('the loop', () => loopCases(given));
describe('the description of the API', () => openApiCases(given));
describe('alerts', () => alertCases(given));
describe('numbers', () => lineCases(given));

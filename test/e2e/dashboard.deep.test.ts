/** The colours and sizes of the dashboard that dashboard.stack.test.ts leaves out. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoUsers } from '../../local/demo/demo-users.ts';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { launchBrowser } from '../web/browser.ts';
import { desktop, phone } from '../web/dashboard-visit.ts';
import { faultsOfEveryPage } from '../web/every-page.ts';

const [, admin] = demoUsers;
let stack: TestStack;
let browser: Browser;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ demo: true }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

it.each([
  ['desktop, dark', desktop, 'dark'],
  ['phone, light', phone, 'light'],
] as const)('every page has nothing axe objects to and fits: %s', async (_, size, colours) => {
  expect(await faultsOfEveryPage(browser, { url: stack.url, ...admin, size, colours })).toEqual([]);
});

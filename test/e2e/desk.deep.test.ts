/** The whole of dashboard.stack.test.ts, which looks at one thing of each kind. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { demoUsers } from '../../local/demo/demo-users.ts';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { launchBrowser } from '../web/browser.ts';
import { signIn } from '../web/dashboard-visit.ts';
import { dashboardCases } from './dashboard-cases.ts';
import { deskPatients } from './desk-patients.ts';

const [, admin] = demoUsers;
let stack: TestStack;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ demo: deskPatients }), launchBrowser()]);
  page = await signIn(browser, { url: stack.url, ...admin });
});

afterAll(() => Promise.all([browser?.close(), stack?.close()]));

dashboardCases(() => ({ stack, browser, page }));

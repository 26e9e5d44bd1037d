/** Every page of the whole demo in every colour and size, and a thousand patients. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoUsers } from '../../local/demo/demo-users.ts';
import { systemClock } from '../../shared/outside/system-clock.ts';
import { createDynamoViews } from '../../shared/views/dynamo-views.ts';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { launchBrowser } from '../web/browser.ts';
import { desktop, narrow, phone, signIn, zoomed } from '../web/dashboard-visit.ts';
import { faultsOfEveryPage } from '../web/every-page.ts';
import { manyPatients, viewsTableOf } from '../web/many-patients.ts';

const [, admin] = demoUsers;
/** Runs in the page: marks the frame after the first patients stand in it, counted from the navigation's start. */
function notePaint(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.waiting') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('painted')));
  });
  observer.observe(document, { childList: true, subtree: true });
}

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
  ['desktop, light', desktop, 'light'],
  ['desktop, dark', desktop, 'dark'],
  ['phone, light', phone, 'light'],
  ['phone, dark', phone, 'dark'],
  ['320 pixels, dark', narrow, 'dark'],
  ['400 %, light', zoomed, 'light'],
] as const)('every page has nothing axe objects to and fits: %s', async (_, size, colours) => {
  expect(await faultsOfEveryPage(browser, { url: stack.url, ...admin, size, colours })).toEqual([]);
});

describe('Today with 1,000 patients', () => {
  it('paints in under a second, and reads no more than its page', async () => {
    const page = await signIn(browser, { url: stack.url, ...admin });
    const views = createDynamoViews(stack.clients.dynamodb, await viewsTableOf(stack), systemClock);
    for (const row of manyPatients('demo', 1_000)) await views.putPatient(row);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.addInitScript(notePaint);
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await page.goto(`${stack.url}/app/?round=${round}#/today`);
      await page.locator('.waiting').nth(20).waitFor();
      times.push(
        await page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime ?? Infinity),
      );
    }
    expect(Math.min(...times)).toBeLessThan(1_000);
    expect(await page.locator('.waiting').count()).toBeLessThanOrEqual(40);
    expect(requests.filter((path) => path.endsWith('/patients')).length).toBeLessThan(10);
  });
});

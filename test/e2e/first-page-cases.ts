/** A newcomer at the first page, in the browser and on the stack that others use as well. */
import { describe, expect, it } from 'vitest';
import { isDeep } from '../support/depth.ts';
import { overflowOf, violationsOf } from '../web/dashboard-visit.ts';
import type { Desk } from './desk.ts';

const narrow = { width: 320, height: 700 };

/** The first page; it moves the clock, so it comes after whatever goes by the present hour. */
export function firstPageCases(given: () => Desk): void {
  async function open(look: { readonly colorScheme: 'light' | 'dark' }) {
    const context = await given().browser.newContext({ ...look, viewport: narrow, locale: 'en-US' });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(given().stack.url);
    await page.getByRole('heading', { name: /^What Ebb did for/ }).waitFor();
    return page;
  }

  describe('the first page', () => {
    it('reads something hard on an English phone, and shows what ran for it', async () => {
      const page = await open({ colorScheme: 'light' });
      expect(await page.getByLabel('Phone of').locator('option').first().textContent()).toBe(
        'Grace (every week)',
      );
      await page.getByRole('button', { name: /^Send something hard/ }).click();
      await page.getByText(/ was read as a score of 6\./).waitFor();
      const card = page.getByRole('listitem').filter({ hasText: 'Grace wrote about a 6 today' });
      await card.getByText(/^\d functions, \d+ reads, \d+ writes, [\d.]+ ms$/).click();
      expect(await card.getByRole('rowheader').allTextContents()).toContain('receive-text');
      expect(await violationsOf(page, { contrast: true })).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await page.getByRole('link', { name: 'Grace in the dashboard' }).click();
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
      expect(new URL(page.url()).hash).toMatch(/^#\/patients\/[0-9a-f-]{36}$/);
      await page.context().close();
    });

    if (!isDeep) return;

    it('runs the clock while she gets better, and stops when told to', async () => {
      const page = await open({ colorScheme: 'dark' });
      const timeline = page.getByRole('img', { name: /^Grace: sessions every week; \d sessions and scores/ });
      await timeline.waitFor();
      await page.getByRole('button', { name: /^Make her better/ }).click();
      await page.getByText(/^(?:The clock goes to|Grace writes)/).waitFor();
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
      await page.getByText('Stopped: the clock stands.').waitFor();
      expect(await violationsOf(page, { contrast: true })).toEqual([]);
      await page.context().close();
    });

    it('leads to the API, told to whoever is not signed in', async () => {
      const page = await open({ colorScheme: 'dark' });
      await page.goto(`${given().stack.url}/api`);
      await page.getByLabel('Look for a path or a word').fill('post discharge');
      await page.getByText(/^1 of \d+ operations$/).waitFor();
      await page.getByText('/discharge').first().click();
      const sent = page.getByRole('table', { name: 'What is sent' });
      await sent.getByRole('rowheader', { name: 'reason required' }).waitFor();
      expect(await violationsOf(page, { contrast: true })).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await page.context().close();
    });
  });
}

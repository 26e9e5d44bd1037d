/** A member of staff at the dashboard, as browser tests play them. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { isDeep } from '../support/depth.ts';

export const desktop = { width: 1280, height: 860 };
export const phone = { width: 390, height: 844 };
/** The narrowest phone. */
export const narrow = { width: 320, height: 640 };
/** A window of 1280 by 1024 at 400 %. */
export const zoomed = { width: 320, height: 256 };

export interface Visit {
  readonly url: string;
  readonly name: string;
  readonly password: string;
  readonly size?: { width: number; height: number };
  readonly colours?: 'light' | 'dark';
}

/** Opens the dashboard in a session of its own and signs in by its page, with a keyboard alone. */
export async function signIn(browser: Browser, { url, name, password, size, colours }: Visit): Promise<Page> {
  const context = await browser.newContext({
    viewport: size ?? desktop,
    colorScheme: colours ?? 'light',
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${url}/app/`);
  await page.getByRole('button', { name: 'Sign in' }).press('Enter');
  await page.getByLabel('Name or e-mail').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByLabel('Password').press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Today' }).waitFor();
  return page;
}

/** Goes to a place and waits until its title stands and nothing is loading any more. */
export async function visit(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('.loading') === null);
}

/**
 * What axe finds wrong with the page as it stands, one line each. The contrast of every word is half of the work of a
 * look: `npm test` asks for it where pages are looked at for their colours, and deep everywhere.
 */
export async function violationsOf(
  page: Page,
  { contrast = isDeep, within }: { readonly contrast?: boolean; readonly within?: string } = {},
): Promise<string[]> {
  // Its usual way opens a second page for each look, for frames from elsewhere, of which there are none here; and what
  // passes is nobody's to read, and would be told node by node.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: contrast } },
  });
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** How many pixels the page is wider than the window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

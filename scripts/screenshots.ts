/** `npm run screenshots`: takes the pictures of docs/screenshots anew, from the demo clinic of a stack that runs. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../test/web/browser.ts';
import { desktop, phone, signIn, visit } from '../test/web/dashboard-visit.ts';
import { usualLocalUrl } from './place.ts';
import { runScript } from './run-script.ts';

const usage = `npm run screenshots

Takes the pictures of docs/screenshots anew. Have npm start -- --fresh --demo running, on EBB_PORT: the first page's stories
are told in it, which moves its clock.`;

const folder = join(import.meta.dirname, '..', 'docs', 'screenshots');
const to = (name: string) => ({ path: join(folder, `${name}.png`), animations: 'disabled' as const });
const widths = [desktop, phone];

/** The pages of the dashboard by the names of their pictures; `*` is the patient in a flare. */
const places: readonly (readonly [string, string])[] = [
  ['today', '#/today'],
  ['day', '#/day'],
  ['patients', '#/patients'],
  ['enrol', '#/patients/enrol'],
  ['import', '#/patients/import'],
  ['appointments', '#/patients/appointments'],
  ['inbox', '#/inbox'],
  ['outcomes', '#/outcomes'],
  ['exports', '#/exports'],
  ['settings-clinic', '#/settings'],
  ['settings-days', '#/settings?part=days'],
  ['settings-alerts', '#/settings?part=alerts'],
  ['settings-sending', '#/settings?part=sending'],
  ['settings-protocol', '#/settings?part=protocol'],
  ['settings-wording', '#/settings?part=wording'],
  ['audit', '#/audit'],
  ['staff', '#/staff'],
  ['brief', '*/brief'],
  ['letter', '*/letter'],
  ['patient', '*'],
];
const alsoDark = new Set(['today', 'patient']);

async function takeDashboard(browser: Browser, url: string): Promise<void> {
  for (const size of widths) {
    for (const colours of ['light', 'dark'] as const) {
      const end = colours === 'dark' ? '-dark' : '';
      const page = await signIn(browser, {
        url,
        name: 'demo-admin',
        password: 'calm-harbor-admin',
        size,
        colours,
      });
      await visit(page, '#/patients');
      const flaring = (await page.getByRole('link', { name: 'María' }).getAttribute('href')) ?? '';
      for (const [name, place] of places) {
        if (colours === 'dark' && !alsoDark.has(name)) continue;
        await visit(page, place.replace('*', flaring));
        await page.screenshot(to(`${name}-${size.width}${end}`));
      }
      if (colours === 'light') {
        await page.getByRole('button', { name: 'Override the plan' }).first().click();
        await page.screenshot(to(`override-${size.width}`));
      }
      await page.context().close();
    }
  }
}

interface View {
  readonly size: { readonly width: number; readonly height: number };
  /** Pixels of the picture to one of the page. */
  readonly scale?: number;
}

/** A page of nobody who is signed in, once this is to be seen. */
async function open(browser: Browser, address: string, seen: string, view: View): Promise<Page> {
  const context = await browser.newContext({
    viewport: view.size,
    colorScheme: 'light',
    deviceScaleFactor: view.scale ?? 1,
    locale: 'en-US',
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByText(seen).first().waitFor();
  return page;
}

async function takeOpenPages(browser: Browser, url: string): Promise<void> {
  for (const size of widths) {
    for (const [name, place, seen] of [
      ['sign-in', '/app/', 'Ebb for clinics'],
      ['api', '/api', '/clinics/{clinicId}'],
    ] as const) {
      const page = await open(browser, url + place, seen, { size });
      await page.screenshot(to(`${name}-${size.width}`));
      await page.context().close();
    }
  }
}

/** Sets a story going, and waits for the words at its end. */
async function tell(page: Page, story: string, end: string): Promise<void> {
  await page.getByRole('button', { name: story }).click();
  await page.locator('.told').getByText(end).waitFor({ timeout: 180_000 });
  // What moves apart or snaps back takes its time, and what ran is told a moment after.
  await page.waitForTimeout(3_000);
}

/** The first page, and the strip of the README: a plan that stretches, snaps back, and a text that is hard to read. */
async function takeStories(browser: Browser, url: string): Promise<void> {
  const page = await open(browser, url, 'What Ebb did for Grace', { size: desktop, scale: 1.5 });
  await tell(page, 'Make her better', 'The plan moved');
  await page.locator('.screen').screenshot(to('story-phone'));
  await page.locator('.plan').screenshot(to('story-stretch'));
  // In this page: whoever opens another is offered a phone whose plan has not moved yet.
  for (const size of widths) {
    for (const colours of ['dark', 'light'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: colours });
      const end = colours === 'dark' ? '-dark' : '';
      await page.screenshot({ ...to(`phone-${size.width}${end}`), scale: 'css' });
    }
  }
  await page.setViewportSize(desktop);
  await tell(page, 'Make it flare', 'The plan moved');
  await page.locator('.plan').screenshot(to('story-snap'));
  await page.context().close();
}

/** A text that is hard to read, from somebody whose pain has not just flared. */
async function takeHardText(browser: Browser, url: string): Promise<void> {
  const page = await open(browser, url, 'What Ebb did for', { size: desktop, scale: 1.5 });
  await tell(page, 'Send something hard', 'was read as');
  await page.setViewportSize({ width: 660, height: 860 });
  const cause = page.locator('.cause-text').last();
  await cause.locator('summary').click();
  const { x, y, width, height } = (await cause.boundingBox()) ?? { x: 0, y: 0, ...desktop };
  // The dot on the line stands out of it.
  const clip = { x: x - 12, y, width: width + 12, height };
  await page.screenshot({ ...to('story-read'), clip });
  await page.context().close();
}

await runScript(usage, async () => {
  const url = usualLocalUrl();
  const browser = await launchBrowser();
  try {
    await takeOpenPages(browser, url);
    await takeDashboard(browser, url);
    await takeStories(browser, url);
    await takeHardText(browser, url);
  } finally {
    await browser.close();
  }
});

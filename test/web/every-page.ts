/** A walk over every page of the demo clinic, as one who sees, reads or touches little would find it. */
import type { Browser, Page } from 'playwright-core';
import { overflowOf, signIn, type Visit, violationsOf, visit } from './dashboard-visit.ts';

const places = [
  '#/today',
  '#/day',
  '#/patients',
  '#/patients/enrol',
  '#/patients/import',
  '#/patients/appointments',
  '#/inbox',
  '#/outcomes',
  '#/exports',
  '#/settings',
  '#/settings?part=days',
  '#/settings?part=alerts',
  '#/settings?part=sending',
  '#/settings?part=protocol',
  '#/settings?part=wording',
  '#/settings?part=templates',
  '#/audit',
  '#/staff',
  '#/nowhere',
];

/** What is wider than the window, or out of it, once it is opened: menus, and charts as tables. */
async function faultsOfOpened(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const summary of await page.locator('details.menu > summary, details.as-table > summary').all()) {
    await summary.click();
    if ((await overflowOf(page)) > 0)
      found.push(`opened "${await summary.textContent()}" is wider than the window`);
    await summary.click();
  }
  return found;
}

/** What axe objects to and what is wider than the window on any page or in a dialog, one line each. */
export async function faultsOfEveryPage(browser: Browser, who: Visit): Promise<string[]> {
  return faultsOfPages(browser, who, places);
}

/** The same of some pages, and of a patient's. */
export async function faultsOfPages(
  browser: Browser,
  who: Visit,
  some: readonly string[],
  partsOfPatient: readonly string[] = ['/brief', '/letter', ''],
): Promise<string[]> {
  const page = await signIn(browser, who);
  await visit(page, '#/patients');
  const patient = await page.getByRole('link', { name: 'María' }).getAttribute('href');
  const found: string[] = [];
  const ofPatient = partsOfPatient.map((page) => `${patient ?? ''}${page}`);
  for (const place of [...some, ...ofPatient]) {
    await visit(page, place);
    found.push(...(await violationsOf(page, { contrast: true })).map((line) => `${place} ${line}`));
    if ((await overflowOf(page)) > 0) found.push(`${place} is wider than the window`);
    found.push(...(await faultsOfOpened(page)).map((line) => `${place} ${line}`));
  }
  await page.getByRole('button', { name: 'Override the plan' }).first().click();
  // The page below it was looked at above.
  const ofDialog = await violationsOf(page, { contrast: true, within: 'dialog[open]' });
  found.push(...ofDialog.map((line) => `dialog ${line}`));
  await page.context().close();
  return found;
}

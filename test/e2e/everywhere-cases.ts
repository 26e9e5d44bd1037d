/** What holds on every page: the search, the shortcuts, a desk that locks, and signing out. */
import { describe, expect, it } from 'vitest';
import { demoUsers } from '../../local/demo/demo-users.ts';
import { isDeep } from '../support/depth.ts';
import { signIn, violationsOf, visit } from '../web/dashboard-visit.ts';
import type { Desk } from './desk.ts';

const [staff, admin] = demoUsers;

export function everywhereCases(desk: () => Desk): void {
  describe('from any page', () => {
    it('finds a patient from any page, tells which keys do so, and leaves a field its letters', async () => {
      const { page } = desk();
      await visit(page, '#/exports');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Shortcuts' }).getByText('Search patients and pages').waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      const box = page.getByRole('dialog').getByRole('combobox');
      await box.pressSequentially('/jam');
      await box.fill('jam');
      await page.getByRole('option', { name: 'James' }).waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await box.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'James' }).waitFor();
      expect(page.url()).not.toMatch(/jam/i);
      await page.waitForFunction(() => document.activeElement?.id === 'page-title');
      await page.keyboard.press('g');
      await page.keyboard.press('i');
      await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    });
  });

  if (!isDeep) return;

  describe('several patients', () => {
    it('are acted for with a result for each, and who is left out is named first', async () => {
      const { page } = desk();
      await visit(page, '#/patients?status=invited&sort=-name');
      await page.getByLabel('Select all on this page').check();
      await page.getByRole('navigation', { name: 'Show only' }).getByRole('link', { name: /^All/ }).click();
      await page.getByLabel('Select Grace').check();
      await page.getByRole('button', { name: 'Invite again' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Grace: Active').waitFor();
      await dialog.getByRole('button', { name: 'Invite again' }).click();
      await dialog.getByText(/^Done for 0 of \d\.$/).waitFor();
      const whys = await dialog.getByText(/^Not done: /).allTextContents();
      expect(new Set(whys)).toEqual(new Set(['Not done: The invitation is still waiting for an answer.']));
      expect(await violationsOf(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
      await dialog.waitFor({ state: 'detached' });
      expect(await page.getByText(/^\d+ selected$/).count()).toBe(0);
    });
  });

  describe('the desk of a clinic', () => {
    it('lets a new tab straight in, locks every tab when nobody is there, and keeps what was typed', async () => {
      const { stack, browser } = desk();
      const one = await signIn(browser, { url: stack.url, ...admin });
      const two = await one.context().newPage();
      await two.goto(`${stack.url}/app/`);
      await two.getByRole('link', { name: 'Today' }).waitFor();
      await visit(one, '#/patients/enrol');
      await one.getByLabel('First name').fill('Ana');
      await one.evaluate(() => {
        localStorage.setItem('ebb-active-at', '1');
        document.dispatchEvent(new Event('visibilitychange'));
      });
      for (const tab of [one, two]) await tab.getByRole('heading', { name: 'Locked' }).waitFor();
      await two.reload();
      await two.getByRole('heading', { name: 'Locked' }).waitFor();
      await one.getByRole('button', { name: 'Sign in' }).press('Enter');
      await one.getByLabel('Name or e-mail').fill(admin.name);
      await one.getByLabel('Password').fill(admin.password);
      await one.getByLabel('Password').press('Enter');
      await one.getByLabel('First name').waitFor();
      expect(await one.getByLabel('First name').inputValue()).toBe('Ana');
      await one.context().close();
    });
  });

  describe('signing out', () => {
    it('ends the session at the provider and in every tab', async () => {
      const { stack, browser } = desk();
      const one = await signIn(browser, { url: stack.url, ...staff });
      const other = await one.context().newPage();
      await other.goto(`${stack.url}/app/`);
      await other.getByRole('link', { name: 'Today' }).waitFor();
      await one.getByRole('button', { name: 'Sign out' }).click();
      await other.getByRole('button', { name: 'Sign in' }).waitFor();
      const again = one.getByRole('button', { name: 'Sign in' });
      await again.waitFor();
      await again.click();
      await one.getByLabel('Password').waitFor();
      await one.context().close();
    });
  });
}

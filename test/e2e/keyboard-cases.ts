/** By keyboard alone, in two windows at once, and as staff who are no admins: on the stack that others use as well. */
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoUsers } from '../../local/demo/demo-users.ts';
import { words } from '../../web/dashboard/words.ts';
import { isDeep } from '../support/depth.ts';
import type { TestStack } from '../support/local-stack.ts';
import { signIn, visit } from '../web/dashboard-visit.ts';
import type { Desk } from './desk.ts';

const [staff] = demoUsers;
let stack: TestStack;
let browser: Browser;
let page: Page;

/** Whoever has no mouse, less rights, or a colleague who does the same. */
export function keyboardCases(desk: () => Desk): void {
  beforeAll(() => {
    ({ stack, browser, page } = desk());
  });

  describe('by keyboard', () => {
    it('skips to the page, follows links to titles, and comes back out of a dialog', async () => {
      await visit(page, '#/patients');
      await page.locator('body').press('Tab');
      await page.getByRole('button', { name: 'Skip to the page' }).press('Enter');
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      expect(await focused()).toBe('Patients');
      await page.getByRole('link', { name: 'James' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'James' }).waitFor();
      const opener = page.getByRole('button', { name: 'Enter a score' });
      await opener.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      // The focus goes back once the dialog has left, which may be a moment later.
      await page.waitForFunction(() => document.activeElement?.textContent === 'Enter a score');
    });

    it('names what is wrong and goes there, and keeps what was typed while a session ends', async () => {
      await visit(page, '#/patients/enrol');
      await page.getByLabel('First name').fill('Ana');
      await page.getByLabel('Mobile number').fill('12');
      const send = page.getByRole('button', { name: 'Enrol and invite' });
      await send.click();
      await page.getByText('2 fields need a look').waitFor();
      const condition = page.getByLabel('Condition');
      expect(await condition.evaluate((field) => field === document.activeElement)).toBe(true);
      await condition.selectOption('Arthritis');
      await page.getByLabel('How it was given').fill('in person');
      // The enrolment alone: what the page asks by itself meanwhile would end the session before the button is reached.
      const enrolment = '**/clinics/demo/patients';
      await page.route(enrolment, (route) => route.fulfill({ status: 401 }));
      await send.click();
      await page.getByRole('heading', { name: 'Your session has ended' }).waitFor();
      await page.unroute(enrolment);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('What you had typed is still here.').waitFor();
      await send.click();
      await page.getByText('1 field needs a look').waitFor();
      const says = page.getByText(/must be one phone number that exists/);
      await says.first().waitFor();
      const field = page.getByLabel('Mobile number');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
      await page.getByRole('button', { name: 'Cancel' }).click();
    });
  });

  describe('staff who are no admins', () => {
    it('see no door they cannot open', async () => {
      const theirs = await signIn(browser, { url: stack.url, ...staff });
      const links = await theirs
        .getByRole('navigation', { name: 'Pages' })
        .getByRole('link')
        .allTextContents();
      expect(links.map((link) => link.replace(/\d+\+?$/, ''))).toEqual([
        'Today',
        'Day sheet',
        'Patients',
        'Inbox',
        'Outcomes',
        'Exports',
        'Settings',
      ]);
      await visit(theirs, '#/settings');
      expect(await theirs.getByRole('button', { name: 'Save changes' }).count()).toBe(0);
      expect(await theirs.getByLabel('Name of the clinic').isDisabled()).toBe(true);
      await theirs.context().close();
    });
  });

  if (!isDeep) return;

  describe('two dialogs that are open on one patient', () => {
    it('show the later what the earlier did to the plan, before it does it over', async () => {
      const openJames = async (tab: Page, phase: string) => {
        await visit(tab, '#/patients');
        await tab.getByRole('link', { name: 'James' }).click();
        await tab.getByRole('button', { name: 'Override the plan' }).first().click();
        const dialog = tab.getByRole('dialog');
        await dialog.getByLabel(phase).check();
        await dialog.getByLabel('Reason').fill(`Asked for: ${phase}`);
        return dialog;
      };
      const other = await signIn(browser, { url: stack.url, ...staff });
      const [mine, theirs] = [await openJames(page, 'Every week'), await openJames(other, 'Every month')];
      await theirs.getByRole('button', { name: 'Set the plan' }).click();
      await theirs.waitFor({ state: 'detached' });
      await mine.getByRole('button', { name: 'Set the plan' }).click();
      await mine.getByText(/changed this plan since you looked.*Staff .*Asked for: Every month/i).waitFor();
      expect(await mine.getByLabel('Reason').inputValue()).toBe('Asked for: Every week');
      await mine.getByRole('button', { name: 'Set the plan' }).click();
      await mine.waitFor({ state: 'detached' });
      await other.context().close();
    });

    it('leave word of the number before a change, by its last digits', async () => {
      await visit(page, '#/patients');
      await page.getByRole('link', { name: 'María' }).click();
      await page.getByRole('button', { name: words.actions.edit, exact: true }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Mobile number').fill('+12065550171');
      await dialog.getByRole('button', { name: words.actions.editDo }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(/^ends in \d{4}, read until /).waitFor();
    });
  });
}

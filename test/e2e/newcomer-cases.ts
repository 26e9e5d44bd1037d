/** A newcomer at the desk of the demo clinic, and a crisis, in the browser and on the stack that others use as well. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoUsers } from '../../local/demo/demo-users.ts';
import { isOutsideHoursIn } from '../../web/dashboard/moments.ts';
import type { TestStack } from '../support/local-stack.ts';
import { visit } from '../web/dashboard-visit.ts';
import type { Desk } from './desk.ts';

const [, admin] = demoUsers;
let stack: TestStack;
let page: Page;

/** Whoever looks first, with what stands there, and what others leave for the next. */
export function newcomerCases(desk: () => Desk): void {
  beforeAll(() => {
    ({ stack, page } = desk());
  });

  describe('a newcomer with what the start printed', () => {
    it('finds the patient in a flare and sees why', async () => {
      await visit(page, '#/today');
      const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'María' }) });
      await card.getByText('Flare', { exact: true }).first().waitFor();
      expect(await card.getByRole('link', { name: /^Call/ }).getAttribute('href')).toBe('tel:+12065550111');
      await card.getByRole('link', { name: 'María' }).click();
      await page.getByRole('heading', { level: 1, name: 'María' }).waitFor();
      const why = page.getByRole('region', { name: 'Why the plan is what it is' });
      await why.getByText(/because signs of a flare were seen/).waitFor();
      await why.getByText(/^Moves out of the flare when/).waitFor();
      await page.getByRole('img', { name: /^Pain scores of María/ }).waitFor();
      expect(await page.title()).toMatch(/^\(\d+\+?\) Patient · Ebb$/);
    });

    it('overrides the plan with a reason', async () => {
      await page.getByRole('button', { name: 'Override the plan' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Every 2 weeks').check();
      await dialog.getByLabel('Reason').fill('She asked for more room between sessions');
      await dialog.getByRole('button', { name: 'Set the plan' }).click();
      await page.getByText('The plan is set: sessions every 2 weeks.').waitFor();
      await page
        .getByText(/She asked for more room between sessions/)
        .first()
        .waitFor();
      const why = page.getByRole('region', { name: 'Why the plan is what it is' });
      await why.getByText(/Nothing moves before/).waitFor();
    });

    it('writes to her, seeing what the text costs', async () => {
      const box = page.getByLabel('Text to María');
      await box.fill('See you on Tuesday. 😀');
      await page.getByText(/1 segment · \d+ characters left/).waitFor();
      await box.fill('x'.repeat(500));
      expect(await page.getByRole('button', { name: 'Send text' }).isDisabled()).toBe(true);
      await box.fill('See you on Tuesday.');
      await page.getByRole('button', { name: 'Send text' }).click();
      // The demo stands at the present hour: where that is night for her, the page asks.
      if (isOutsideHoursIn(Date.parse(stack.control.now()), 'America/Los_Angeles')) {
        await page.getByRole('dialog').getByRole('button', { name: 'Send now' }).click();
      }
      await page.getByText('On its way to María.').waitFor();
      await stack.control.settle();
      const bubble = page.getByRole('listitem').filter({ hasText: 'See you on Tuesday.' });
      await bubble.getByText('Sent').waitFor();
    });

    it('notes how a session was felt, and what was done beside it', async () => {
      await page.getByRole('button', { name: 'Record a session' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('How they felt after it').selectOption('worse');
      await dialog.getByLabel('Pressure').selectOption('hard');
      await dialog.getByLabel('Note').fill('Less on the left');
      await dialog.getByRole('button', { name: 'Record', exact: true }).click();
      const sessions = page.getByRole('region', { name: 'Sessions', exact: true });
      await sessions.getByText('Felt worse · Pressure too hard · Less on the left').waitFor();
      await page.getByRole('button', { name: 'Add a treatment' }).click();
      await dialog.getByLabel('Treatment').selectOption('injection');
      await dialog.getByLabel('What was done').fill('Left knee');
      await dialog.getByRole('button', { name: 'Save' }).click();
      const care = page.getByRole('region', { name: 'Notes, treatments and measures' });
      await care.getByText('Left knee').waitFor();
      await page
        .getByRole('img', { name: /^Pain scores of/ })
        .locator('.mark-treatment')
        .first()
        .waitFor();
    });

    it('exports three months', async () => {
      await visit(page, '#/exports');
      await page.getByRole('button', { name: 'Last 3 months' }).click();
      await page.getByRole('button', { name: 'Start the export' }).click();
      const download = page.getByRole('button', { name: /^Download Check-ins/ });
      await download.waitFor();
      const [file] = await Promise.all([page.waitForEvent('download'), download.click()]);
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
      const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
      expect(lines.length).toBeGreaterThan(5);
      expect(lines[0]).toContain('score');
    });
  });

  describe('what was dealt with', () => {
    it('leaves Today with a note of who and why', async () => {
      await visit(page, '#/today');
      await page.getByRole('button', { name: 'Clear Missed check-ins for Carlos' }).click();
      await page.getByRole('button', { name: 'Called, left a message' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Clear', exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      const done = page.getByRole('region', { name: 'Done since you opened this page' });
      await done.getByText('Called, left a message').waitFor();
      await done.getByText(admin.name).waitFor();
      await page.getByRole('heading', { level: 3, name: 'Carlos' }).waitFor({ state: 'detached' });
    });

    it('is gone from the inbox as soon as it is read, and stays gone', async () => {
      await visit(page, '#/inbox');
      const letter = page.getByRole('listitem').filter({ hasText: 'Can I move my Thursday session' });
      await letter.getByRole('button', { name: /^Mark as read/ }).click();
      await letter.waitFor({ state: 'detached' });
      await stack.control.settle();
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
      await page.getByText('Meds: my doctor lowered the dose').waitFor();
      await letter.waitFor({ state: 'detached' });
    });

    it('comes in without a reload', async () => {
      await visit(page, '#/today');
      await stack.say('+12065550112', '+12065550199', 'Could somebody call me about my plan please');
      await page.getByText('Could somebody call me about my plan please').waitFor();
    });
  });

  describe('a crisis', () => {
    it('stands on every page with whom to call, until somebody says what was done', async () => {
      await stack.say('+12065550112', '+12065550199', 'I want to die');
      await visit(page, '#/outcomes');
      const bar = page.getByRole('region', { name: 'Crisis' });
      expect(await bar.getByRole('link', { name: /^Call/ }).getAttribute('href')).toBe('tel:+12065550112');
      await bar.getByRole('link', { name: /^Open/ }).click();
      await page.getByRole('button', { name: /^Clear Crisis for/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/texts to .* resume/i).waitFor();
      const clear = dialog.getByRole('button', { name: 'Clear', exact: true });
      expect(await clear.isDisabled()).toBe(true);
      await dialog.getByRole('button', { name: 'Called, spoke with the patient' }).click();
      await clear.click();
      await dialog.waitFor({ state: 'detached' });
      await bar.waitFor({ state: 'detached' });
    });
  });
}

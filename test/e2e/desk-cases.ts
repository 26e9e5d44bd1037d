/** A front desk at work, in the browser and on the stack that others use as well. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../shared/outside/system-clock.ts';
import { createDynamoViews } from '../../shared/views/dynamo-views.ts';
import { isDeep } from '../support/depth.ts';
import { visit } from '../web/dashboard-visit.ts';
import { manyPatients, viewsTableOf } from '../web/many-patients.ts';
import type { Desk } from './desk.ts';

const jamesPhone = '+12065550112';
const clinicPhone = '+12065550199';

function rowOf(page: Page, name: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

/** Opens all there is to know of a row, wherever it is closed. */
async function openRow(page: Page, name: string) {
  const row = rowOf(page, name);
  await row.waitFor();
  const closed = row.locator('button[aria-expanded="false"]');
  if ((await closed.count()) > 0) await closed.first().click();
  return row;
}

async function enrolAna({ stack }: Desk, phone: string): Promise<void> {
  const { json } = await stack.call('GET', '/_local/token?clinic=demo&role=staff');
  const { token } = json as { token: string };
  const body = {
    firstName: 'Ana',
    phone,
    timeZone: 'America/Los_Angeles',
    language: 'en',
    condition: 'other',
  };
  const headers = { 'idempotency-key': `ana-${phone.slice(1)}` };
  const { status } = await stack.call('POST', '/clinics/demo/patients', { body, token, headers });
  expect(status).toBe(201);
  await stack.control.settle();
}

/** How many rows of Today are whole in the window, under nothing. */
async function rowsInSight(page: Page, size: { width: number; height: number }): Promise<number> {
  await page.setViewportSize(size);
  return page.evaluate(() => {
    scrollTo(0, 0);
    return [...document.querySelectorAll('.waiting')].filter((row) => {
      const { left, width, bottom } = row.getBoundingClientRect();
      return row.contains(document.elementFromPoint(left + width / 2, bottom - 2));
    }).length;
  });
}

/** What a desk does of a morning. */
export function deskCases(given: () => Desk): void {
  describe('a text that waits', () => {
    it('carries its own time, however old the flag beside it is', async () => {
      const { page, stack } = given();
      await stack.say(jamesPhone, clinicPhone, 'Is there a place to park?');
      await visit(page, '#/today');
      const row = await openRow(page, 'James');
      const text = row.locator('.read-text').filter({ hasText: 'Is there a place to park?' });
      await text.getByText(/^(just now|\d+ min ago)$/).waitFor();
    });
  });

  describe('a plan that moved', () => {
    it('stands on Today with from, to and why, until somebody has rebooked by it', async () => {
      const { page } = given();
      await visit(page, '#/patients');
      await page.getByRole('link', { name: 'Carlos' }).click();
      await page.getByRole('button', { name: 'Override the plan' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Every 2 weeks').check();
      await dialog.getByLabel('Reason').fill('cannot come more often');
      await dialog.getByRole('button', { name: 'Set the plan' }).click();
      await dialog.waitFor({ state: 'detached' });
      await visit(page, '#/today');
      const group = page.getByRole('region', { name: /^Plan moved: rebook/ });
      const row = group.getByRole('listitem').filter({ hasText: 'Carlos' });
      await row.getByText('Every week, now every 2 weeks').waitFor();
      await row.getByText('Decided by staff: cannot come more often').waitFor();
      await row.getByRole('button', { name: 'The sessions of Carlos are rebooked' }).click();
      await row.waitFor({ state: 'detached' });
      const done = page.getByRole('region', { name: 'Done since you opened this page' });
      await done.getByText('Rebooked the sessions').waitFor();
    });
  });

  if (!isDeep) return;

  describe('a text that waits for tomorrow', () => {
    it('is put off until tomorrow, is somebody’s, and comes back when the patient writes again', async () => {
      const { page, stack } = given();
      const row = await openRow(page, 'James');
      await row.getByRole('button', { name: 'Assign to me: James' }).click();
      await row.getByText('Yours', { exact: true }).waitFor();
      await row.getByRole('button', { name: 'Put James off until tomorrow' }).click();
      await row.waitFor({ state: 'detached' });
      await page.getByText('Put off 1').click();
      await page.getByRole('button', { name: 'Look at James now' }).waitFor();
      await stack.say(jamesPhone, clinicPhone, 'And how late are you open?');
      await rowOf(page, 'James').getByText('Yours', { exact: true }).waitFor();
    });
  });

  describe('a session that was taken back', () => {
    it('is asked about first, and comes back as it was by one click', async () => {
      const { page } = given();
      await visit(page, '#/patients');
      await page.getByRole('link', { name: 'María' }).click();
      const sessions = page.getByRole('region', { name: 'Sessions', exact: true });
      const session = sessions.getByRole('listitem').filter({ hasText: 'Less on the left' });
      await session.getByRole('button', { name: /^Take back/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('It no longer counts', { exact: false }).waitFor();
      await dialog.getByRole('button', { name: 'Take back', exact: true }).click();
      await session.waitFor({ state: 'detached' });
      await sessions.getByRole('button', { name: /^Undo/ }).click();
      await session.getByText('Felt worse · Pressure too hard · Less on the left').waitFor();
    });
  });

  describe('two Anas', () => {
    it('are told of before the second is enrolled, whose condition nobody has chosen for her', async () => {
      const { page } = given();
      await enrolAna(given(), '+12065550181');
      await visit(page, '#/patients/enrol');
      const condition = page.getByLabel('Condition');
      expect(await condition.inputValue()).toBe('');
      await page.getByLabel('First name').fill('Ana');
      await page.getByText(/^1 other Ana is enrolled: Ana \(…0181\)/).waitFor();
      await page.getByLabel('Mobile number').fill('+12065550182');
      await page.getByLabel('How it was given').fill('signed form');
      await page.getByRole('button', { name: 'Enrol and invite' }).click();
      expect(await condition.evaluate((select: HTMLSelectElement) => select.validity.valid)).toBe(false);
      await condition.selectOption('Arthritis');
      await page.getByRole('button', { name: 'Enrol and invite' }).click();
      await page.getByRole('heading', { level: 1, name: 'Ana' }).waitFor();
    });

    it('are told apart by their last digits, also by the dialog that discharges one, who is taken back', async () => {
      const { page, stack } = given();
      await stack.control.settle();
      await visit(page, '#/patients');
      await page.getByText('…0181').first().waitFor();
      const second = page.getByRole('row').filter({ hasText: '…0182' });
      await second.getByRole('link', { name: 'Ana' }).click();
      await page.getByRole('heading', { level: 1, name: 'Ana' }).waitFor();
      await page.locator('.action-bar summary').click();
      await page.getByRole('button', { name: 'Discharge', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Reason').fill('moved away');
      await dialog.getByRole('button', { name: 'Discharge Ana' }).click();
      const before = page.url();
      await page.getByText('Discharged: no text goes out.').waitFor();
      await page.getByRole('button', { name: 'Take Ana back' }).click();
      await page.waitForURL((url) => url.href !== before);
      await page.getByText(/^Invited: nothing more goes out before a YES/).waitFor();
    });
  });
}

/** Triage where 220 patients are enrolled; it comes last, since rows of nobody stand on Today from then on. */
export function triageCases(given: () => Desk): void {
  if (!isDeep) return;

  describe('Today with 220 patients', () => {
    it('has 8 people in sight at a desk and 5 on a phone, and who is in danger before all others', async () => {
      const { page, stack } = given();
      const views = createDynamoViews(stack.clients.dynamodb, await viewsTableOf(stack), systemClock);
      for (const row of manyPatients('demo', 220)) await views.putPatient(row);
      await visit(page, '#/inbox');
      await visit(page, '#/today');
      await page.getByRole('heading', { level: 1, name: /^More than \d+ people/ }).waitFor();
      expect(await rowsInSight(page, { width: 390, height: 844 })).toBeGreaterThanOrEqual(5);
      expect(await rowsInSight(page, { width: 1280, height: 800 })).toBeGreaterThanOrEqual(8);
      await stack.say(jamesPhone, clinicPhone, 'I want to die');
      const now = page.getByRole('region', { name: /^Call now/ });
      await now.getByRole('heading', { name: 'James' }).waitFor();
      expect(await page.locator('.waiting h3').first().textContent()).toContain('James');
      // The most urgent thing to do is one click away.
      const call = now.getByRole('link', { name: /^Call/ });
      expect(await call.getAttribute('href')).toBe(`tel:${jamesPhone}`);
      expect(await now.getByRole('button', { name: /^Put James off/ }).count()).toBe(0);
      const shown = await page.locator('.waiting').count();
      await page.getByRole('button', { name: 'Show the next ones' }).click();
      await page
        .locator('.waiting')
        .nth(shown + 5)
        .waitFor();
    });
  });
}

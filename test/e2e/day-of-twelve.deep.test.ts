/** A receptionist's day of twelve sessions on its one page, every click counted, and again without a mouse. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DaySheet } from '../../shared/staff-contract/day-sheet.ts';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { launchBrowser } from '../web/browser.ts';
import { signIn, violationsOf, visit } from '../web/dashboard-visit.ts';
import { type Clinic, openClinic } from './clinic.ts';

const receptionist = {
  name: 'twelve-staff',
  clinicId: 'twelve',
  role: 'staff',
  password: 'a day of twelve sessions',
} as const;
const { clinicId } = receptionist;
const zone = 'America/Los_Angeles';
const booked = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gia', 'Hal', 'Ines', 'Jon', 'Kim'];
const walkIn = 'Lena';
const missed = 'Hal';
const worse = 'Cleo';

let stack: TestStack;
let browser: Browser;
let clinic: Clinic;

function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(Date.parse(stack.control.now()));
}

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack(), launchBrowser()]);
  const { name, role, password } = receptionist;
  stack.control.addUser({ name, clinicId, role }, password);
  clinic = await openClinic(stack, clinicId, '+12065550197');
  const bookings = [];
  for (const [place, firstName] of [...booked, walkIn].entries()) {
    const patient = await clinic.enrol(`+120655501${30 + place}`, { firstName });
    await patient.say('yes');
    if (firstName === walkIn) continue;
    bookings.push({
      externalId: `twelve-${place}`,
      patientId: patient.id,
      start: `${today()}T${String(8 + place).padStart(2, '0')}:00`,
      state: 'booked',
    });
  }
  const told = await clinic.staff('POST', '/bookings', { bookings });
  expect(told.status, told.text).toBe(200);
  await stack.control.settle();
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

/** Counts what the hand does: clicks of a mouse, and pages that were opened. */
async function counted(page: Page): Promise<() => Promise<{ clicks: number; pages: number }>> {
  await page.evaluate(() => {
    const seen = { clicks: 0, pages: 0 };
    addEventListener('pointerdown', () => (seen.clicks += 1), true);
    addEventListener('hashchange', () => (seen.pages += 1));
    Object.assign(window, { seen });
  });
  return () => page.evaluate(() => (window as unknown as { seen: { clicks: number; pages: number } }).seen);
}

/** Who is recorded for the day, and whether they came, as the API tells it. */
async function recorded(): Promise<Record<string, boolean>> {
  await stack.control.settle();
  const { json } = await clinic.staff('GET', `/day?date=${today()}`);
  const sessions = (json as DaySheet).recorded;
  return Object.fromEntries(
    sessions.flatMap((each) => (each.recorded ? [[each.patient.firstName, each.recorded.attended]] : [])),
  );
}

it('is recorded in 14 clicks at most on one page: eleven booked, a walk-in, and how one was taken', async () => {
  const page = await signIn(browser, { url: stack.url, ...receptionist });
  await visit(page, '#/day');
  const sheet = page.getByRole('region', { name: /^Booked/ });
  await sheet.getByRole('button', { name: `Came: ${booked[0]}` }).waitFor();
  const hand = await counted(page);
  for (const firstName of booked) {
    const what = firstName === missed ? 'Missed' : 'Came';
    await sheet.getByRole('button', { name: `${what}: ${firstName}` }).click();
  }
  await page
    .getByRole('group', { name: `How ${worse} felt after it` })
    .getByText('Worse')
    .click();
  await page.getByRole('searchbox').pressSequentially(walkIn.slice(0, 3));
  await page.getByRole('button', { name: new RegExp(`^Came: ${walkIn}`) }).click();
  await expect
    .poll(recorded)
    .toEqual(Object.fromEntries([...booked, walkIn].map((firstName) => [firstName, firstName !== missed])));
  const { clicks, pages } = await hand();
  expect(pages).toBe(0);
  expect(clicks).toBeLessThanOrEqual(14);
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
});

/** Appointments at the dashboard: a report of them, and the sheet of a day, in a real browser on the real local stack. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoUsers } from '../../local/demo/demo-users.ts';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { launchBrowser } from '../web/browser.ts';
import { overflowOf, phone, signIn, violationsOf, visit } from '../web/dashboard-visit.ts';

const [staff] = demoUsers;
const zone = 'America/Los_Angeles';
const dayMs = 86_400_000;

let stack: TestStack;
let browser: Browser;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ demo: true }), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

it('shows whose each row is, notes what belongs to patients, and gives the rest back with a reason', async () => {
  const page = await signIn(browser, { url: stack.url, ...staff });
  const day = new Intl.DateTimeFormat('en-US', { timeZone: zone }).format(
    Date.parse(stack.control.now()) + 3 * dayMs,
  );
  const report =
    'Appointment ID,Start,Client,Mobile,Status\n' +
    `17,${day} 2:30 PM,María Somebody,(206) 555-0111,Confirmed\n` +
    `18,${day} 4:00 PM,Else Somebody,(206) 555-0188,Waitlisted\n`;
  await visit(page, '#/patients/appointments');
  await page.getByLabel('Appointment report (CSV file)').setInputFiles({
    name: 'report.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(report),
  });
  await page.getByText('1 row cannot be read', { exact: false }).waitFor();
  await page.getByLabel('Waitlisted').selectOption('booked');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Check 2 appointments' }).click();
  await page.getByRole('heading', { name: '1 appointment belongs to a patient of yours' }).waitFor();
  await page.getByText('No patient of this clinic has this number.').waitFor();
  await page.getByRole('button', { name: 'Note 1 appointment' }).click();
  await page.getByText('1 appointment is noted.').waitFor();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the rows that were not noted' }).click();
  expect((await waiting).suggestedFilename()).toBe('not-noted.csv');
  expect(await violationsOf(page)).toEqual([]);
  await page.setViewportSize(phone);
  expect(await overflowOf(page)).toBe(0);
  await stack.control.settle();
  await visit(page, '#/patients');
  await page.getByText(/Next session .*2:30 PM, booked/).waitFor();
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole('link', { name: 'María' }).click();
  await page.getByText(/Next session .*2:30 PM, booked/).waitFor();
  expect(await overflowOf(page)).toBe(0);
  // What was chosen is known the next time, and nothing of whom the rows were about.
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(kept).toContain('waitlisted');
  expect(kept).not.toMatch(/Somebody|555/);
  await page.context().close();
});

it('records a day by one click a session, and how one was taken beside it', async () => {
  const page = await signIn(browser, { url: stack.url, ...staff });
  const token = await stack.control.token('demo', 'staff');
  const { json } = await stack.call('GET', '/clinics/demo/patients?limit=3', { token });
  const { patients } = json as { patients: { patientId: string; firstName: string }[] };
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(Date.parse(stack.control.now()));
  const bookings = patients.map(({ patientId }, place) => ({
    externalId: `sheet-${place}`,
    patientId,
    start: `${day}T1${place}:00`,
    state: 'booked',
  }));
  expect((await stack.call('POST', '/clinics/demo/bookings', { token, body: { bookings } })).status).toBe(
    200,
  );
  await stack.control.settle();
  await visit(page, `#/day?date=${day}`);
  const booked = page.getByRole('region', { name: /^Booked/ });
  for (const { firstName } of patients) {
    await booked.getByRole('button', { name: `Came: ${firstName}` }).click();
    await booked.getByRole('button', { name: `Came: ${firstName}` }).waitFor({ state: 'detached' });
  }
  const [first] = patients;
  await page
    .getByRole('group', { name: `How ${first?.firstName} felt after it` })
    .getByRole('button', { name: 'Worse' })
    .click();
  await page
    .getByRole('group', { name: `How ${first?.firstName} felt after it` })
    .getByRole('button', { name: 'Worse', pressed: true })
    .waitFor();
  await stack.control.settle();
  await visit(page, `#/patients/${first?.patientId}/brief`);
  await page.getByText(/: Worse$/).waitFor();
});

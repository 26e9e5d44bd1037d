/** Files at the dashboard, of appointments and of patients, and the sheet of a day, in the browser and on the stack that others use as well. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isDeep } from '../support/depth.ts';
import type { TestStack } from '../support/local-stack.ts';
import { overflowOf, phone, signIn, violationsOf, visit } from '../web/dashboard-visit.ts';
import { type Cell, workbookOf } from '../web/workbook.ts';
import { openClinic, type Patient } from './clinic.ts';
import type { Desk } from './desk.ts';

const staff = {
  name: 'sheets-staff',
  clinicId: 'sheets',
  role: 'staff',
  password: 'calm-harbor-sheets',
} as const;
const admin = { ...staff, name: 'sheets-admin', role: 'admin' } as const;
const zone = 'America/Los_Angeles';
const dayMs = 86_400_000;

let stack: TestStack;
let browser: Browser;

/** The day at the clinic, as the API has it. */
function dayOf(ms: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(ms);
}

/** So many that the import is still under way when another page is opened. */
const many = isDeep ? 200 : 20;
const tenth = many / 10;
const good = many - tenth;

/** As a practice has it: a title, other people's columns, two bad rows in every ten, words of its own. */
const rows = Array.from({ length: many }, (_, place): Cell[] => {
  const phone: Cell = place % 10 === 7 ? 'ask her' : { number: String(2_065_552_000 + place) };
  const diagnosis = place % 10 === 3 ? 'shoulder' : 'Low back pain';
  return [`Last${place}`, `First${place}`, '2/14/1961', phone, diagnosis];
});
const workbook = workbookOf([
  ['Sunrise Massage, active patients'],
  [],
  ['Last Name', 'First Name', 'DOB', 'Mobile Phone', 'Diagnosis'],
  ...rows,
]);

/** What a practice brings in files, and what a day asks for. */
export function appointmentCases(desk: () => Desk): void {
  const began: Patient[] = [];
  /** Three patients who began last week: an appointment asks for no more of a history. */
  beforeAll(async () => {
    ({ stack, browser } = desk());
    for (const { name, clinicId, role, password } of [staff, admin])
      stack.control.addUser({ name, clinicId, role }, password);
    const clinic = await openClinic(stack, staff.clinicId, '+12065550186');
    const lastWeek = dayOf(Date.parse(stack.control.now()) - 7 * dayMs);
    for (const [place, firstName] of ['María', 'James', 'Carlos'].entries()) {
      const patient = await clinic.enrol(`+1206555015${place + 1}`, { firstName });
      began.push(patient);
      await patient.say('yes');
      const { status } = await clinic.staff('PUT', `/patients/${patient.id}/sessions/${lastWeek}`, {
        attended: true,
      });
      expect(status).toBe(200);
    }
    await stack.control.settle();
  });
  // The first page offers whoever is active, and the demo's own patients are looked at there.
  afterAll(async () => {
    for (const patient of began) await patient.leave();
  });

  it('shows whose each row is, notes what belongs to patients, and gives the rest back with a reason', async () => {
    const page = await signIn(browser, { url: stack.url, ...staff });
    const day = new Intl.DateTimeFormat('en-US', { timeZone: zone }).format(
      Date.parse(stack.control.now()) + 3 * dayMs,
    );
    const report =
      'Appointment ID,Start,Client,Mobile,Status\n' +
      `17,${day} 2:30 PM,María Somebody,(206) 555-0151,Confirmed\n` +
      `18,${day} 4:00 PM,Else Somebody,(206) 555-0188,Waitlisted\n`;
    await visit(page, '#/patients/appointments');
    await page.getByLabel('Appointment report').setInputFiles({
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
    await page.getByText(/; next session .*2:30 PM, booked\./).waitFor();
    expect(await overflowOf(page)).toBe(0);
    // What was chosen is known the next time, and nothing of whom the rows were about.
    const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(kept).toContain('waitlisted');
    expect(kept).not.toMatch(/Somebody|555\D?01/);
    await page.context().close();
  });

  it('records a day by one click a session, and how one was taken beside it', async () => {
    const page = await signIn(browser, { url: stack.url, ...staff });
    const token = await stack.control.token(staff.clinicId, 'staff');
    const { json } = await stack.call('GET', '/clinics/sheets/patients?limit=3', { token });
    const { patients } = json as { patients: { patientId: string; firstName: string }[] };
    const day = dayOf(Date.parse(stack.control.now()));
    const bookings = patients.map(({ patientId }, place) => ({
      externalId: `sheet-${place}`,
      patientId,
      start: `${day}T1${place}:00`,
      state: 'booked',
    }));
    const told = await stack.call('POST', '/clinics/sheets/bookings', { token, body: { bookings } });
    expect(told.status, told.text).toBe(200);
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

  it('enrols a messy file of patients in one round: one condition chosen, the good rows imported, the rest downloaded', async () => {
    const page = await signIn(browser, { url: stack.url, ...admin });
    await visit(page, '#/patients/import');
    const file = { name: 'patients.xlsx', mimeType: 'application/zip', buffer: Buffer.from(workbook) };
    await page.getByLabel('File of patients').setInputFiles(file);
    await page.getByText('Not sent, left in your file: DOB.').waitFor();
    await page.getByLabel(`shoulder (${tenth} rows)`).selectOption('Other');
    await page.getByRole('heading', { name: `${good} of ${many} rows can be imported.` }).waitFor();
    const wrong = page.getByRole('row').filter({ hasText: 'ask her' });
    expect(await wrong.count()).toBe(tenth);
    expect(await wrong.first().getByRole('cell').first().textContent()).toBe('Mobile Phoneask her');
    expect(await wrong.first().getByRole('rowheader').textContent()).toBe('11');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: `Enrol and invite ${good} patients` }).click();
    // It goes on in the background: another page tells of it.
    await visit(page, '#/inbox');
    await page.getByText(`${good} patients are enrolled and invited.`).waitFor();
    await page.getByRole('link', { name: 'See the import' }).click();
    const button = page.getByRole('button', { name: `Download the ${tenth} rows to mend` });
    const [rest] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await rest.createReadStream()) chunks.push(Buffer.from(chunk));
    const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(1 + tenth);
    expect(lines[1]).toMatch(/^Last7,First7,.*ask her.*Must be one phone number/);
  });
}

/** A clinic and its patients over HTTP, who write and are written to while the stack is killed under them. */
import { type Ledger, markOf } from './ledger.ts';

export interface KilledPatient {
  readonly clinicId: string;
  readonly patientId: string;
  readonly phone: string;
  readonly clinicNumber: string;
}

async function ask(url: string, path: string, method: string, more: RequestInit = {}): Promise<unknown> {
  const response = await fetch(`${url}${path}`, { method, ...more });
  const text = await response.text();
  if (!response.ok) throw Object.assign(new Error(`${method} ${path}: ${text}`), { status: response.status });
  return text === '' ? undefined : JSON.parse(text);
}

/** A request with a JSON body to the stack's control routes. */
export async function control(url: string, path: string, body?: unknown): Promise<unknown> {
  return await ask(url, `/_local/${path}`, body === undefined ? 'GET' : 'POST', {
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
}

/** A request to a clinic's part of the staff API. */
export async function staff(
  url: string,
  clinicId: string,
  method: string,
  path: string,
  body?: unknown,
  key?: string,
): Promise<unknown> {
  const role = method === 'PUT' && path === '' ? 'admin' : 'staff';
  const { token } = (await control(url, `token?clinic=${clinicId}&role=${role}`)) as { token: string };
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    ...(key !== undefined && { 'idempotency-key': key }),
  };
  return await ask(url, `/clinics/${clinicId}${path}`, method, {
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

const timeZone = 'America/Los_Angeles';

/** Opens a clinic and enrols patients who say yes. */
export async function openClinic(url: string, index: number, patients: number): Promise<KilledPatient[]> {
  const clinicId = index === 0 ? 'harbor' : 'harbor-east';
  const clinicNumber = `+1206555019${index}`;
  await staff(url, clinicId, 'PUT', '', {
    name: `Harbor Massage ${index}`,
    phone: '+12065550100',
    timeZone,
    country: 'US',
    originationNumber: clinicNumber,
    numberType: 'short-code',
    partsPerSecond: 100,
    alertContacts: ['front@harbor.example'],
  });
  const enrolled: KilledPatient[] = [];
  for (let number = 0; number < patients; number += 1) {
    const phone = `+120655501${index}${number}`;
    const details = { firstName: 'Ana', phone, timeZone, language: 'en', condition: 'back-pain' };
    const { patientId } = (await staff(url, clinicId, 'POST', '/patients', details)) as { patientId: string };
    enrolled.push({ clinicId, patientId, phone, clinicNumber });
  }
  await control(url, 'settle', {});
  for (const { phone, clinicNumber: to } of enrolled) {
    await control(url, 'inbound', { from: phone, to, body: 'Yes' });
  }
  await control(url, 'settle', {});
  return enrolled;
}

/** One text of a patient, written into the ledger with whether the stack acknowledged it. */
export async function write(
  url: string,
  patient: KilledPatient,
  count: number,
  ledger: Ledger,
): Promise<void> {
  const mark = markOf(count);
  const body = `My pain is ${count % 11} today. ${mark}`;
  const sent = { from: patient.phone, to: patient.clinicNumber, body, messageId: `message-${mark}` };
  const acknowledged = await answeredOr(control(url, 'inbound', sent));
  ledger.add({ ...patientOf(patient), mark, by: 'patient', acknowledged });
}

/** One text of staff to a patient; what the API refuses by its bounds is no promise and stands in no ledger. */
export async function writeAsStaff(
  url: string,
  patient: KilledPatient,
  count: number,
  ledger: Ledger,
): Promise<void> {
  const mark = markOf(count);
  const path = `/patients/${patient.patientId}/texts`;
  try {
    const body = { body: `See you soon. ${mark}` };
    const acknowledged = await answeredOr(staff(url, patient.clinicId, 'POST', path, body, `key-${mark}`));
    ledger.add({ ...patientOf(patient), mark, by: 'staff', acknowledged });
  } catch (error) {
    if (!(error instanceof Error && 'status' in error)) throw error;
  }
}

function patientOf({ clinicId, patientId }: KilledPatient): { clinicId: string; patientId: string } {
  return { clinicId, patientId };
}

/** True when it was answered, false when the connection broke; a refusal is thrown on, but for a server's own trouble. */
async function answeredOr(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
    if (status < 500) throw error;
    return false;
  }
}

import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Phase } from '../../shared/domain/plan/phases.ts';
import type { CaseloadAnswer, PatientRow } from '../../shared/staff-contract/patients.ts';
import type { Control } from '../control/control.ts';
import type { DemoPatient } from './demo-patients.ts';

/** The demo clinic through its own API, as its admin. */
export interface DemoClinic {
  readonly timeZone: string;
  readonly originationNumber: string;
  /** One request under the clinic; rejects with what the API answers when it refuses. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<unknown>;
  /** Enrols a patient and answers their id. */
  readonly enrol: (patient: DemoPatient, today: Temporal.PlainDate) => Promise<string>;
  /** Status and phase by patient id. */
  readonly phases: () => Promise<Map<string, { readonly status: string; readonly phase: Phase | null }>>;
}

const settings = {
  name: 'Tidewater Massage',
  shortName: 'Tidewater Massage',
  phone: '+12065550100',
  timeZone: 'America/Los_Angeles',
  country: 'US',
  originationNumber: '+12065550199',
  bookingLink: 'tidewater.example/book',
  alertContacts: ['front-desk@tidewater.example', 'owner@tidewater.example'],
};

/** Sets the clinic up and answers the way in to it. */
export async function createDemoClinic(url: string, control: Control): Promise<DemoClinic> {
  const token = await control.token('demo', 'admin');

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${url}/clinics/demo${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return answer;
    throw new Error(`The demo could not ${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
  }

  await call('PUT', '', settings);
  return {
    timeZone: settings.timeZone,
    originationNumber: settings.originationNumber,
    call,
    enrol: async ({ firstName, phone, language, condition, preferredTime }, today) => {
      const consent = { how: 'on paper, at the first visit', by: 'front desk', at: today.toString() };
      const { timeZone } = settings;
      const body = { firstName, phone, timeZone, language, condition, preferredTime, consent };
      return ((await call('POST', '/patients', body)) as PatientRow).patientId;
    },
    phases: async () => {
      const { patients } = (await call('GET', '/patients?limit=100')) as CaseloadAnswer;
      return new Map(patients.map((row) => [row.patientId, row]));
    },
  };
}

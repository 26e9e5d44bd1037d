/** A clinic and its patients on the local stack, spoken to over HTTP alone. */
import { expect } from 'vitest';
import type { TestAnswer, TestStack } from '../support/local-stack.ts';

export interface SeenText {
  id: string;
  to: string;
  from: string;
  body: string;
  at: string;
  segments: number;
}

const zone = 'America/Los_Angeles';
const dayMs = 24 * 3_600_000;

/** Today in the zone of every patient of these tests. */
function dateAt(now: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(now));
}

export interface Clinic {
  readonly stack: TestStack;
  readonly id: string;
  readonly number: string;
  /** A request of staff (or an admin) to this clinic's part of the API; the path follows the clinic's. */
  staff(method: string, path: string, body?: unknown): Promise<TestAnswer>;
  admin(method: string, path: string, body?: unknown): Promise<TestAnswer>;
  enrol(phone: string, more?: Record<string, unknown>): Promise<Patient>;
}

export interface Patient {
  readonly id: string;
  readonly phone: string;
  /** Sends a text and answers what came back because of it. */
  say(body: string, messageId?: string): Promise<SeenText[]>;
  /** Every text so far, oldest first. */
  texts(): Promise<SeenText[]>;
  detail(): Promise<Record<string, unknown>>;
  attend(): Promise<void>;
  /** Is discharged, so that no clock wakes anybody for this patient any more. */
  leave(): Promise<void>;
  /** Moves the clock by whole days, over those with no wake-up, until a check-in asks; answers the text. */
  untilAsked(): Promise<SeenText>;
}

async function now(stack: TestStack): Promise<string> {
  const { json } = await stack.call('GET', '/_local/clock');
  return (json as { now: string }).now;
}

async function token(stack: TestStack, clinic: string, role: 'staff' | 'admin'): Promise<string> {
  const { json } = await stack.call('GET', `/_local/token?clinic=${clinic}&role=${role}`);
  return (json as { token: string }).token;
}

async function textsTo(stack: TestStack, phone: string): Promise<SeenText[]> {
  const { json } = await stack.call('GET', `/_local/texts?to=${encodeURIComponent(phone)}`);
  return json as SeenText[];
}

/** A patient as the number writes and is written to. */
export function patientOf(clinic: Clinic, id: string, phone: string): Patient {
  const { stack } = clinic;
  return {
    id,
    phone,
    texts: () => textsTo(stack, phone),
    async say(body, messageId) {
      const before = (await textsTo(stack, phone)).length;
      const sent = { from: phone, to: clinic.number, body, ...(messageId !== undefined && { messageId }) };
      expect((await stack.call('POST', '/_local/inbound', { body: sent })).status).toBeLessThan(300);
      expect((await stack.call('POST', '/_local/settle')).status).toBe(200);
      return (await textsTo(stack, phone)).slice(before);
    },
    async detail() {
      const { status, json } = await clinic.staff('GET', `/patients/${id}`);
      expect(status).toBe(200);
      return json as Record<string, unknown>;
    },
    async attend() {
      const date = dateAt(await now(stack));
      const { status } = await clinic.staff('PUT', `/patients/${id}/sessions/${date}`, { attended: true });
      expect(status).toBe(200);
      // What the page says of the patient is written after the answer.
      await stack.control.settle();
    },
    async leave() {
      const { status } = await clinic.staff('POST', `/patients/${id}/discharge`, { reason: 'moved away' });
      expect(status).toBe(200);
      await stack.control.settle();
    },
    async untilAsked() {
      for (let wakes = 0; wakes < 60; wakes += 1) {
        const before = (await textsTo(stack, phone)).length;
        const { nextWake } = await this.detail();
        if (nextWake === null) throw new Error('nothing is to come');
        const left = Date.parse((nextWake as { at: string }).at) - Date.parse(await now(stack));
        // Nothing goes wrong on the way, so that reconcile need not look: its rounds are half of what a week costs.
        const to = Date.parse(await now(stack)) + Math.max(1, Math.ceil(left / dayMs)) * dayMs;
        await stack.control.moveTo(to, { withoutReconcile: true });
        const asked = (await textsTo(stack, phone)).slice(before).find(({ body }) => /0 to 10/.test(body));
        if (asked !== undefined) return asked;
      }
      throw new Error('no check-in came in 60 wake-ups');
    },
  };
}

/** Sets a clinic up by its admin, with one alert contact, on its own number. */
export async function openClinic(
  stack: TestStack,
  id: string,
  number: string,
  more: Record<string, unknown> = {},
): Promise<Clinic> {
  const tokens = { staff: await token(stack, id, 'staff'), admin: await token(stack, id, 'admin') };
  const call = (role: 'staff' | 'admin') => (method: string, path: string, body?: unknown) =>
    stack.call(method, `/clinics/${id}${path}`, { token: tokens[role], ...(body !== undefined && { body }) });
  const clinic: Clinic = {
    stack,
    id,
    number,
    staff: call('staff'),
    admin: call('admin'),
    async enrol(phone, details = {}) {
      const body = {
        firstName: 'Ana',
        phone,
        timeZone: zone,
        language: 'en',
        condition: 'back-pain',
        ...details,
      };
      const { status, json } = await clinic.staff('POST', '/patients', body);
      expect(status).toBe(201);
      await stack.control.settle();
      return patientOf(clinic, (json as { patientId: string }).patientId, phone);
    },
  };
  const settings = {
    name: 'Harbor Massage Clinic',
    phone: '+12065550100',
    timeZone: zone,
    country: 'US',
    originationNumber: number,
    alertContacts: ['front@harbor.example'],
    ...more,
  };
  const { status } = await clinic.admin('PUT', '', settings);
  expect(status).toBeLessThan(300);
  await stack.control.settle();
  return clinic;
}

/** Answers the next check-in and attends a session the day after; the answer's text. */
export async function week(patient: Patient, score: number): Promise<string> {
  await patient.untilAsked();
  const [answer] = await patient.say(`about a ${score} today`);
  await patient.attend();
  return answer?.body ?? '';
}

/** The loop as the issue words it, over HTTP, through the bundles that CDK would deploy. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TestStack } from '../support/local-stack.ts';
import { type Clinic, openClinic, type Patient, week } from './clinic.ts';

const contact = 'front@loop.example';
const sevens = [
  { date: '2026-01-01', score: 7 },
  { date: '2026-01-08', score: 7 },
];

let stack: TestStack;
let clinic: Clinic;
/** Those of the test that runs. */
const patients: Patient[] = [];

async function timeline(patient: Patient): Promise<string> {
  const words: string[] = [];
  let cursor = '';
  do {
    const page = await clinic.staff('GET', `/patients/${patient.id}/timeline${cursor}`);
    const { events, next } = page.json as { events: { words: string }[]; next?: string };
    words.push(...events.map((event) => event.words));
    cursor = next === undefined ? '' : `?cursor=${encodeURIComponent(next)}`;
  } while (cursor !== '');
  return words.join('\n');
}

async function phaseOf(patient: Patient): Promise<unknown> {
  return (await patient.detail()).phase;
}

async function enrolled(phone: string, more: Record<string, unknown> = {}): Promise<Patient> {
  const patient = await clinic.enrol(phone, { baseline: sevens, ...more });
  patients.push(patient);
  return patient;
}

/** From enrolment to the end of the first week of the weekly phase. */
async function begun(phone: string, more: Record<string, unknown> = {}): Promise<Patient> {
  const patient = await enrolled(phone, more);
  await patient.say('Yes please');
  await patient.attend();
  return patient;
}

/** Alerts that reached a contact of this clinic. */
async function alerts(): Promise<unknown[]> {
  const { json } = await stack.call('GET', '/_local/alerts');
  return (json as { recipients: { endpoint: string }[] }[]).filter(({ recipients }) =>
    recipients.some(({ endpoint }) => endpoint === contact),
  );
}

/** What is asked of the loop, on a stack that others use as well. */
export function loopCases(given: () => TestStack): void {
  beforeAll(async () => {
    stack = given();
    clinic = await openClinic(stack, 'loop', '+12065550188', { alertContacts: [contact] });
  });
  afterEach(async () => {
    // Who stayed would be asked, reminded and reviewed through all the weeks of the tests that follow.
    for (const patient of patients.splice(0)) await patient.leave();
  });

  describe('the loop on the local stack', () => {
    it('invites, and spaces out to every 2 weeks', async () => {
      const ana = await enrolled('+12065550223');
      expect((await ana.texts()).map(({ body }) => body)).toEqual([expect.stringContaining('YES')]);
      expect(await ana.say('Yes please')).toHaveLength(1);
      await ana.attend();
      const answers: string[] = [];
      for (const score of [6, 5, 4, 4]) answers.push(await week(ana, score));
      expect(answers.at(-1)).toContain('every 2 weeks');
      expect(await phaseOf(ana)).toBe('biweekly');
      expect(await timeline(ana)).toMatch(/every 2 weeks/i);
    });

    it('confirms STOP once and sends nothing after it, until START', async () => {
      const cam = await begun('+12065550225');
      expect(await cam.say('Stop')).toHaveLength(1);
      expect(await cam.say('STOP')).toEqual([]);
      const before = (await cam.texts()).length;
      await stack.advance('P30D');
      expect(await cam.texts()).toHaveLength(before);
      expect(await cam.say('START')).toHaveLength(1);
      expect((await cam.detail()).status).toBe('active');
    });

    it('meets a crisis with the emergency text, an alert and a hold', async () => {
      const dee = await begun('+12065550226');
      const alertsBefore = await alerts();
      const [words] = await dee.say("I don't want to be here anymore");
      expect(words?.body).toContain('988');
      expect(words?.body).toContain('We are alerting');
      expect((await alerts()).length).toBeGreaterThan(alertsBefore.length);
      expect(JSON.stringify(await alerts())).not.toContain(dee.phone);
      expect((await dee.detail()).status).toBe('held');
      const held = (await dee.texts()).length;
      await stack.advance('P10D');
      expect(await dee.texts()).toHaveLength(held);
      const cleared = await clinic.staff('POST', `/patients/${dee.id}/attention/crisis/clear`, {
        note: 'called',
      });
      expect(cleared.status).toBe(200);
      expect((await dee.detail()).status).toBe('active');
    });

    it('changes nothing when the same message comes ten times', async () => {
      const eve = await begun('+12065550227');
      await eve.untilAsked();
      expect(await eve.say('5', 'message-again')).toHaveLength(1);
      const before = await timeline(eve);
      for (let again = 0; again < 9; again += 1) expect(await eve.say('5', 'message-again')).toEqual([]);
      expect(await timeline(eve)).toBe(before);
    });

    it('answers an unknown number HELP and STOP only, once a day each', async () => {
      const stranger = '+12065550999';
      const say = async (body: string) => {
        const url = `/_local/texts?to=${encodeURIComponent(stranger)}`;
        const before = ((await stack.call('GET', url)).json as unknown[]).length;
        await stack.say(stranger, clinic.number, body);
        return ((await stack.call('GET', url)).json as unknown[]).length - before;
      };
      expect([
        await say('6'),
        await say('HELP'),
        await say('help'),
        await say('STOP'),
        await say('stop'),
      ]).toEqual([0, 1, 0, 1, 0]);
      await stack.advance('P1D');
      expect(await say('HELP')).toBe(1);
    });

    it('alerts for an unknown number in need, and again after 15 minutes', async () => {
      const count = async () => (await alerts()).length;
      const before = await count();
      await stack.say('+12065550998', clinic.number, 'I want to die');
      const counts: number[] = [(await count()) - before];
      for (const step of ['PT14M', 'PT2M', 'P1D']) {
        await stack.advance(step);
        counts.push((await count()) - before);
      }
      expect(counts).toEqual([1, 1, 2, 2]);
    });
  });
}

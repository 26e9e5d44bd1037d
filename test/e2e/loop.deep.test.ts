/** The weeks and months of loop-cases.ts: monthly sessions, a flare and the way out of it, and silence. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { type Clinic, openClinic, type Patient, week } from './clinic.ts';

let stack: TestStack;
let clinic: Clinic;
beforeAll(async () => {
  stack = await startTestStack();
  await stack.call('POST', '/_local/clock', { body: { to: '2030-01-07T18:00:00Z' } });
  clinic = await openClinic(stack, 'months', '+12065550199');
});
afterAll(() => stack.close());

async function begun(phone: string): Promise<Patient> {
  const baseline = [
    { date: '2026-01-01', score: 7 },
    { date: '2026-01-08', score: 7 },
  ];
  const patient = await clinic.enrol(phone, { baseline });
  expect(await patient.say('Yes please')).toHaveLength(1);
  await patient.attend();
  return patient;
}

it('spaces out to every 2 weeks and monthly, flares, and comes out of it', async () => {
  const ana = await begun('+12065550123');
  const phase = async () => (await ana.detail()).phase;
  const answers: string[] = [];
  for (const score of [6, 5, 4, 4]) answers.push(await week(ana, score));
  expect(answers.at(-1)).toContain('every 2 weeks');
  expect(await phase()).toBe('biweekly');
  for (const score of [4, 3, 3, 3]) await week(ana, score);
  expect(await phase()).toBe('monthly');
  const [flare] = await ana.say('FLARE, an 8 today');
  expect(flare?.body).toContain('every week');
  expect(await phase()).toBe('flare');
  for (const score of [4, 3, 3]) await week(ana, score);
  expect(await phase()).toBe('biweekly');
  await ana.leave();
});

it('reminds the next day, closes after 72 hours, and two missed raise attention', async () => {
  const ben = await begun('+12065550124');
  await ben.untilAsked();
  const before = (await ben.texts()).length;
  await stack.advance('P1D');
  expect((await ben.texts()).slice(before)).toHaveLength(1);
  await stack.advance('P10D');
  await stack.advance('P4D');
  const { attention } = await ben.detail();
  expect(attention).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'missed-check-ins' })]));
});

it('keeps everything over a restart: history, schedules and the clock', async () => {
  const fay = await begun('+12065550128');
  const before = await fay.detail();
  stack = await stack.restart();
  clinic = await openClinic(stack, 'months', '+12065550199');
  const after = (await clinic.staff('GET', `/patients/${fay.id}`)).json as Record<string, unknown>;
  expect(after.nextWake).toEqual(before.nextWake);
  const texts = async () =>
    (await stack.call('GET', `/_local/texts?to=${encodeURIComponent(fay.phone)}`)).json as unknown[];
  const sent = (await texts()).length;
  await stack.advance('P8D');
  expect((await texts()).length).toBeGreaterThan(sent);
});

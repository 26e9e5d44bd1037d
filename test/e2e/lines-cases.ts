/** A clinic that changes the number it texts from, and senders of every sort, on the running stack. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestStack } from '../support/local-stack.ts';
import { type Clinic, openClinic, type Patient, type SeenText } from './clinic.ts';

const old = '+12065550181';
const present = '+12065550182';

let stack: TestStack;
let clinic: Clinic;
let ana: Patient;
let bo: Patient;

async function answersTo(patient: Patient, to: string, body: string): Promise<SeenText[]> {
  const before = (await patient.texts()).length;
  await stack.say(patient.phone, to, body);
  return (await patient.texts()).slice(before);
}

async function putNumber(originationNumber: string) {
  const { json } = await clinic.admin('GET', '');
  return clinic.admin('PUT', '', { ...(json as Record<string, unknown>), originationNumber });
}

/** What is asked of a clinic's numbers, on a stack that others use as well. */
export function lineCases(given: () => TestStack): void {
  beforeAll(async () => {
    stack = given();
    clinic = await openClinic(stack, 'lines', old);
    ana = await clinic.enrol('+12065550183');
    bo = await clinic.enrol('+12065550184', { firstName: 'Bo' });
    for (const patient of [ana, bo]) await patient.say('yes');
  });

  describe('a clinic that changes the number it texts from', () => {
    it('is heard on both, and answers from the one written to', async () => {
      expect((await putNumber(present)).status).toBe(200);
      for (const to of [old, present, old]) {
        expect((await answersTo(ana, to, 'HELP')).map(({ from }) => from)).toEqual([to]);
        // The same words within seconds would be one text.
        await stack.advance('PT1M');
      }
    });

    it('has moved everybody within half an hour, and asks from the present number', async () => {
      await stack.advance('PT40M');
      const { json } = await clinic.admin('GET', '');
      expect((json as { formerLines: unknown }).formerLines).toMatchObject([{ number: old, moved: true }]);
      expect((await ana.untilAsked()).from).toBe(present);
    });

    it('stops by STOP to either', async () => {
      for (const [patient, to] of [[ana, old] as const, [bo, present] as const]) {
        expect((await answersTo(patient, to, 'STOP')).map(({ from }) => from)).toEqual([to]);
        expect((await patient.detail()).status).toBe('stopped');
      }
    });
  });

  describe('what arrives from no phone', () => {
    it('is dropped, and a picture without words waits for a person', async () => {
      await answersTo(bo, present, 'START');
      await stack.say('55512', present, 'Your code is 123456');
      await stack.say('AMAZON', present, 'Your parcel');
      await stack.say(bo.phone, present, '');
      const { json } = await clinic.staff('GET', '/inbox');
      expect((json as { items: { text: string }[] }).items.map(({ text }) => text)).toEqual(['']);
      await stack.control.settle();
    });
  });
}

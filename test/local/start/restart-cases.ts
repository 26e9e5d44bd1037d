import { describe, expect, test } from 'vitest';
import type { TestStack } from '../../support/local-stack.ts';

/** What is asked of a restart, on a stack that others have used; `again` stops it and answers with the next. */
export function restartCases(
  given: () => TestStack,
  again: (changed?: { readonly fresh: boolean }) => Promise<TestStack>,
): void {
  describe('a restart', () => {
    const phone = '+12065550143';
    const clinic = {
      name: 'Harbor Massage',
      phone: '+12065550100',
      timeZone: 'America/Los_Angeles',
      country: 'US',
      originationNumber: '+12065550149',
      alertContacts: ['front@restarted.example'],
    };
    const patient = {
      firstName: 'Ana',
      phone,
      timeZone: 'America/Los_Angeles',
      language: 'en',
      condition: 'back-pain',
    };

    test('keeps history, schedules, texts, users and the clock, and goes on from there', async () => {
      let stack = given();
      const token = await stack.control.token('restarted', 'admin');
      const write = (method: string, path: string, body: unknown) =>
        stack.call(method, `/clinics/restarted${path}`, {
          token,
          body,
          headers: { 'idempotency-key': path || 'put' },
        });
      expect((await write('PUT', '', clinic)).status).toBe(200);
      const enrolled = await write('POST', '/patients', patient);
      expect(enrolled.status).toBe(201);
      const { patientId } = enrolled.json as { patientId: string };
      await stack.control.settle();
      await stack.say(phone, clinic.originationNumber, 'Yes');
      // The first question comes at its hour, which tomorrow may be over when others have moved the clock to the evening.
      await stack.advance('P2D');
      stack.control.addUser({ name: 'front', clinicId: 'restarted', role: 'staff' });

      const kept = async () => ({
        texts: stack.control.texts(),
        pending: stack.aws.schedules.pending().filter(({ name }) => name === patientId),
        patient: (await stack.call('GET', `/clinics/restarted/patients/${patientId}`, { token })).json,
      });
      const before = await kept();
      expect(before.texts.length).toBeGreaterThan(1);
      expect(before.pending).toHaveLength(1);
      const [clockBefore, textsBefore] = [stack.clock.now(), stack.control.texts(phone).length];

      stack = await again();
      expect(await kept()).toEqual(before);
      expect(stack.clock.now()).toBeGreaterThanOrEqual(clockBefore);
      expect(stack.clock.now() - clockBefore).toBeLessThan(60_000);
      expect(stack.users).toContain('front');

      await stack.advance('P6D');
      expect(stack.control.texts(phone).length).toBeGreaterThan(textsBefore);
    });

    test('with fresh begins anew and empty', async () => {
      const stack = await again({ fresh: true });
      expect(stack.control.texts()).toEqual([]);
      expect((await stack.call('GET', '/_local/patients')).json).toEqual([]);
      expect(Math.abs(stack.clock.now() - Date.now())).toBeLessThan(60_000);
    });
  });
}

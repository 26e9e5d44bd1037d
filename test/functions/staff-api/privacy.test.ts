/** Numbers, names and texts stay out of logs and problem details. */
import { describe, expect, it } from 'vitest';
import { captureLog } from '../../support/logged.ts';
import { ana, createWorld, pathOf } from './staff-world.ts';

const canaries = /Canary|2065550123|2065550888|secret words/;

describe('what is logged and refused', () => {
  it('names nobody', async () => {
    const { lines } = captureLog();
    const world = createWorld();
    await world.open();
    const patientId = await world.enrol({ firstName: 'Canary' });
    const refusals = [
      await world.call('POST', '/clinics/demo/patients', { body: { ...ana, firstName: 'Canary' } }),
      await world.call('POST', '/clinics/demo/patients', {
        body: { ...ana, firstName: 'Canary', phone: '2065550888 and more', Canary: 'secret words' },
      }),
      await world.call('PATCH', pathOf(patientId), { body: { preferredTime: 'secret words' } }),
      await world.call('POST', pathOf(patientId, '/texts'), {
        body: { body: `secret words ${'x'.repeat(500)}` },
      }),
      await world.call('POST', pathOf(patientId, '/texts'), { rawBody: '{"body": "secret words' }),
      await world.call('GET', '/clinics/demo/patients', {
        query: { search: 'Canary', cursor: 'secret words' },
      }),
      await world.call('POST', '/clinics/demo/patients/search', {
        body: { search: 'Canary', cursor: 'secret words' },
      }),
      await world.call('GET', `/clinics/demo/patients/Canary%20Canary`),
    ];
    const told = refusals.map(({ status, text }) => `${status} ${text}`);
    expect(refusals.every(({ status }) => status >= 400)).toBe(true);
    // The name of a field that nobody knows is repeated, so that it can be mended; its value is not.
    expect(
      told.join('\n').replaceAll('"field":"Canary"', '').replaceAll('Canary is not known', ''),
    ).not.toMatch(canaries);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join('')).not.toMatch(canaries);
  });
});

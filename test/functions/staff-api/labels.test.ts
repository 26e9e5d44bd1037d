/** Staff's own mark beside a name. */
import { beforeEach, describe, expect, it } from 'vitest';
import { variablesFor } from '../../../shared/domain/patient/send/text-variables.ts';
import { ana, createWorld, pathOf, type World } from './staff-world.ts';

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.open();
});

const row = (label?: unknown) => ({ ...ana, ...(label === undefined ? {} : { label }) });

describe('a label', () => {
  it('is given at enrolment, changed and taken away, and shown in row and page', async () => {
    const patientId = await world.enrol({ label: ' R. 4711 ' });
    await world.follow(patientId);
    const { body } = await world.call('GET', '/clinics/demo/patients');
    expect(body.patients).toMatchObject([{ label: 'R. 4711' }]);
    expect((await world.call('GET', pathOf(patientId))).body.label).toBe('R. 4711');
    for (const label of ['S.', null]) {
      const changed = await world.call('PATCH', pathOf(patientId), { body: { label } });
      expect([changed.status, changed.body.label]).toEqual([200, label]);
    }
    const { seq } = await world.state(patientId);
    expect((await world.call('PATCH', pathOf(patientId), { body: { label: null } })).body.seq).toBe(seq);
  });

  it('is null where none was given, and none is made of it', async () => {
    const patientId = await world.enrol();
    expect((await world.call('GET', pathOf(patientId))).body.label).toBeNull();
    const { seq } = await world.state(patientId);
    const same = await world.call('PATCH', pathOf(patientId), { body: { label: null } });
    expect([same.status, same.body.seq]).toEqual([200, seq]);
  });

  it('comes with an import, whose earlier rows stay the same patients', async () => {
    const send = async (rows: unknown[]) =>
      (await world.call('POST', '/clinics/demo/imports', { body: { rows } })).body;
    expect(await send([row()])).toMatchObject({ ok: true, imported: 1, already: 0 });
    expect(await send([row(null)])).toMatchObject({ ok: true, imported: 1, already: 1 });
    expect(await send([{ ...row('R.'), phone: '+12065550124' }])).toMatchObject({ imported: 1, already: 0 });
    const held = await world.numbers.patientOf('+12065550199', '+12065550124');
    expect((await world.state(held?.patientId ?? '')).label).toBe('R.');
  });

  it('is found by a search', async () => {
    await world.enrol({ label: 'Chart 4711' });
    await world.enrol({ firstName: 'Bo', phone: '+12065550124' });
    const { body } = await world.call('POST', '/clinics/demo/patients/search', {
      body: { search: 'chart 47' },
    });
    expect(body.patients).toMatchObject([{ firstName: 'Ana' }]);
  });

  it.each(['', '   ', 'x'.repeat(25), 'two\nlines', 4])('is refused as %j', async (label) => {
    const { status, body } = await world.call('POST', '/clinics/demo/patients', { body: row(label) });
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'label']);
  });

  it('stands in no text and goes with an erasure', async () => {
    const patientId = await world.enrol({ label: 'Canarylabel' });
    const state = await world.state(patientId);
    const settings = await world.clinics.latest('demo');
    expect(settings === null ? '' : JSON.stringify(variablesFor(state, settings))).not.toContain('Canary');
    await world.call('DELETE', pathOf(patientId));
    expect(JSON.stringify(await world.histories.page(patientId, 0, 100))).not.toContain('Canary');
  });
});

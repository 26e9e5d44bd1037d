/** Who looked at what and who changed what, and what happens when that cannot be noted. */
import { beforeEach, describe, expect, it } from 'vitest';
import { writes } from '../../../functions/staff-api/route.ts';
import { routes } from '../../../functions/staff-api/routes.ts';
import type { AuditEntry } from '../../../shared/audit/ports.ts';
import { captureLog } from '../../support/logged.ts';
import { claimsOf, createWorld, dayMs, pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;

beforeEach(async () => {
  world = createWorld();
  await world.open();
  world.clock.advance(1_000);
  patientId = await world.enrol({ firstName: 'Canaryname' });
  await world.text(patientId, 'yes');
});

async function trail(): Promise<AuditEntry[]> {
  return (await world.audit.entries('demo', { limit: 100 })).rows;
}

async function inShort(): Promise<string[]> {
  return (await trail()).map(({ action, outcome, reason }) =>
    [action, outcome, ...(reason === null ? [] : [reason])].join(' '),
  );
}

function fails(): void {
  world.audit.add = async () => {
    throw new Error('no room');
  };
}

describe('the trail', () => {
  it('takes a cursor of another list for a refusal, not for a failure of ours', async () => {
    const query = { cursor: 'AAAA' };
    expect((await world.call('GET', '/clinics/demo/inbox', { query })).status).toBe(400);
    // Two entries of one millisecond stand in either order.
    expect(await inShort()).toContain('inbox-read refused invalid-input');
  });

  it('notes a change with who, what, about whom, and what came of it', async () => {
    world.clock.advance(1_000);
    const claims = claimsOf('demo', 'staff');
    await world.call('POST', pathOf(patientId, '/texts'), { body: { body: 'See you, Canaryname' }, claims });
    const [newest, ...before] = await trail();
    expect(newest).toEqual({
      id: expect.stringMatching(/^[\w-]{12}$/),
      clinicId: 'demo',
      at: world.clock.now(),
      userId: 'staff-of-demo',
      role: 'staff',
      action: 'text-written',
      patientId,
      outcome: 'done',
      reason: null,
      requestId: 'request',
    });
    expect(before).toMatchObject([{ action: 'patient-enrolled', patientId }, { action: 'clinic-changed' }]);
    expect(JSON.stringify(await trail())).not.toMatch(/canary|\+1206/i);
  });

  it('notes a refusal with its reason, and that an admin was needed', async () => {
    world.clock.advance(1_000);
    await world.call('POST', pathOf(patientId, '/resume'), { body: { often: true } });
    world.clock.advance(1_000);
    await world.call('DELETE', pathOf(patientId), { claims: claimsOf('demo', 'staff') });
    expect((await inShort()).slice(0, 2)).toEqual([
      'patient-erased refused forbidden',
      'patient-resumed refused invalid-input',
    ]);
  });

  it('notes a look at the chart, the history and the inbox once in five minutes', async () => {
    world.clock.advance(1_000);
    const paths = [pathOf(patientId), pathOf(patientId, '/timeline'), '/clinics/demo/inbox'];
    for (let round = 0; round < 3; round += 1) {
      for (const path of paths) await world.call('GET', path);
    }
    const looks = ['chart-read done', 'inbox-read done', 'timeline-read done'];
    expect((await inShort()).slice(0, -2).sort()).toEqual(looks);
    await world.call('GET', pathOf(patientId), { claims: claimsOf('demo', 'staff') });
    expect((await inShort()).length).toBe(6);
    world.clock.advance(5 * 60_000);
    await world.call('GET', pathOf(patientId));
    expect((await inShort()).slice(0, 1)).toEqual(['chart-read done']);
    expect((await inShort()).length).toBe(7);
  });

  it('leaves out lists that show no chart', async () => {
    const before = await inShort();
    for (const path of ['/patients', '', '/outcomes', '/exports', '/staff']) {
      expect((await world.call('GET', `/clinics/demo${path}`)).status).toBe(200);
    }
    expect(await inShort()).toEqual(before);
  });

  it('notes who read it, page by page once, and who was not let', async () => {
    world.clock.advance(1_000);
    const first = await world.call('GET', '/clinics/demo/audit', { query: { limit: '1' } });
    const cursor = String(first.body.next);
    await world.call('GET', '/clinics/demo/audit', { query: { limit: '1', cursor } });
    expect((await inShort()).filter((line) => line.startsWith('audit-read'))).toEqual(['audit-read done']);
    world.clock.advance(1_000);
    await world.call('GET', '/clinics/demo/audit', { claims: claimsOf('demo', 'staff') });
    expect((await trail())[0]).toMatchObject({
      userId: 'staff-of-demo',
      action: 'audit-read',
      outcome: 'refused',
      patientId: null,
    });
  });

  it('calls every route that changes something by a name of its own', () => {
    const changes = routes.filter(writes).map(({ action }) => action);
    expect(changes).not.toContain(null);
    expect(new Set(changes).size).toBe(changes.length);
  });

  it('outlasts the patient', async () => {
    await world.call('GET', pathOf(patientId));
    await world.call('DELETE', pathOf(patientId));
    const { rows } = await world.audit.entries('demo', { limit: 10, patientId });
    expect(rows.map(({ action }) => action).sort()).toEqual([
      'chart-read',
      'patient-enrolled',
      'patient-erased',
    ]);
  });
});

describe('when nothing can be noted', () => {
  it('nothing is changed', async () => {
    const { seq } = await world.state(patientId);
    fails();
    const write = world.call('POST', pathOf(patientId, '/texts'), { body: { body: 'Hello' } });
    await expect(write).rejects.toThrow('no room');
    expect((await world.state(patientId)).seq).toBe(seq);
    await expect(world.call('DELETE', pathOf(patientId))).rejects.toThrow('no room');
    expect((await world.state(patientId)).erased).toBe(false);
  });

  it('no export is begun or handed out', async () => {
    const body = { kind: 'check-ins.csv', from: '2027-01-01', to: '2027-01-31' };
    const { exportId } = (await world.call('POST', '/clinics/demo/exports', { body })).body;
    const row = await world.exports.load({ clinicId: 'demo', exportId: String(exportId) });
    if (row === null) throw new Error('there is an export');
    const at = world.clock.now();
    await world.exports.save({ ...row, version: 2, status: 'done', finishedAt: at });
    fails();
    await expect(world.call('POST', '/clinics/demo/exports', { body })).rejects.toThrow('no room');
    expect(world.queued.length).toBe(1);
    const read = world.call('GET', `/clinics/demo/exports/${String(exportId)}`);
    await expect(read).rejects.toThrow('no room');
  });

  it('a chart can still be read, and the log says who did', async () => {
    fails();
    const said = captureLog();
    const { status } = await world.call('GET', pathOf(patientId));
    said.end();
    expect(status).toBe(200);
    const lost = said.entries().find(({ reason }) => reason === 'audit-lost');
    expect(lost).toMatchObject({ kind: 'chart-read', userId: 'admin-of-demo', patientId, status: 'done' });
  });

  it('a change that was noted as begun stays so when its end cannot be told', async () => {
    const add = world.audit.add.bind(world.audit);
    let left = 1;
    world.audit.add = async (entry) => {
      if (left === 0) throw new Error('no room');
      left -= 1;
      return add(entry);
    };
    world.clock.advance(1_000);
    const answer = await world.call('POST', pathOf(patientId, '/texts'), { body: { body: 'Hello' } });
    expect(answer.status).toBe(200);
    expect((await inShort())[0]).toBe('text-written begun');
  });
});

describe('GET /clinics/{clinicId}/audit', () => {
  it('tells the trail to admins in words, newest first, page by page', async () => {
    world.clock.advance(1_000);
    const boss = await world.call('POST', '/clinics/demo/staff', {
      body: { email: 'Boss@Harbor.example', role: 'admin' },
    });
    const claims = { ...claimsOf('demo', 'admin'), sub: String(boss.body.userId) };
    world.clock.advance(dayMs);
    await world.call('GET', pathOf(patientId), { claims });
    const first = await world.call('GET', '/clinics/demo/audit', { query: { limit: '2' } });
    expect(first.body.entries).toMatchObject([
      { by: 'boss@harbor.example', words: "Looked at the patient's chart.", patientId, action: 'chart-read' },
      { by: 'admin-of-demo', words: 'Added somebody to the staff.', patientId: null },
    ]);
    const cursor = String(first.body.next);
    const rest = await world.call('GET', '/clinics/demo/audit', { query: { limit: '2', cursor } });
    expect(rest.body.entries).toMatchObject([{ action: 'patient-enrolled' }, { action: 'clinic-changed' }]);
    expect(rest.body.next).toBeUndefined();
    const wrong = await world.call('GET', '/clinics/demo/audit', { query: { cursor: 'x' } });
    expect([wrong.status, wrong.body.errors?.[0]?.field]).toEqual([400, 'cursor']);
  });

  it("tells one patient's when asked, and nothing of another clinic's", async () => {
    world.clock.advance(1_000);
    const other = await world.enrol({ phone: '+12065550125' });
    await world.call('GET', pathOf(other));
    const { body } = await world.call('GET', '/clinics/demo/audit', { query: { patient: patientId } });
    expect(body.entries).toMatchObject([{ action: 'patient-enrolled', patientId }]);
    const foreign = await world.call('GET', '/clinics/other/audit', {
      query: { patient: patientId },
      claims: claimsOf('other', 'admin'),
    });
    expect(foreign.body).toEqual({ entries: [] });
  });
});

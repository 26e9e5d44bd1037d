import { beforeEach, describe, expect, it } from 'vitest';
import { createRowSource } from '../../../shared/exports/row-source.ts';
import { runExport } from '../../../shared/exports/run-export.ts';
import { claimsOf, createWorld, dayMs, pathOf, type World } from './staff-world.ts';

const exportsPath = '/clinics/demo/exports';
const period = { kind: 'check-ins.csv', from: '2027-01-01', to: '2027-03-31' };

let world: World;
let patientId: string;

beforeEach(async () => {
  world = createWorld();
  await world.open();
});

/** A patient of a few weeks, with four answers. */
async function live(): Promise<void> {
  patientId = await world.enrol({ firstName: 'Canaryname', baseline: [{ date: '2027-01-03', score: 8 }] });
  await world.text(patientId, 'yes');
  await world.call('PUT', pathOf(patientId, '/sessions/2027-01-04'), { body: { attended: true } });
  for (const score of ['6', '5', '4', '3']) {
    await untilAsked();
    await world.text(patientId, score);
  }
}

async function untilAsked(): Promise<void> {
  for (let days = 0; days < 40; days += 1) {
    await world.advance(patientId, dayMs);
    if ((await world.state(patientId)).checkIns.open !== null) return;
  }
  throw new Error('no check-in came');
}

async function ask(body: Record<string, unknown> = period, key?: string): Promise<string> {
  const answer = await world.call('POST', exportsPath, { body, ...(key === undefined ? {} : { key }) });
  expect(answer.status).toBe(202);
  return String(answer.body.exportId);
}

/** Writes what is queued, as the export function does. */
async function write(): Promise<void> {
  const services = { ...world, rows: createRowSource(world.views) };
  for (const message of world.queued.splice(0)) await runExport(services, message, () => false);
}

describe('outcomes', () => {
  it('tells what came of it, for a period and a condition', async () => {
    await live();
    const whole = await world.call('GET', '/clinics/demo/outcomes');
    expect(whole.status).toBe(200);
    expect(whole.body).toMatchObject({
      period: { from: null, to: world.today() },
      condition: null,
      seen: 1,
      all: { patients: 1, completers: 1, responders30: { n: 1, of: 1 }, responseRate: { answered: 4 } },
    });
    const none = await world.call('GET', '/clinics/demo/outcomes', {
      query: { condition: 'arthritis', from: '2027-01-10', to: '2027-01-20' },
    });
    expect(none.body).toMatchObject({
      period: { from: '2027-01-10', to: '2027-01-20' },
      condition: 'arthritis',
      seen: 0,
      all: { patients: 0 },
    });
  });

  it.each([
    [{ from: '2027-02-30' }, 'from'],
    [{ from: '2027-02-01', to: '2027-01-01' }, 'to'],
    [{ condition: 'sadness' }, 'condition'],
    [{ since: '2027-01-01' }, 'since'],
  ])('refuses %j and names the field', async (query, field) => {
    const answer = await world.call('GET', '/clinics/demo/outcomes', { query });
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.map((error) => error.field)).toEqual([field]);
  });

  it('is not there before the clinic is set up', async () => {
    const claims = claimsOf('fresh', 'staff');
    expect((await world.call('GET', '/clinics/fresh/outcomes', { claims })).status).toBe(404);
    const asked = await world.call('POST', '/clinics/fresh/exports', { body: period, claims });
    expect(asked.status).toBe(404);
  });
});

describe('exports', () => {
  it('list sessions and what is recorded beside them', async () => {
    await live();
    const treatment = { kind: 'injection', date: '2027-01-04', note: '=left knee' };
    await world.call('POST', pathOf(patientId, '/treatments'), { body: treatment });
    await world.follow(patientId);
    const exportId = await ask({ ...period, kind: 'sessions.csv' });
    await write();
    const { body } = await world.call('GET', `${exportsPath}/${exportId}`);
    const name = 'ebb-sessions-2027-01-01-to-2027-03-31.csv';
    expect(body.files).toMatchObject([{ name, url: body.url, rows: body.rows }]);
    const file = new TextDecoder().decode(await world.files.get(`demo/${exportId}/${name}`));
    expect(file).toMatch(/,session,2027-01-04,,staff,true,/);
    expect(file).toMatch(/,move,2027-01-04,,rules,,,,,weekly,first-phase,/);
    expect(file).toMatch(/,treatment,2027-01-04,,staff,,,,,,,injection,,,,,'=left knee,/);
  });

  it('are asked for, watched, and fetched by a link once they are done', async () => {
    await live();
    const exportId = await ask();
    const waiting = await world.call('GET', `${exportsPath}/${exportId}`);
    expect(waiting.body).toEqual({ status: 'queued', progress: 0, rows: 0, files: [] });
    await write();
    const done = await world.call('GET', `${exportsPath}/${exportId}`);
    expect(done.body).toMatchObject({ status: 'done', progress: 1, rows: 5 });
    expect(done.body.url).toMatch(/check-ins-2027-01-01-to-2027-03-31\.csv/);
    world.clock.advance(7 * dayMs);
    const late = await world.call('GET', `${exportsPath}/${exportId}`);
    expect(late.body).toEqual({ status: 'expired', progress: 1, rows: 5, files: [] });
  });

  it('are listed, the newest first, without links', async () => {
    await live();
    const first = await ask();
    world.clock.advance(1_000);
    const second = await ask({ ...period, kind: 'fhir.ndjson', deidentified: true });
    await write();
    const { body } = await world.call('GET', exportsPath);
    expect(body.exports).toMatchObject([
      { exportId: second, kind: 'fhir.ndjson', deidentified: true, status: 'done' },
      { exportId: first, kind: 'check-ins.csv', deidentified: false, requestedBy: 'admin-of-demo' },
    ]);
    expect(JSON.stringify(body)).not.toContain('memory:');
    const other = await world.call('GET', '/clinics/other/exports', { claims: claimsOf('other', 'staff') });
    expect(other.body).toEqual({ exports: [] });
  });

  it('are made once for one key, and another request under it is refused', async () => {
    expect(await ask(period, 'k1')).toBe(await ask(period, 'k1'));
    expect(await ask(period, 'k2')).not.toBe(await ask(period, 'k1'));
    const other = await world.call('POST', exportsPath, { body: { ...period, to: '2027-04-01' }, key: 'k1' });
    expect([other.status, other.body.reason]).toEqual([422, 'key-reused']);
  });

  it('are refused where nobody may be recognised and most days of the period are to come', async () => {
    world.clock.advance(40 * dayMs);
    const asked = { ...period, from: world.today(), to: '2027-12-31', deidentified: true };
    const answer = await world.call('POST', exportsPath, { body: asked });
    expect([answer.status, answer.body.errors?.[0]?.field]).toEqual([400, 'to']);
    expect(answer.body.errors?.[0]?.message).toContain('at least 90 days');
    expect(world.queued).toEqual([]);
    // A young clinic that asks for all there is leaves nothing out.
    await ask({ ...asked, from: '2027-01-01' });
  });

  it.each([
    [{ ...period, kind: 'diary.txt' }, 'kind'],
    [{ ...period, from: '2027-04-01' }, 'to'],
    [{ ...period, format: 'xlsx' }, 'format'],
  ])('are refused as %j', async (body, field) => {
    const answer = await world.call('POST', exportsPath, { body });
    expect([answer.status, answer.body.errors?.[0]?.field]).toEqual([400, field]);
    expect(world.queued).toEqual([]);
  });
});

describe('an erasure', () => {
  it('takes back the files of before, and what is being written', async () => {
    await live();
    const done = await ask();
    await write();
    expect(world.files.objects.size).toBeGreaterThan(0);
    world.clock.advance(1_000);
    const waiting = await ask({ ...period, kind: 'outcomes.csv' });
    expect((await world.call('DELETE', pathOf(patientId))).status).toBe(200);
    expect([...world.files.objects.keys()]).toEqual([]);
    await write();
    expect([...world.files.objects.keys()]).toEqual([]);
    for (const exportId of [done, waiting]) {
      const { body } = await world.call('GET', `${exportsPath}/${exportId}`);
      expect([body.status, body.url]).toEqual(['expired', undefined]);
    }
    expect(JSON.stringify((await world.call('GET', exportsPath)).body)).not.toContain(patientId);
  });

  it('is found out by a run that is writing at that moment, which deletes what it wrote', async () => {
    await live();
    const exportId = await ask();
    const rows = createRowSource(world.views);
    const erasing = {
      ...rows,
      async record(clinicId: string, id: string) {
        const record = await rows.record(clinicId, id);
        await world.call('DELETE', pathOf(patientId));
        return record;
      },
    };
    const reference = { clinicId: 'demo', exportId };
    const result = await runExport({ ...world, rows: erasing }, reference, () => false);
    expect(result).toBe('superseded');
    expect([...world.files.objects.keys()]).toEqual([]);
    const row = await world.exports.load(reference);
    expect([row?.status, row?.checkpoint]).toEqual(['withdrawn', null]);
  });
});

/** Cursors of every list: they tell nothing, and are good for the list that gave them alone. */
import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { Method } from '../../../functions/staff-api/route.ts';
import { routes } from '../../../functions/staff-api/routes.ts';
import { createCursors } from '../../../functions/staff-api/sealed-cursor.ts';
import { claimsOf, createWorld, dayMs, type World } from './staff-world.ts';

/** Every route that takes a cursor, by query or body. */
const lists = routes.flatMap(({ method, path, query, body }) => {
  const fields = (schema: unknown): string[] =>
    schema instanceof Object && 'shape' in schema ? Object.keys((schema as z.ZodObject).shape) : [];
  return fields(query).includes('cursor') || fields(body).includes('cursor') ? [{ method, path }] : [];
});

const clinics = ['a', 'a-b'];
const baseline = [{ date: '2026-12-28', score: 7 }];
let world: World;
const patients = new Map<string, string>();

// Pages are only read, but by the last test that has a world.
beforeAll(async () => {
  world = createWorld();
  for (const [index, clinicId] of clinics.entries()) {
    await world.open(clinicId, { originationNumber: `+1206555019${index}` });
    for (const [place, name] of ['Canaryname', 'Canarytoo', 'Canarythree'].entries()) {
      const phone = `+1206555013${index * 3 + place}`;
      const patientId = await world.enrol({ firstName: name, phone, baseline }, clinicId);
      patients.set(clinicId, patientId);
      await world.text(patientId, 'yes');
      await world.text(patientId, '7');
      await world.text(patientId, 'Had physical therapy');
      await world.text(patientId, 'Got an epidural');
      world.clock.advance(dayMs);
      await world.text(patientId, `where is it, ${name}?`);
    }
  }
});

interface List {
  method: Method;
  path: string;
}

async function page({ method, path }: List, clinicId: string, cursor?: string) {
  const asked = {
    ...(path.endsWith('/search') ? { search: 'canary' } : {}),
    ...(cursor === undefined ? {} : { cursor }),
  };
  const claims = claimsOf(clinicId, 'admin');
  const place = path.replace('{clinicId}', clinicId).replace('{patientId}', patients.get(clinicId) ?? '');
  return method === 'GET'
    ? world.call(method, place, { query: { limit: '1', ...asked }, claims })
    : world.call(method, place, { body: { limit: 1, ...asked }, claims });
}

describe('the cursor of', () => {
  it('every list is looked at here', () => {
    expect(lists.map(({ method, path }) => `${method} ${path}`)).toEqual(
      expect.arrayContaining([
        'GET /clinics/{clinicId}/patients',
        'POST /clinics/{clinicId}/patients/search',
        'GET /clinics/{clinicId}/patients/{patientId}/timeline',
        'GET /clinics/{clinicId}/patients/{patientId}/readings',
        'GET /clinics/{clinicId}/patients/{patientId}/records',
        'GET /clinics/{clinicId}/inbox',
        'GET /clinics/{clinicId}/audit',
      ]),
    );
  });

  it.each(lists)('$method $path leads on, and is the same for the same page', async (list) => {
    // Who reads the trail stands in it from then on: a first look comes before those that are compared.
    await page(list, 'a');
    const first = await page(list, 'a');
    const again = await page(list, 'a');
    expect(typeof first.body.next).toBe('string');
    expect(again.body.next).toBe(first.body.next);
    const second = await page(list, 'a', String(first.body.next));
    expect(second.status).toBe(200);
    expect(second.text).not.toBe(first.text);
  });

  it.each(lists)('$method $path tells neither a name nor a number nor an id', async (list) => {
    const next = String((await page(list, 'a')).body.next);
    const told = [next, Buffer.from(next, 'base64url').toString('latin1')].join(' ');
    expect(told).not.toMatch(/canary|206555|CASELOAD|INBOX|2027-/i);
    expect(told).not.toContain(patients.get('a'));
  });

  it.each(lists)('$method $path is refused altered, cut, lengthened or made up', async (list) => {
    const next = String((await page(list, 'a')).body.next);
    const bytes = Buffer.from(next, 'base64url');
    const flipped = [0, 5, 12, 20, bytes.length - 1].map((place) => {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      return changed.toString('base64url');
    });
    const plain = Buffer.from('["CASELOAD#a","","",""]').toString('base64url');
    const forged = [
      ...flipped,
      next.slice(0, -4),
      `${next}AAAA`,
      `${next}=`,
      ` ${next}`,
      'x',
      '1-0',
      plain,
      '{}',
    ];
    for (const cursor of forged) {
      const { status, body } = await page(list, 'a', cursor);
      expect([status, body.reason, body.errors?.[0]?.field]).toEqual([400, 'invalid-input', 'cursor']);
    }
  });

  it.each(lists)('$method $path is refused to another clinic and by another list', async (list) => {
    const next = String((await page(list, 'a')).body.next);
    expect((await page(list, 'a-b', next)).status).toBe(400);
    for (const other of lists.filter(
      ({ method, path }) => `${method}${path}` !== `${list.method}${list.path}`,
    )) {
      expect((await page(other, 'a', next)).status).toBe(400);
    }
  });

  it('one patient is refused for another', async () => {
    const timeline = { method: 'GET', path: '/clinics/{clinicId}/patients/{patientId}/timeline' } as const;
    const next = String((await page(timeline, 'a')).body.next);
    patients.set('a', await world.enrol({ phone: '+12065550188' }, 'a'));
    expect((await page(timeline, 'a', next)).status).toBe(400);
  });

  it('another deployment is refused', async () => {
    const [ours, theirs] = ['0a', '0b'].map((byte) => createCursors(async () => byte.repeat(32)));
    const sealed = (await ours?.seal('a /clinics/a/inbox', 'here')) ?? '';
    expect(await ours?.open('a /clinics/a/inbox', sealed)).toBe('here');
    await expect(theirs?.open('a /clinics/a/inbox', sealed)).rejects.toThrow('does not belong');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fewAtATime } from '../../../functions/staff-api/import-rows.ts';
import { ana, claimsOf, createWorld, pathOf, type World } from './staff-world.ts';

const importsPath = '/clinics/demo/imports';
let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.open();
});

function rowOf(index: number, changes: Record<string, unknown> = {}): Record<string, unknown> {
  const phone = `+1206555${String(1000 + index)}`;
  return { ...ana, firstName: `Patient ${index}`, phone, ...changes };
}

async function send(rows: unknown[], dryRun = false) {
  const answer = await world.call('POST', importsPath, { body: { rows, dryRun } });
  expect(answer.status).toBe(200);
  return answer.body;
}

async function enrolledNames(): Promise<string[]> {
  const names: string[] = [];
  for await (const id of world.histories.livePatients('demo')) names.push((await world.state(id)).firstName);
  return names.sort();
}

describe('an import', () => {
  it('enrols every row, with what its columns say', async () => {
    const rows = [
      rowOf(1, {
        preferredTime: '17:30',
        consent: { how: 'on paper', by: 'Kim', at: '2027-01-02' },
        baseline: [
          { date: '2027-01-03', score: 6 },
          { date: '2027-01-01', score: 7 },
        ],
      }),
      rowOf(2, { language: 'es', condition: 'arthritis' }),
    ];
    expect(await send(rows)).toEqual({ ok: true, errors: [], imported: 2, already: 0 });
    expect(await enrolledNames()).toEqual(['Patient 1', 'Patient 2']);
    const held = await world.numbers.patientOf('+12065550199', '+12065551001');
    const first = await world.state(held?.patientId ?? '');
    expect(first).toMatchObject({
      preferredTime: '17:30',
      consent: { how: 'on paper', by: 'Kim' },
      plan: { baseline: [{ score: 7 }, { score: 6 }] },
    });
    expect(first.texts.map(({ content }) => content.kind)).toEqual(['invitation']);
  });

  it('names numbers that nobody is enrolled with, and why', async () => {
    const rows = [
      rowOf(1),
      rowOf(2, { phone: '+12065550199' }),
      rowOf(3, { phone: '+1 900 555 1234' }),
      rowOf(4, { phone: '+34612345678' }),
    ];
    const { ok, errors } = await send(rows, true);
    expect(ok).toBe(false);
    expect(errors).toMatchObject([
      {
        row: 2,
        column: 'phone',
        reason: 'clinic-number',
        message: expect.stringContaining('sends its texts from'),
      },
      { row: 3, column: 'phone', reason: 'not-a-mobile', message: expect.stringContaining('no mobile') },
      { row: 4, column: 'phone', reason: 'country-not-allowed', message: expect.stringContaining('country') },
    ]);
  });

  it('names every bad row and column in words, and enrols none', async () => {
    await world.enrol({ phone: '+12065551009' });
    const rows = [
      rowOf(1),
      rowOf(2, { phone: 'call me', condition: 'sadness' }),
      rowOf(3, { firstName: undefined, shoeSize: 44 }),
      rowOf(4, { phone: '+12065551001' }),
      rowOf(5, { baseline: [{ date: '2027-01-03', score: 11 }] }),
      rowOf(6, { consent: { how: 'on paper', by: '', at: 'yesterday' } }),
      'not a row',
      rowOf(9),
    ];
    for (const dryRun of [true, false]) {
      const { ok, errors, imported } = await send(rows, dryRun);
      expect([ok, imported]).toEqual([false, 0]);
      const named = (errors as unknown as { row: number; column: string; message: string }[]).map(
        ({ row, column }) => `${row} ${column}`,
      );
      expect(named).toEqual([
        '2 phone',
        '2 condition',
        '3 firstName',
        '3 shoeSize',
        '4 phone',
        '5 baseline.0.score',
        '6 consent.by',
        '6 consent.at',
        '7 ',
        '8 phone',
      ]);
      expect(JSON.stringify(errors)).not.toMatch(/call me|sadness|\+12065551/);
      expect(errors?.every(({ message }) => message.length > 5)).toBe(true);
    }
    expect(await enrolledNames()).toEqual(['Ana']);
  });

  it('enrols the rows that are in order where it is asked to, and tells of the others', async () => {
    const rows = [rowOf(1), rowOf(2, { phone: 'call me' }), rowOf(3), rowOf(4, { phone: '+12065551001' })];
    const { status, body } = await world.call('POST', importsPath, { body: { rows, partly: true } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ok: false, imported: 2, already: 0 });
    expect((body.errors as unknown as { row: number }[]).map(({ row }) => row)).toEqual([2, 4]);
    expect(await enrolledNames()).toEqual(['Patient 1', 'Patient 3']);
    const again = await world.call('POST', importsPath, {
      body: { rows: [rowOf(1), rowOf(3)], partly: true },
    });
    expect(again.body).toMatchObject({ ok: true, imported: 2, already: 2 });
  });

  it('refuses what nobody sees in a name: control characters and marks that turn the writing around', async () => {
    const unseen = ['\u0007', '\u202e', '\u2066', '\u200f', '\u200b', '\ufeff', '\u2028'];
    const rows = unseen.map((mark, place) => rowOf(place, { firstName: `An${mark}a` }));
    const { errors } = await send([...rows, rowOf(9, { firstName: 'Zoë‑Ana', label: 'N\u0000' })], true);
    expect(
      (errors as unknown as { row: number; column: string }[]).map(({ row, column }) => `${row} ${column}`),
    ).toEqual([...unseen.map((_, place) => `${place + 1} firstName`), `${unseen.length + 1} label`]);
  });

  it('tells in a dry run that all is well, and does nothing', async () => {
    expect(await send([rowOf(1), rowOf(2)], true)).toEqual({
      ok: true,
      errors: [],
      imported: 0,
      already: 0,
    });
    expect(await enrolledNames()).toEqual([]);
  });

  it('goes on after a crash in the middle, and doubles nobody', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => rowOf(index));
    const append = world.histories.append.bind(world.histories);
    let left = 7;
    world.histories.append = async (...asked) => {
      if (left === 0) throw new Error('the lights went out');
      left -= 1;
      return append(...asked);
    };
    await expect(world.call('POST', importsPath, { body: { rows } })).rejects.toThrow('the lights went out');
    world.histories.append = append;
    expect((await enrolledNames()).length).toBe(7);
    expect(await send(rows, true)).toMatchObject({ ok: true, already: 7 });
    expect(await send(rows)).toEqual({ ok: true, errors: [], imported: 20, already: 7 });
    expect((await enrolledNames()).length).toBe(20);
    expect(await send(rows)).toMatchObject({ ok: true, imported: 20, already: 20 });
    for await (const id of world.histories.livePatients('demo')) expect((await world.state(id)).seq).toBe(1);
  });

  it('sends back to staff a patient of an earlier import who has left since', async () => {
    await send([rowOf(1)]);
    const held = await world.numbers.patientOf('+12065550199', '+12065551001');
    await world.call('POST', pathOf(held?.patientId ?? '', '/discharge'), { body: { reason: 'done' } });
    const { ok, errors } = await send([rowOf(1), rowOf(2)]);
    expect([ok, errors?.map((error) => error.message)]).toEqual([
      false,
      [expect.stringContaining('enrol the patient by hand')],
    ]);
    expect(await enrolledNames()).toEqual([]);
  });

  it('tells of nobody that they were a patient and are erased', async () => {
    const erase = async () => {
      const held = await world.numbers.patientOf('+12065550199', '+12065551001');
      expect((await world.call('DELETE', pathOf(held?.patientId ?? ''))).status).toBe(200);
      return held?.patientId;
    };
    const before = await send([rowOf(1)]);
    const erased = await erase();
    // As for somebody who never was one, as often as it happens.
    expect(await send([rowOf(1)], true)).toEqual(await send([rowOf(2)], true));
    expect(await send([rowOf(1)])).toEqual(before);
    expect(await send([rowOf(1)])).toEqual({ ...before, already: 1 });
    expect(await erase()).not.toBe(erased);
    expect(await send([rowOf(1)])).toEqual(before);
    expect(await enrolledNames()).toEqual(['Patient 1']);
  });

  it('names the row whose number somebody took at that very moment', async () => {
    const patientOf = world.numbers.patientOf.bind(world.numbers);
    world.numbers.patientOf = async (clinicNumber, phone) => {
      // While the third row is looked up, and the second is already found to be free.
      if (phone === '+12065551003') await world.enrol({ phone: '+12065551002' });
      return patientOf(clinicNumber, phone);
    };
    const { ok, errors, imported } = await send([rowOf(1), rowOf(2), rowOf(3)]);
    expect([ok, imported]).toEqual([false, 2]);
    expect(errors).toMatchObject([{ row: 2, column: 'phone' }]);
  });

  it('starts a number stopped that asked for no more texts', async () => {
    const before = await world.enrol({ phone: '+12065551001' });
    await world.text(before, 'STOP');
    await world.call('DELETE', pathOf(before));
    await send([rowOf(1)]);
    const held = await world.numbers.patientOf('+12065550199', '+12065551001');
    expect((await world.state(held?.patientId ?? '')).stopped).toBe(true);
  });

  it('takes 500 rows and no more, in one request', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => rowOf(index));
    expect(await send(rows)).toMatchObject({ ok: true, imported: 500 });
    const more = await world.call('POST', importsPath, { body: { rows: [...rows, rowOf(500)] } });
    expect([more.status, more.body.errors?.[0]?.field]).toEqual([400, 'rows']);
    const huge = await world.call('POST', importsPath, {
      body: { rows: [rowOf(1, { firstName: 'x'.repeat(256 * 1024) })] },
    });
    expect(huge.status).toBe(413);
    expect((await world.call('POST', importsPath, { body: { rows: [] } })).status).toBe(400);
  });

  it('is for admins of a clinic that is set up', async () => {
    const body = { rows: [rowOf(1)] };
    expect((await world.call('POST', importsPath, { body, claims: claimsOf('demo', 'staff') })).status).toBe(
      403,
    );
    const claims = claimsOf('fresh', 'admin');
    expect((await world.call('POST', '/clinics/fresh/imports', { body, claims })).status).toBe(404);
  });
});

describe('an import that runs out of time', () => {
  it('begins no further rows', async () => {
    const ends = new AbortController();
    const begun: number[] = [];
    const enrolled = fewAtATime(
      ends,
      Array.from({ length: 100 }, (_, index) => index),
      async (index) => {
        begun.push(index);
        ends.abort();
      },
    );
    await expect(enrolled).rejects.toMatchObject({ name: 'TimeIsUp' });
    expect(begun).toHaveLength(8);
  });
});

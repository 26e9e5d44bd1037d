import { beforeEach, describe, expect, it } from 'vitest';
import { type Answered, createWorld, dayMs, pathOf, type World } from './staff-world.ts';

let world: World;

const baseline = [
  { date: '2026-12-21', score: 7 },
  { date: '2026-12-28', score: 7 },
];

beforeEach(async () => {
  world = createWorld();
  await world.open();
});

async function view(patientId: string) {
  const { status, body } = await world.call('GET', pathOf(patientId));
  expect(status).toBe(200);
  return body;
}

/** Active in the weekly phase from the first day. */
async function begin(): Promise<string> {
  const patientId = await world.enrol({ baseline });
  await world.text(patientId, 'Yes please');
  await world.call('PUT', pathOf(patientId, `/sessions/${world.today()}`), { body: { attended: true } });
  await world.sendAll(patientId);
  return patientId;
}

/** A week with an answer and a session. */
async function week(patientId: string, score: number): Promise<void> {
  await world.advance(patientId, 7 * dayMs);
  await world.text(patientId, `pain is ${score}`);
  await world.call('PUT', pathOf(patientId, `/sessions/${world.today()}`), { body: { attended: true } });
  await world.sendAll(patientId);
}

describe('GET a patient', () => {
  it('promises nothing more of a plan that ended with a discharge', async () => {
    const intake = await world.enrol({ phone: '+12065550124' });
    await world.text(intake, 'yes');
    const active = await begin();
    for (const patientId of [intake, active]) {
      await world.call('POST', pathOf(patientId, '/discharge'), { body: { reason: 'is well' } });
      expect(await view(patientId)).toMatchObject({
        why: 'The plan ended when the patient was discharged.',
        next: [],
        changes: [],
      });
    }
  });

  it('marks a score that was read from a range, until another of that day takes its place', async () => {
    const patientId = await begin();
    await week(patientId, 5);
    await world.advance(patientId, 7 * dayMs);
    await world.text(patientId, 'pain 6-7');
    const marks = async () =>
      ((await view(patientId)).readings as { score: number; approximate: boolean }[]).map(
        ({ score, approximate }) => [score, approximate],
      );
    expect(await marks()).toEqual([
      [5, false],
      [7, true],
    ]);
    await world.text(patientId, 'pain is 6');
    expect(await marks()).toEqual([
      [5, false],
      [6, false],
    ]);
  });

  it('waits for an answer to the invitation first', async () => {
    const body = await view(await world.enrol({ baseline }));
    expect(body).toMatchObject({
      status: 'invited',
      phase: null,
      plan: { baseline: 7, current: null, improvement: null },
      nextText: { why: 'invitation-open' },
      why: 'The plan begins after the patient has agreed to the texts.',
      lastMove: null,
    });
    expect(body.nextText).toMatchObject({ words: /staff are told Jan 11, 2027 at 10:00 AM if none comes/ });
  });

  it('says in one line when the next question comes during intake', async () => {
    const patientId = await world.enrol();
    await world.text(patientId, 'yes');
    const body = await view(patientId);
    expect(body).toMatchObject({ status: 'intake', nextText: { why: 'intake-check-in' } });
    expect(body.next).toEqual([
      'Sessions every week begin with the first attended session, or on Jan 11, 2027.',
    ]);
  });

  it('shows the move, its rule and its numbers after weeks of relief', async () => {
    const patientId = await begin();
    for (const score of [6, 5, 4, 4]) await week(patientId, score);
    const body = await view(patientId);
    expect(body).toMatchObject({
      status: 'active',
      phase: 'biweekly',
      lastScore: { score: 4 },
      lastMove: {
        rule: 'step-down',
        from: 'weekly',
        why: /from every week to every 2 weeks .*, because relief held/,
      },
    });
    expect((body.plan as { improvement: number }).improvement).toBeCloseTo(0.381, 3);
    expect(body.why).toContain('Sessions stay every 2 weeks');
    expect(body.sessions).toHaveLength(5);
    expect(body.nextWake).toMatchObject({ words: expect.any(String) });
    expect(body.counts).toMatchObject({ sessionsInPhase: 0, missedCheckIns: 0, waitingTexts: 0 });
  });

  it('shows the open check-in and when it closes', async () => {
    const patientId = await begin();
    await world.advance(patientId, 7.5 * dayMs);
    const body = await view(patientId);
    expect(body.checkIn).toMatchObject({ kind: 'regular', due: '2027-01-11', reminded: false });
    expect(body.nextText).toMatchObject({ why: 'reminder' });
  });

  it.each([
    ['stopped', 'STOP', 'stopped', /only START/],
    ['held', 'I want to die', 'held', /on hold/],
  ])('says why none comes when %s', async (_what, words, status, line) => {
    const patientId = await begin();
    await world.text(patientId, words);
    const body = await view(patientId);
    expect(body.status).toBe(status);
    expect(body.nextText).toMatchObject({ at: null, words: line });
  });

  it('tells what waits for staff, the longest waiting first, in words', async () => {
    const patientId = await begin();
    await world.text(patientId, 'what is this?');
    world.clock.advance(60_000);
    await world.text(patientId, 'chest pain');
    const { attention } = await view(patientId);
    expect(attention).toMatchObject([
      { kind: 'unread', words: 'A text waits to be read.' },
      { kind: 'urgent', words: /call now/ },
    ]);
  });

  it('says when sending is off or the number is not on the list of test mode', async () => {
    const patientId = await begin();
    await world.open('demo', { sending: 'off' });
    expect((await view(patientId)).nextText).toMatchObject({ why: 'sending-off' });
    await world.open('demo', { testNumbers: ['+12065550111'] });
    expect((await view(patientId)).nextText).toMatchObject({ why: 'test-mode' });
  });

  it('counts days as the patient does, also after a journey west over the date line', async () => {
    const patientId = await begin();
    await world.call('PATCH', pathOf(patientId), { body: { timeZone: 'Pacific/Kiritimati' } });
    await world.text(patientId, '5');
    await world.call('PATCH', pathOf(patientId), { body: { timeZone: 'Pacific/Pago_Pago' } });
    expect((await view(patientId)).lastScore).toEqual({ date: '2027-01-05', score: 5 });
  });
});

describe('the caseload', () => {
  async function list(query: Record<string, string> = {}) {
    return shown(await world.call('GET', '/clinics/demo/patients', { query }));
  }

  async function find(body: Record<string, unknown>) {
    return shown(await world.call('POST', '/clinics/demo/patients/search', { body }));
  }

  function shown({ status, body }: Answered) {
    expect(status).toBe(200);
    const patients = body.patients as { firstName: string; patientId: string }[];
    return {
      names: patients.map(({ firstName }) => firstName),
      next: body.next as string | undefined,
      patients,
    };
  }

  it('shows those who need a person first', async () => {
    for (const [index, firstName] of ['Ana', 'Bo', 'Cy'].entries()) {
      const patientId = await world.enrol({ firstName, phone: `+1206555013${index}` });
      if (firstName === 'Cy') await world.text(patientId, 'I want to die');
    }
    expect((await list()).names).toEqual(['Cy', 'Ana', 'Bo']);
    expect((await list({ flag: 'crisis' })).names).toEqual(['Cy']);
  });

  it('is searched by name or number without either in an address', async () => {
    for (const [index, firstName] of ['Ana', 'Bo', 'Anna'].entries()) {
      await world.enrol({ firstName, phone: `+1206555013${index}` });
    }
    expect((await find({ search: 'bo' })).names).toEqual(['Bo']);
    expect((await find({ search: '0132' })).names).toEqual(['Anna']);
    expect((await find({ search: 'an', phase: 'weekly' })).names).toEqual([]);
    const first = await find({ search: 'AN', limit: 1 });
    expect(first.names).toEqual(['Ana']);
    expect((await find({ search: 'an', limit: 1, cursor: first.next })).names).toEqual(['Anna']);
    for (const search of ['bo', '']) {
      const { status, body } = await world.call('GET', '/clinics/demo/patients', { query: { search } });
      expect([status, body.reason]).toEqual([400, 'invalid-input']);
      expect(body.detail).toContain('POST /clinics/{clinicId}/patients/search');
      expect(body.errors).toMatchObject([{ field: 'search' }]);
    }
  });

  it.each([
    {},
    { search: 4 },
    { search: 'x'.repeat(61) },
    { search: 'a', name: 'b' },
    { search: 'a', phase: 'x' },
  ])('is not searched for %j', async (body) => {
    expect((await world.call('POST', '/clinics/demo/patients/search', { body })).status).toBe(400);
  });

  it('finds those in intake and those in a phase', async () => {
    await world.enrol({ firstName: 'Bo', phone: '+12065550130' });
    const patientId = await begin();
    expect((await list({ phase: 'intake' })).names).toEqual(['Bo']);
    expect((await list({ phase: 'weekly' })).patients.map((row) => row.patientId)).toEqual([patientId]);
  });

  it('pages with a cursor, and refuses one that is not its own', async () => {
    for (const index of [0, 1, 2])
      await world.enrol({ firstName: `P${index}`, phone: `+1206555013${index}` });
    const first = await list({ limit: '2' });
    expect(first.names).toEqual(['P0', 'P1']);
    const rest = await list({ limit: '2', cursor: first.next ?? '' });
    expect([rest.names, rest.next]).toEqual([['P2'], undefined]);
    const { status, body } = await world.call('GET', '/clinics/demo/patients', { query: { cursor: 'x' } });
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'cursor']);
  });

  it.each([{ limit: '0' }, { limit: '101' }, { phase: 'daily' }, { flag: 'sad' }, { mood: 'x' }])(
    'refuses the query %o',
    async (query) => {
      const { status, body } = await world.call('GET', '/clinics/demo/patients', { query });
      expect([status, body.errors?.[0]?.field]).toEqual([400, Object.keys(query)[0]]);
    },
  );
});

describe('PATCH a patient', () => {
  it('changes the name by either name, and answers with the new row', async () => {
    const patientId = await world.enrol();
    const { body } = await world.call('PATCH', pathOf(patientId), { body: { name: 'Anna' } });
    expect(body).toMatchObject({ firstName: 'Anna', seq: (await world.state(patientId)).seq });
  });

  it('claims another number and frees the one before', async () => {
    const patientId = await world.enrol();
    await world.enrol({ firstName: 'Bo', phone: '+12065550124' });
    const taken = await world.call('PATCH', pathOf(patientId), { body: { phone: '+12065550124' } });
    expect([taken.status, taken.body.reason]).toEqual([409, 'number-in-use']);
    const moved = await world.call('PATCH', pathOf(patientId), { body: { phone: '206 555 0125' } });
    expect(moved.body.phone).toBe('+12065550125');
    expect(await world.numbers.patientOf('+12065550199', '+12065550123')).toBeNull();
    expect(await world.numbers.patientOf('+12065550199', '+12065550125')).toMatchObject({ patientId });
  });

  it('answers 200 and writes nothing when all is so already', async () => {
    const patientId = await world.enrol();
    const { seq } = await world.state(patientId);
    const { status, body } = await world.call('PATCH', pathOf(patientId), { body: { language: 'en' } });
    expect([status, body.seq, (await world.state(patientId)).seq]).toEqual([200, seq, seq]);
  });
});

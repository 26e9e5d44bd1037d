/** Changes of plan as staff see them: who decided last, and whether the sessions are rebooked. */
import { beforeEach, describe, expect, it } from 'vitest';
import { agreed } from './agreed-world.ts';
import { claimsOf, dayMs, pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;

beforeEach(async () => {
  ({ world, patientId } = await agreed({
    baseline: [
      { date: '2026-12-21', score: 7 },
      { date: '2026-12-28', score: 7 },
    ],
  }));
  await put(world.today());
});

async function put(date: string): Promise<void> {
  await world.call('PUT', pathOf(patientId, `/sessions/${date}`), {
    body: { attended: true, response: 'same' },
  });
  await world.sendAll(patientId);
}

async function relief(): Promise<void> {
  for (const score of [6, 5, 4, 4]) {
    await world.advance(patientId, 7 * dayMs);
    await world.text(patientId, String(score));
    await put(world.today());
  }
}

const override = (body: Record<string, unknown>, who = 'kim') =>
  world.call('POST', pathOf(patientId, '/override'), {
    body: { reason: 'as agreed', ...body },
    claims: { ...claimsOf('demo', 'staff'), sub: who },
  });

async function view() {
  const { body } = await world.call('GET', pathOf(patientId));
  return body as {
    seq: number;
    phase: string;
    lastMove: Record<string, unknown> | null;
    suggestion: { id: string };
    status: string;
    pausedUntil: string | null;
  };
}

describe('two who decide about one plan', () => {
  it('see what the other did before they decide over it', async () => {
    const { seq } = await view();
    world.clock.advance(60_000);
    expect((await override({ phase: 'monthly', seen: seq, reason: 'lives far away' }, 'lee')).status).toBe(
      200,
    );
    const late = await override({ phase: 'biweekly', seen: seq });
    expect([late.status, late.body.reason]).toEqual([409, 'plan-changed']);
    const { newer } = late.body as unknown as { newer: { seq: number } };
    expect(newer).toEqual({
      seq: seq + 1,
      at: world.clock.now(),
      by: 'lee',
      words: 'Staff moved sessions from every week to every month: lives far away.',
    });
    expect((await view()).phase).toBe('monthly');
    expect((await override({ phase: 'biweekly', seen: newer.seq })).status).toBe(200);
    expect((await view()).phase).toBe('biweekly');
  });

  const act = (what: string, body: Record<string, unknown>, who = 'kim') =>
    world.call('POST', pathOf(patientId, `/${what}`), {
      body,
      claims: { ...claimsOf('demo', 'staff'), sub: who },
    });

  it.each([
    ['pause', { until: '2027-03-01' }],
    ['resume', {}],
    ['discharge', { reason: 'moved away' }],
    ['override', { phase: 'monthly', reason: 'as agreed' }],
  ])('see a pause before they %s, and what undid it', async (what, body) => {
    await act('pause', { until: '2027-04-01' }, 'pat');
    const { seq } = await view();
    await act('resume', {}, 'lee');
    world.clock.advance(60_000);
    await act('pause', { until: '2027-02-01' }, 'lee');
    const late = await act(what, { ...body, seen: seq });
    expect([late.status, late.body.reason, late.body.newer]).toMatchObject([
      409,
      'plan-changed',
      {
        seq: seq + 2,
        at: world.clock.now(),
        by: 'lee',
        words: expect.stringMatching(/paused.*2027|paused.*Feb/i),
      },
    ]);
    expect(await view()).toMatchObject({ seq: seq + 2, status: 'paused', pausedUntil: '2027-02-01' });
    expect((await act(what, { ...body, seen: seq + 2 })).status).toBe(200);
  });

  it.each([
    ['pause', {}],
    ['discharge', { reason: 'moved away' }],
  ])('see an override before they %s', async (what, body) => {
    const { seq } = await view();
    await override({ phase: 'biweekly' }, 'lee');
    const late = await act(what, { ...body, seen: seq });
    expect([late.status, late.body.newer]).toMatchObject([409, { by: 'lee' }]);
    expect((await act(what, body)).status).toBe(200);
  });

  it('who want the same, or come after the patient asked for it, lose nothing', async () => {
    const { seq } = await view();
    await act('pause', { until: '2027-02-01' }, 'lee');
    expect((await act('pause', { until: '2027-02-01', seen: seq })).status).toBe(200);
    await act('resume', {}, 'lee');
    expect((await act('resume', { seen: seq })).status).toBe(200);
    const before = (await view()).seq;
    await world.text(patientId, 'pause for two weeks');
    const late = await act('pause', { until: '2027-02-01', seen: before });
    expect([late.status, late.body.newer]).toMatchObject([409, { by: null }]);
  });

  it('may decide where nothing but other things happened since', async () => {
    const { seq } = await view();
    await world.text(patientId, 'see you on Monday');
    await world.call('PATCH', pathOf(patientId), { body: { firstName: 'Anna' } });
    expect((await override({ phase: 'monthly', seen: seq })).status).toBe(200);
    expect((await override({ phase: 'weekly' })).status).toBe(200);
  });

  it('see a kept phase, a move by the rules and a declined suggestion alike', async () => {
    const atFirst = (await view()).seq;
    await override({ phase: 'weekly', seen: atFirst }, 'lee');
    expect((await override({ phase: 'weekly', seen: atFirst })).status).toBe(409);
    world.clock.advance(14 * dayMs);
    const { seq } = await view();
    await relief();
    const late = await override({ phase: 'weekly', seen: seq });
    expect(late.body).toMatchObject({ reason: 'plan-changed', newer: { by: null } });
    await world.open('demo', { adjustments: 'suggest' });
    for (const score of [2, 2, 2, 2, 2, 2]) {
      await world.advance(patientId, 14 * dayMs);
      await world.text(patientId, String(score));
      await put(world.today());
    }
    const before = await view();
    await world.call('POST', pathOf(patientId, '/suggestion'), {
      body: { id: before.suggestion.id, accept: false },
    });
    const over = await override({ phase: 'monthly', seen: before.seq });
    expect([over.status, over.body.newer]).toMatchObject([
      409,
      { by: 'admin-of-demo', words: 'Staff declined the suggested change of plan.' },
    ]);
  });
});

describe('the last move', () => {
  it('waits until somebody has rebooked by it, in the row, on the page and in the history', async () => {
    await relief();
    const { lastMove } = await view();
    expect(lastMove).toMatchObject({
      seq: expect.any(Number),
      at: expect.stringMatching(/^2027-/),
      from: 'weekly',
      to: 'biweekly',
      rule: 'step-down',
      why: expect.stringContaining('because relief held'),
      seen: false,
    });
    const path = pathOf(patientId, `/moves/${String(lastMove?.seq)}/seen`);
    const seen = await world.call('POST', path, { body: { note: 'Mondays at 10' } });
    expect([seen.status, seen.body.lastMove]).toMatchObject([200, { ...lastMove, seen: true }]);
    await world.follow(patientId);
    const { body } = await world.call('GET', '/clinics/demo/patients');
    expect(body.patients).toMatchObject([{ lastMove: { ...lastMove, seen: true } }]);
    const { events } = (await world.call('GET', pathOf(patientId, '/timeline'), { query: { limit: '100' } }))
      .body as { events: { kind: string; words: string }[] };
    expect(events.at(-1)).toMatchObject({
      kind: 'move-seen',
      words: 'Staff have rebooked by the last change of plan: Mondays at 10.',
      by: 'admin-of-demo',
    });
    // Again is no mistake, and a new move waits again.
    const { seq } = await view();
    expect((await world.call('POST', path, { body: {} })).status).toBe(200);
    expect((await view()).seq).toBe(seq);
    await override({ phase: 'weekly' });
    expect((await view()).lastMove).toMatchObject({
      seq: seq + 1,
      from: 'biweekly',
      to: 'weekly',
      seen: false,
    });
    const gone = await world.call('POST', path, { body: {} });
    expect([gone.status, gone.body.reason]).toEqual([404, 'no-such-move']);
  });

  it('shows beside it that the patient asked for a call soon after being told', async () => {
    await relief();
    expect((await view()).lastMove).not.toHaveProperty('objected');
    await world.text(patientId, 'CALL');
    await world.follow(patientId);
    expect((await view()).lastMove).toMatchObject({ objected: world.today() });
    const { body } = await world.call('GET', '/clinics/demo/patients');
    expect(body.patients).toMatchObject([{ lastMove: { objected: world.today() } }]);
  });

  it.each(['0', '-1', '1.5', 'x', '99999999999'])('is not found by the number %s', async (seq) => {
    const answer = await world.call('POST', pathOf(patientId, `/moves/${seq}/seen`), { body: {} });
    expect(answer.status).toBe(404);
  });

  it('is none before the first phase', async () => {
    const other = await world.enrol({ firstName: 'Bo', phone: '+12065550124' });
    expect((await world.call('GET', pathOf(other))).body.lastMove).toBeNull();
  });
});

/** What staff record and decide about one patient. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Method } from '../../../functions/staff-api/route.ts';
import { agreed } from './agreed-world.ts';
import { ana, dayMs, pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;

async function send(method: Method, rest: string, body?: unknown, key?: string) {
  const asked = body === undefined ? {} : { body };
  return world.call(method, pathOf(patientId, rest), key === undefined ? asked : { ...asked, key });
}

beforeEach(async () => {
  ({ world, patientId } = await agreed());
});

describe('readings', () => {
  it('are of pain, said or not, and of nothing else yet', async () => {
    const reading = { date: '2027-01-04', score: 6 };
    expect((await send('POST', '/readings', { ...reading, item: 'pain' })).status).toBe(200);
    const { status, body } = await send('POST', '/readings', { ...reading, item: 'sleep' });
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ field: 'item', message: 'must be one of pain' }]);
  });

  it('are entered, replaced and voided', async () => {
    expect((await send('POST', '/readings', { date: '2027-01-04', score: 6 })).body.lastScore).toEqual({
      date: '2027-01-04',
      score: 6,
    });
    await send('POST', '/readings', { date: '2027-01-04', score: 5, note: 'by phone' });
    const voided = await send('DELETE', '/readings/2027-01-04', { reason: 'typed for another' });
    expect([voided.status, voided.body.lastScore]).toEqual([200, null]);
    const again = await send('DELETE', '/readings/2027-01-04', { reason: 'once more' });
    expect([again.status, again.body.reason]).toEqual([404, 'no-such-reading']);
  });

  it('and sessions of the year 1 are refused with what would do', async () => {
    const message = 'must be from 2000-01-01 to 2099-12-31';
    const reading = await send('POST', '/readings', { date: '0001-01-01', score: 6 });
    const session = await send('PUT', '/sessions/0001-01-01', { attended: true });
    for (const { status, body } of [reading, session]) {
      expect([status, body.errors]).toEqual([400, [{ field: 'date', message }]]);
    }
  });

  it('are not voided without a reason', async () => {
    await send('POST', '/readings', { date: '2027-01-04', score: 6 });
    expect((await send('DELETE', '/readings/2027-01-04')).body.errors?.[0]?.field).toBe('reason');
  });
});

describe('a repeated Idempotency-Key', () => {
  it('changes nothing more and answers with the present row', async () => {
    const first = await send('POST', '/readings', { date: '2027-01-04', score: 6 }, 'k-1');
    await send('POST', '/readings', { date: '2027-01-04', score: 5 }, 'k-2');
    const again = await send('POST', '/readings', { date: '2027-01-04', score: 6 }, 'k-1');
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body.lastScore).toEqual({ date: '2027-01-04', score: 5 });
  });

  it('is another request on another route or for another patient', async () => {
    await send('PUT', '/sessions/2027-01-03', { attended: true }, 'k');
    await send('PUT', '/sessions/2027-01-04', { attended: true }, 'k');
    expect((await world.state(patientId)).sessions.recent).toHaveLength(2);
    patientId = await world.enrol({ firstName: 'Bo', phone: '+12065550124' });
    await send('PUT', '/sessions/2027-01-03', { attended: true }, 'k');
    expect((await world.state(patientId)).sessions.recent).toHaveLength(1);
  });

  it('without which the same text goes out twice', async () => {
    const texts = async () => (await world.state(patientId)).texts.length;
    await send('POST', '/texts', { body: 'See you soon' }, 'k');
    await send('POST', '/texts', { body: 'See you soon' }, 'k');
    expect(await texts()).toBe(1);
    await send('POST', '/texts', { body: 'See you soon' });
    expect(await texts()).toBe(2);
  });
});

describe("a text outside the patient's hours", () => {
  async function atNight(body: Record<string, unknown>) {
    world.clock.moveTo('2027-01-05T05:30:00.000Z');
    return send('POST', '/texts', { body: 'Come at 2', ...body });
  }

  it('goes at once unless it is asked to wait for the opening', async () => {
    for (const at of [{}, { at: 'now' }]) {
      const { status, body } = await atNight(at);
      expect([status, body.leavesAt]).toEqual([200, null]);
    }
    expect((await world.state(patientId)).texts.map(({ notBefore }) => notBefore)).toEqual([null, null]);
  });

  it('waits for the opening, and says when that is', async () => {
    const { body } = await atNight({ at: 'opening' });
    expect(body.leavesAt).toBe('2027-01-05T17:00:00.000Z');
    expect((await world.state(patientId)).texts[0]?.notBefore).toBe('2027-01-05T17:00:00.000Z');
    expect((await atNight({ at: 'tomorrow' })).status).toBe(400);
  });

  it('waits for nothing inside them', async () => {
    expect((await send('POST', '/texts', { body: 'Come at 2', at: 'opening' })).body.leavesAt).toBeNull();
  });
});

describe('the plan', () => {
  it('is not overridden before it has begun', async () => {
    const { status, body } = await send('POST', '/override', { phase: 'monthly', reason: 'as agreed' });
    expect([status, body.reason]).toEqual([409, 'before-first-phase']);
  });

  it('is overridden with a reason', async () => {
    await send('PUT', '/sessions/2027-01-04', { attended: true });
    const { body } = await send('POST', '/override', { phase: 'monthly', reason: 'lives far away' });
    expect(body).toMatchObject({ phase: 'monthly', phaseSince: '2027-01-04' });
    const { body: view } = await send('GET', '');
    expect(view.lastMove).toMatchObject({
      rule: 'override',
      why: 'Staff set sessions to every month on Jan 4, 2027: lives far away.',
    });
  });

  it('keeps the promise of a call in sight until an override says that it was made', async () => {
    await send('PUT', '/sessions/2027-01-04', { attended: true });
    await send('PATCH', '', { condition: 'autoimmune' });
    await world.text(patientId, 'FLARE');
    const kinds = async (): Promise<string[]> => {
      const { body } = await send('GET', '');
      return (body.attention as { kind: string }[]).map(({ kind }) => kind);
    };
    expect(await kinds()).toContain('call-first');
    await send('POST', '/override', { phase: 'weekly', reason: 'as agreed' });
    expect(await kinds()).toContain('call-first');
    await send('POST', '/override', { phase: 'weekly', reason: 'we talked', callMade: true });
    expect(await kinds()).not.toContain('call-first');
  });

  it('waits for staff where the clinic wants it, and takes their answer', async () => {
    await world.open('demo', { adjustments: 'suggest' });
    patientId = await world.enrol({
      phone: '+12065550124',
      baseline: [
        { date: '2026-12-21', score: 7 },
        { date: '2026-12-28', score: 7 },
      ],
    });
    await world.text(patientId, 'yes');
    await send('PUT', `/sessions/${world.today()}`, { attended: true });
    for (const score of ['6', '5', '4', '4']) {
      await world.advance(patientId, 7 * dayMs);
      await world.text(patientId, `pain is ${score}`);
      await send('PUT', `/sessions/${world.today()}`, { attended: true });
    }
    await world.follow(patientId);
    const { body } = await send('GET', '');
    expect(body).toMatchObject({
      phase: 'weekly',
      suggestion: { to: 'biweekly', rule: 'step-down', holds: true },
    });
    expect(body.attention).toMatchObject([{ kind: 'suggestion', words: /waits for your decision/ }]);
    const listed = await world.call('GET', '/clinics/demo/patients', { query: { flag: 'suggestion' } });
    expect(listed.body.patients).toHaveLength(1);
    const { id } = body.suggestion as { id: string };
    expect((await send('POST', '/suggestion', { id: `${id}0`, accept: true })).body.reason).toBe(
      'no-such-suggestion',
    );
    const accepted = await send('POST', '/suggestion', { id, accept: true });
    expect(accepted.body).toMatchObject({ phase: 'biweekly', suggestion: null, attention: [] });
  });
});

describe('texts', () => {
  it('are paused and resumed, each twice without harm', async () => {
    expect((await send('POST', '/pause', { until: '2027-02-01' })).body.status).toBe('paused');
    expect((await send('POST', '/pause', { until: '2027-02-01' })).status).toBe(200);
    const { body } = await send('GET', '');
    expect(body).toMatchObject({ pausedUntil: '2027-02-01', nextText: { why: 'paused' } });
    expect((await send('POST', '/resume')).body.status).toBe('intake');
    expect((await send('POST', '/resume', {})).status).toBe(200);
    const past = await send('POST', '/pause', { until: '2027-01-04' });
    expect([past.status, past.body.reason]).toEqual([422, 'past-date']);
  });

  it('end with a discharge', async () => {
    expect((await send('POST', '/discharge', { reason: 'moved away' })).body.status).toBe('discharged');
    const { status, body } = await send('POST', '/texts', { body: 'Hello' });
    expect([status, body.reason]).toEqual([409, 'discharged']);
  });

  it('are not sent before YES, nor an invitation after it', async () => {
    expect((await send('POST', '/invite')).body.reason).toBe('already-consented');
    patientId = await world.enrol({ phone: '+12065550124' });
    expect((await send('POST', '/invite')).body.reason).toBe('invitation-open');
    expect((await send('POST', '/texts', { body: 'Hello' })).body.reason).toBe('not-consented');
    await world.advance(patientId, 8 * dayMs);
    expect((await send('POST', '/invite')).status).toBe(200);
  });

  it('of staff say how many segments they take', async () => {
    const { status, body } = await send('POST', '/texts', { body: 'x'.repeat(161) });
    expect([status, body.segments]).toEqual([200, 2]);
    const { texts } = await world.state(patientId);
    expect(texts.map(({ content }) => content)).toMatchObject([{ kind: 'staff-text', by: 'admin-of-demo' }]);
  });

  it('of staff keep their accents where they fit, and lose them where they must', async () => {
    const short = await send('POST', '/texts', { body: '¿Cómo está, María?' });
    expect(short.body).toMatchObject({ body: '¿Cómo está, María?', segments: 1 });
    const long = await send('POST', '/texts', { body: `María’s “plan”\n${'x'.repeat(300)}` });
    expect(long.body).toMatchObject({ body: `Maria's "plan"\n${'x'.repeat(300)}`, segments: 3 });
  });

  it('of staff over 3 segments are refused', async () => {
    const { status, body } = await send('POST', '/texts', { body: 'x'.repeat(460) });
    expect([status, body.errors?.[0]?.message]).toEqual([400, 'takes 4 segments; at most 3 are sent']);
  });
});

describe('attention', () => {
  it('is cleared with a note, and the hold with it', async () => {
    await world.text(patientId, 'I want to die');
    expect((await send('GET', '')).body.status).toBe('held');
    const { body } = await send('POST', '/attention/crisis/clear', { note: 'called, is safe' });
    expect(body.status).toBe('intake');
    expect((await world.state(patientId)).alert).toBeNull();
    const again = await send('POST', '/attention/crisis/clear', { note: 'again' });
    expect([again.status, again.body.reason]).toEqual([404, 'no-such-attention']);
  });

  it('of danger is not cleared over a text that came after whoever clears it had looked', async () => {
    await world.text(patientId, 'I want to die');
    const { seq } = (await send('GET', '')).body;
    world.clock.advance(20 * 60_000);
    await world.text(patientId, 'I want to kill myself');
    const clear = { note: 'called, is safe' };
    const late = await send('POST', '/attention/crisis/clear', { ...clear, seen: seq });
    expect([late.status, late.body.reason]).toEqual([409, 'newer-text']);
    const { newer } = late.body as unknown as { newer: { seq: number } };
    expect(newer).toMatchObject({ at: world.clock.now(), by: null, words: 'The patient wrote of a crisis.' });
    expect((await send('GET', '')).body.status).toBe('held');
    expect((await world.state(patientId)).alert).not.toBeNull();
    const again = await send('POST', '/attention/crisis/clear', { ...clear, seen: newer.seq });
    expect([again.status, again.body.status]).toEqual([200, 'intake']);
  });

  it('of danger is cleared once the later text was dealt with, and of other kinds whatever came', async () => {
    await world.text(patientId, 'I want to die');
    const { seq } = (await send('GET', '')).body;
    world.clock.advance(60_000);
    await world.text(patientId, 'where do I park?');
    const other = await send('POST', '/attention/unread/clear', { note: 'seen', seen: seq });
    expect(other.status).toBe(200);
    const item = Math.max(...(await world.state(patientId)).inbox);
    await world.call('POST', `/clinics/demo/inbox/p.${patientId}.${item}/done`);
    const clear = await send('POST', '/attention/crisis/clear', { note: 'called', seen: seq });
    expect([clear.status, clear.body.status]).toEqual([200, 'intake']);
  });

  it("is worded with the clinic's own numbers, on the chart and in the caseload", async () => {
    await world.open('demo', { protocol: { missedCheckIns: 1 } });
    await send('PUT', `/sessions/${world.today()}`, { attended: true });
    await world.sendAll(patientId);
    for (let week = 0; week < 2; week += 1) await world.advance(patientId, 7 * dayMs);
    const one = { kind: 'missed-check-ins', words: 'A check-in went unanswered: please phone.' };
    expect((await send('GET', '')).body.attention).toContainEqual(expect.objectContaining(one));
    const { body } = await world.call('GET', '/clinics/demo/patients');
    expect(body.patients).toMatchObject([
      { attention: expect.arrayContaining([expect.objectContaining(one)]) },
    ]);
  });
});

describe('an invitation that was refused', () => {
  it('shows on the row and the page, and another goes at once, as often as it takes', async () => {
    const refused = { result: 'failed' as const, code: 'InvalidParameter', optedOut: false };
    const answer = await world.call('POST', '/clinics/demo/patients', {
      body: { ...ana, phone: '2065550177' },
    });
    const id = String(answer.body.patientId);
    for (let times = 0; times < 4; times += 1) {
      const textId = (await world.state(id)).texts[0]?.id ?? '';
      await world.command(id, { type: 'claim-text', textId, fingerprint: 'abcdef', sending: 'on' });
      expect((await world.call('GET', pathOf(id))).body.mayInvite).toBe(false);
      await world.command(id, { type: 'record-text', textId, outcome: refused });
      const { body } = await world.call('GET', pathOf(id));
      expect(body).toMatchObject({ mayInvite: true, status: 'invited', nextText: { why: 'not-invited' } });
      expect(body.attention).toMatchObject([{ kind: 'undeliverable', reason: 'invitation' }]);
      expect((await world.call('POST', pathOf(id, '/invite'))).status).toBe(200);
    }
    await world.sendAll(id);
    expect((await world.call('POST', pathOf(id, '/invite'))).body.reason).toBe('invitation-open');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { createHandler as createProject } from '../../../functions/project/handler.ts';
import { receiveFromStranger } from '../../../functions/receive-text/receive-from-stranger.ts';
import { causeOf } from '../../../shared/edge/cause.ts';
import { keyedHash } from '../../../shared/edge/keyed-hash.ts';
import { agreed } from './agreed-world.ts';
import { claimsOf, pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;
let messages = 0;

beforeEach(async () => {
  ({ world, patientId } = await agreed({ firstName: 'Canaryname' }));
  await world.text(patientId, 'where do I park, said the canary?');
  const record = (rest: string, body: unknown) => world.call('POST', pathOf(patientId, rest), { body });
  await record('/notes', { body: 'canary of a note' });
  await record('/treatments', { kind: 'other', date: '2027-01-04', note: 'canary of a treatment' });
  const site = { kind: 'range-of-motion', site: 'canary of a site', side: 'left' };
  await record('/measures', { ...site, degrees: 60, date: '2027-01-04' });
  const session = { attended: true, response: 'worse', note: 'canary of a session' };
  await world.call('PUT', pathOf(patientId, '/sessions/2027-01-04'), { body: session });
  await world.follow(patientId);
  await world.schedules.set(patientId, '2027-01-05T00:00:00.000Z');
});

function erase() {
  return world.call('DELETE', pathOf(patientId));
}

describe('DELETE a patient', () => {
  it('leaves no name, number or text anywhere, and says so', async () => {
    const { seq } = await world.state(patientId);
    const { status, body } = await erase();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      patientId,
      erasedAt: world.clock.now(),
      deleted: {
        historyEntries: seq,
        pages: true,
        schedule: true,
        numberClaim: true,
        asStranger: true,
        exports: true,
        bookings: true,
      },
      kept: [
        { what: /Audit entries without content/ },
        { what: /One-way marks/, until: '2027-04-04T18:00:00.000Z' },
        { what: /random id/, until: '2027-02-03T18:00:00.000Z' },
        { what: /put aside/, until: '2027-02-03T18:00:00.000Z' },
        { what: /Backups/, until: '2027-02-08T18:00:00.000Z' },
        { what: /with the carriers/ },
      ],
    });
    const left = JSON.stringify([
      await world.histories.page(patientId, 0, 1_000),
      await world.histories.latest(patientId),
      await world.views.caseload('demo', { limit: 100 }),
      await world.views.inbox('demo', { limit: 100 }),
      (await world.views.courseOf(patientId)).checkIns,
      await world.views.recordsOf(patientId),
    ]);
    expect(left).not.toMatch(/canary|\+12065550123/i);
    expect(world.schedules.times.has(patientId)).toBe(false);
    expect(await world.numbers.patientOf('+12065550199', '+12065550123')).toBeNull();
  });

  it('makes the patient one who never was', async () => {
    await erase();
    for (const rest of ['', '/timeline']) {
      const answer = await world.call('GET', pathOf(patientId, rest));
      expect([answer.status, answer.body.reason]).toEqual([404, 'not-found']);
    }
    const write = await world.call('POST', pathOf(patientId, '/texts'), { body: { body: 'Hello' } });
    expect([write.status, write.body.reason]).toEqual([404, 'not-found']);
  });

  it('answers with the same receipt again, and finishes what was left', async () => {
    const first = await erase();
    await world.schedules.set(patientId, '2027-01-05T00:00:00.000Z');
    world.clock.advance(60_000);
    const again = await erase();
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(world.schedules.times.has(patientId)).toBe(false);
  });

  it('finishes after a crash between the tombstone and the rest', async () => {
    await world.command(patientId, { type: 'erase', by: 'admin-1' });
    const answer = await erase();
    expect(answer.status).toBe(200);
    const left = await world.histories.page(patientId, 0, 1_000);
    expect(left.map(({ type }) => type)).toEqual(['erase']);
  });

  it('keeps a keyed hash of a number that opted out, so that it starts stopped', async () => {
    await world.text(patientId, 'STOP');
    const first = await erase();
    expect(first.body.kept).toMatchObject([{ what: /keyed hash/ }, {}, {}, {}, {}, {}, {}]);
    expect((await erase()).body).toEqual(first.body);
    const next = await world.enrol();
    expect((await world.state(next)).stopped).toBe(true);
  });

  it('tells of the hash also when the patient had been discharged before', async () => {
    await world.text(patientId, 'STOP');
    await world.call('POST', pathOf(patientId, '/discharge'), { body: { reason: 'asked to' } });
    expect((await erase()).body.kept).toMatchObject([{ what: /keyed hash/ }, {}, {}, {}, {}, {}, {}]);
  });

  describe('seconds after words of danger', () => {
    const owed = () => world.queues.emergencies.map(({ body }) => JSON.parse(body) as unknown);

    /** Nothing of what answers it has left. */
    async function writes(text: string): Promise<void> {
      messages += 1;
      const receivedAt = world.clock.now();
      await world.command(
        patientId,
        { type: 'receive-text', text, kept: text, receivedAt },
        causeOf('inbound', `m-${messages}`),
      );
    }

    it('hands over the emergency words and alerts that had not left, with all they need', async () => {
      await writes('quiero morirme');
      await writes('I want to die');
      expect((await erase()).status).toBe(200);
      const to = { owner: 'erased', kind: 'emergency', clinicId: 'demo', to: '+12065550123' };
      expect(owed()).toMatchObject([
        { ...to, language: 'en' },
        { kind: 'alert', level: 'first' },
      ]);
      expect(JSON.stringify(owed())).not.toMatch(/canary|want to die/i);
      await erase();
      expect(owed()).toHaveLength(2);
    });

    it('hands them over again where it had stopped half-way, rather than not at all', async () => {
      await writes('I want to die');
      await world.command(patientId, { type: 'erase', by: 'admin-1' });
      expect((await erase()).status).toBe(200);
      expect(owed()).toMatchObject([{ kind: 'emergency', to: '+12065550123' }]);
    });

    it('alerts the clinic where the words were being sent', async () => {
      await writes('I want to die');
      const [text] = (await world.state(patientId)).texts.filter(
        ({ content }) => content.kind === 'emergency',
      );
      const claim = { fingerprint: 'abcdef', sending: 'on' } as const;
      await world.command(patientId, { type: 'claim-text', textId: text?.id ?? '', ...claim });
      await erase();
      expect(owed()).toEqual([{ owner: 'erased', kind: 'alert', clinicId: 'demo', level: 'first' }]);
    });
  });

  describe('of one whose numbers wrote while they were nobody', () => {
    const oldNumber = '+12065550123';
    const newNumber = '+12065550124';

    async function strangerSays(from: string, text: string): Promise<void> {
      messages += 1;
      const inbound = {
        from,
        to: '+12065550199',
        text,
        receivedAt: world.clock.now(),
        messageId: `stranger-${messages}`,
      };
      const settings = await world.clinics.latest('demo');
      if (settings === null) throw new Error('the clinic is set up');
      await receiveFromStranger(world, inbound, settings, null);
      const strangerId = `demo.${keyedHash(await world.clinics.key('demo'), from)}`;
      const Keys = { pk: { S: `STRANGER#${strangerId}` }, sk: { S: 'state' } };
      await createProject(world)({ eventName: 'MODIFY', dynamodb: { Keys, NewImage: Keys } });
    }

    async function strangersLeft(): Promise<unknown[]> {
      const key = await world.clinics.key('demo');
      const ids = [oldNumber, newNumber, '+12065550177'].map((phone) => `demo.${keyedHash(key, phone)}`);
      const states = await Promise.all(ids.map((id) => world.strangers.load(id)));
      const { rows } = await world.views.inbox('demo', { limit: 100 });
      return [...states.filter((state) => state !== null), ...rows];
    }

    beforeEach(async () => {
      // Discharged, so that both numbers are nobody's.
      await world.call('PATCH', pathOf(patientId), { body: { phone: newNumber } });
      await world.call('POST', pathOf(patientId, '/discharge'), { body: { reason: 'moved' } });
      await world.follow(patientId);
      for (const phone of [oldNumber, newNumber]) await strangerSays(phone, 'I want to die, said the canary');
      await strangerSays('+12065550177', 'I want to die');
    });

    it('reaches what the present and the former one wrote, and nobody else', async () => {
      expect(JSON.stringify(await strangersLeft())).toMatch(/canary/);
      expect((await erase()).status).toBe(200);
      expect(world.queues.emergencies.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
        { kind: 'emergency', to: oldNumber },
        { kind: 'emergency', to: newNumber },
      ]);
      const left = await strangersLeft();
      expect(left).toHaveLength(2);
      expect(JSON.stringify(left)).not.toMatch(/canary|206555012[34]/);
    });

    it('reaches it after a crash between the tombstone and the rest', async () => {
      await world.command(patientId, { type: 'erase', by: 'admin-1' });
      await erase();
      expect(await strangersLeft()).toHaveLength(2);
    });

    it('tells of the hash of a number that said STOP when it was nobody', async () => {
      await strangerSays(oldNumber, 'STOP');
      const { body } = await erase();
      expect(body.kept).toMatchObject([{ what: /keyed hash/ }, {}, {}, {}, {}, {}, {}]);
      expect((await erase()).body).toEqual(body);
    });
  });

  it('frees the number for a new patient, who has nothing of the old one', async () => {
    await erase();
    const next = await world.enrol();
    const { body } = await world.call('GET', pathOf(next));
    expect(body).toMatchObject({ status: 'invited', baseline: [], readings: [], sessions: [] });
  });

  it("is not for another clinic's admin, erased or not", async () => {
    const claims = claimsOf('other', 'admin');
    const path = `/clinics/other/patients/${patientId}`;
    expect((await world.call('DELETE', path, { claims })).status).toBe(404);
    await erase();
    expect((await world.call('DELETE', path, { claims })).status).toBe(404);
  });

  it('takes back no row that comes late', async () => {
    const [first] = await world.histories.page(patientId, 0, 1);
    const row = await world.views.row('demo', patientId);
    await erase();
    if (row === null || first === undefined) throw new Error('there was a row before');
    expect(await world.views.putPatient(row)).toBe('stale');
  });
});

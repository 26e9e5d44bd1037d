/** Another number of a patient, as staff set it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld, pathOf, type World } from './staff-world.ts';

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.open();
});

describe('PATCH of the phone', () => {
  it('invites another number, or takes the word of staff for it, and shows the one before for 30 days', async () => {
    const patientId = await world.enrol();
    await world.text(patientId, 'yes');
    const invited = await world.call('PATCH', pathOf(patientId), { body: { phone: '206 555 0125' } });
    expect(invited.body).toMatchObject({ status: 'invited', phone: '+12065550125' });
    await world.sendAll(patientId);
    await world.text(patientId, 'yes');
    const consent = { how: 'by phone', by: 'Kim', at: '2027-01-04' };
    const body = { phone: '206 555 0126', consent };
    expect((await world.call('PATCH', pathOf(patientId), { body })).body.status).toBe('intake');
    const shown = await world.call('GET', pathOf(patientId));
    expect(shown.body).toMatchObject({
      consent,
      formerNumbers: [
        { endsIn: '0123', until: '2027-02-03T18:00:00.000Z', stopped: false },
        { endsIn: '0125', stopped: false },
      ],
    });
  });

  it('leaves the patient stopped on a number that has said STOP', async () => {
    const gone = await world.enrol({ phone: '+12065550127' });
    await world.text(gone, 'STOP');
    await world.call('POST', pathOf(gone, '/discharge'), { body: { reason: 'moved' } });
    const patientId = await world.enrol();
    const consent = { how: 'by phone', by: 'Kim', at: '2027-01-04' };
    const body = { phone: '+12065550127', consent };
    expect((await world.call('PATCH', pathOf(patientId), { body })).body.status).toBe('stopped');
    expect((await world.call('POST', pathOf(patientId, '/invite'))).body.reason).toBe('stopped');
  });

  it('records consent by itself, and refuses one that does not say how', async () => {
    const patientId = await world.enrol();
    const consent = { how: 'signed form', by: 'Kim', at: '2027-01-04' };
    await world.call('PATCH', pathOf(patientId), { body: { consent } });
    expect((await world.call('GET', pathOf(patientId))).body).toMatchObject({ consent, status: 'invited' });
    const { status, body } = await world.call('PATCH', pathOf(patientId), {
      body: { consent: { by: 'Kim' } },
    });
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'consent.how']);
  });

  it('takes no consent that is still to come, in no calendar of the world', async () => {
    const patientId = await world.enrol();
    await world.text(patientId, 'yes');
    const patch = (at: string) =>
      world.call('PATCH', pathOf(patientId), {
        body: { phone: '+12065550129', consent: { how: 'by phone', by: 'Kim', at } },
      });
    for (const at of ['2027-01-06', '2031-01-01', '2027-01-05T18:00:01Z']) {
      const { status, body } = await patch(at);
      expect([status, body.errors?.[0]?.field]).toEqual([400, 'consent.at']);
    }
    expect((await patch('2027-01-05')).body.status).toBe('intake');
  });
});

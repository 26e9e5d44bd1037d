/** What a clinic may do on a day of what is everybody's: mails, and numbers to which all its patients are moved. */
import { beforeEach, describe, expect, it } from 'vitest';
import { mostADay } from '../../../functions/staff-api/daily-limit.ts';
import { type Answered, claimsOf, clinicSettings, createWorld, dayMs, type World } from './staff-world.ts';

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.open();
});

/** Asks until it is refused; how often it was not, and the refusal. */
async function untilRefused(ask: (time: number) => Promise<Answered>): Promise<[number, Answered]> {
  for (let times = 0; times < 60; times += 1) {
    const answer = await ask(times);
    if (answer.status === 429) return [times, answer];
  }
  throw new Error('it is never refused');
}

function invite(time: number, clinicId = 'demo') {
  const body = { email: `kim${time}@harbor.example`, role: 'staff' };
  return world.call('POST', `/clinics/${clinicId}/staff`, { body, claims: claimsOf(clinicId, 'admin') });
}

function putLine(time: number) {
  const originationNumber = `+120655502${String(10 + time)}`;
  return world.call('PUT', '/clinics/demo', { body: { ...clinicSettings, originationNumber } });
}

function putContact(time: number) {
  const alertContacts = [`front${time}@harbor.example`];
  return world.call('PUT', '/clinics/demo', { body: { ...clinicSettings, alertContacts } });
}

function askAgain() {
  const body = { contact: 'front@harbor.example' };
  const claims = claimsOf('demo', 'staff');
  return world.call('POST', '/clinics/demo/alert-contacts/ask-again', { body, claims });
}

describe('on one day a clinic', () => {
  it('invites so many people, until tomorrow, and other clinics are not held up', async () => {
    const [times, refused] = await untilRefused(invite);
    expect(times).toBe(mostADay.invitations);
    // The world begins at 18:00.
    expect([refused.body.reason, refused.headers['retry-after']]).toEqual(['too-many-today', '21600']);
    expect((await world.directory.members('demo')).length).toBe(mostADay.invitations);
    await world.open('other', { originationNumber: '+12065550198' });
    expect((await invite(99, 'other')).status).toBe(201);
    world.clock.advance(6 * 3_600_000);
    expect((await invite(98)).status).toBe(201);
  });

  it('has so many mails sent to contacts, whether they are new or asked again', async () => {
    // The first was asked when the clinic was made.
    expect((await untilRefused(askAgain))[0]).toBe(mostADay['contact-mails'] - 1);
    expect((await putContact(1)).status).toBe(429);
    expect((await world.clinics.latest('demo'))?.alertContacts).toEqual(['front@harbor.example']);
    world.clock.advance(dayMs);
    expect((await untilRefused(putContact))[0]).toBe(mostADay['contact-mails']);
    // The same contacts again cost nothing.
    const { alertContacts = [] } = (await world.clinics.latest('demo')) ?? {};
    const same = { ...clinicSettings, name: 'Another name', alertContacts };
    expect((await world.call('PUT', '/clinics/demo', { body: same })).status).toBe(200);
  });

  it('tries so many numbers to text from, those of its own patients too', async () => {
    await world.enrol({ phone: '+12065550210' });
    // Those that are refused count as well.
    const [times] = await untilRefused((time) => putLine(time === 1 ? 1 : 0));
    expect(times).toBe(mostADay.numbers);
    expect((await world.call('PUT', '/clinics/demo', { body: clinicSettings })).status).toBe(429);
    const { originationNumber } = (await world.clinics.latest('demo')) ?? {};
    const same = { ...clinicSettings, originationNumber, name: 'Another name' };
    expect((await world.call('PUT', '/clinics/demo', { body: same })).status).toBe(200);
  });

  it('is held up by nothing that cannot be counted', async () => {
    world = createWorld();
    await world.open();
    world.requestCounts.add = () => Promise.reject(new Error('throttled'));
    for (let time = 0; time <= mostADay.invitations; time += 1) {
      expect((await invite(time)).status).toBe(201);
    }
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { memoryToken } from '../../../shared/outside/memory-alerts.ts';
import { ana, claimsOf, clinicSettings, createWorld, type World } from './staff-world.ts';

let world: World;

beforeEach(() => {
  world = createWorld();
});

function put(changes: Record<string, unknown>) {
  return world.call('PUT', '/clinics/demo', { body: { ...clinicSettings, ...changes } });
}

describe('PUT /clinics/{clinicId}', () => {
  it('fills in everything that was left out', async () => {
    const { body } = await world.open();
    expect(body).toMatchObject({
      clinicId: 'demo',
      version: 1,
      shortName: 'Harbor Massage',
      numberType: '10dlc',
      partsPerSecond: 1,
      adjustments: 'automatic',
      sending: 'on',
      testNumbers: null,
    });
  });

  it("allows the clinic's own country unless told which, and refuses what is none", async () => {
    expect((await world.open()).body.countries).toEqual(['US']);
    expect((await put({ countries: ['us', 'MX', 'US'] })).body.countries).toEqual(['US', 'MX']);
    expect((await put({ countries: ['XX'] })).status).toBe(400);
    expect((await put({ countries: [] })).status).toBe(400);
    expect((await put({})).body.countries).toEqual(['US']);
  });

  it('takes back what GET answered, and counts no version for it', async () => {
    const reminder = 'How was your pain this past week, 0 to 10?';
    await world.open('demo', { protocol: { responsePercent: 40 }, wording: { en: { reminder } } });
    const { body } = await world.call('GET', '/clinics/demo');
    const again = await world.call('PUT', '/clinics/demo', { body });
    expect(again.status).toBe(200);
    expect(again.body).toEqual(body);
    expect(again.body.version).toBe(1);
  });

  it('keeps texts that staff send again, and refuses what would read as braces or not fit', async () => {
    await world.open();
    const hour = { name: 'Free hour', language: 'en', body: 'Hi {firstName}, an hour is free.' };
    expect((await put({ templates: [hour] })).body.templates).toEqual([hour]);
    const wrong = await put({ templates: [hour, { ...hour, body: 'Hi {name}' }] });
    expect([wrong.status, wrong.body.errors]).toMatchObject([400, [{ field: 'templates.1.body' }]]);
    expect((await put({ templates: [{ ...hour, body: 'x'.repeat(500) }] })).status).toBe(400);
    expect((await put({})).body.templates).toEqual([]);
  });

  it('sets back what is left out the next time', async () => {
    await world.open('demo', { bookingLink: 'book.example/harbor' });
    const { body } = await put({});
    expect([body.version, body.bookingLink]).toEqual([2, null]);
  });

  it('is not put over what another admin saved since it was read', async () => {
    await world.open();
    const first = await put({ seen: 1, protocol: { responsePercent: 40 } });
    expect([first.status, first.body.version]).toEqual([200, 2]);
    const second = await put({ seen: 1, bookingLink: 'book.example/harbor' });
    expect([second.status, second.body.reason]).toEqual([409, 'conflict']);
    expect(await world.clinics.latest('demo')).toMatchObject({
      version: 2,
      bookingLink: null,
      protocol: { responsePercent: 40 },
    });
    const again = await put({ seen: 2, bookingLink: 'book.example/harbor' });
    expect([again.status, again.body.version]).toEqual([200, 3]);
    expect(again.body.seen).toBeUndefined();
  });

  it('is set up first by one of two who saw nothing', async () => {
    expect((await put({ seen: 0, name: 'First' })).status).toBe(200);
    expect((await put({ seen: 0, name: 'Second' })).status).toBe(409);
  });

  it('tells the contacts after the save, and again when the same is put again', async () => {
    await world.open();
    expect(world.alerts.contacts.get('demo')).toEqual(['front@harbor.example']);
    world.alerts.contacts.clear();
    await put({});
    expect(world.alerts.contacts.get('demo')).toEqual(['front@harbor.example']);
  });

  it('refuses a contact that AWS does not take, with a reason and before anything is saved', async () => {
    await world.open();
    world.alerts.impossible.set('full@harbor.example', 'full');
    world.alerts.impossible.set('odd@harbor.example', 'address');
    const full = await put({ alertContacts: ['front@harbor.example', 'full@harbor.example'] });
    expect([full.status, full.body.reason]).toEqual([503, 'contacts-full']);
    const odd = await put({ alertContacts: ['front@harbor.example', 'odd@harbor.example'] });
    expect([odd.status, odd.body.errors?.[0]?.field]).toEqual([400, 'alertContacts.1']);
    expect((await world.clinics.latest('demo'))?.version).toBe(1);
    expect(world.alerts.contacts.get('demo')).toEqual(['front@harbor.example']);
  });

  it("refuses as a contact a number that Ebb texts from, its own or another clinic's: nobody would read the alert", async () => {
    await world.open('other', { originationNumber: '+12065550198' });
    for (const number of ['+12065550199', '+12065550198']) {
      const { status, body } = await put({ alertContacts: ['front@harbor.example', number] });
      expect([status, body.errors?.[0]?.field]).toEqual([400, 'alertContacts.1']);
    }
    expect(await world.clinics.latest('demo')).toBeNull();
    await world.open('demo', { alertContacts: ['+12065550101'] });
    expect((await put({ originationNumber: '+12065550101', alertContacts: ['+12065550101'] })).status).toBe(
      400,
    );
  });

  it('takes another number while patients are enrolled, and goes on hearing the one before', async () => {
    await world.open();
    const patientId = await world.enrol();
    const { status, body } = await put({ originationNumber: '+12065550197' });
    const until = world.clock.now();
    const before = { number: '+12065550199', numberType: '10dlc', partsPerSecond: 1, until, moved: false };
    expect([status, body.formerLines]).toEqual([200, [before]]);
    expect(await world.numbers.clinicOf('+12065550199')).toBe('demo');
    const again = await world.call('POST', '/clinics/demo/patients', { body: ana });
    expect([again.status, again.body.reason]).toEqual([409, 'number-in-use']);
    await world.call('POST', `/clinics/demo/patients/${patientId}/discharge`, { body: { reason: 'moved' } });
    expect((await world.call('POST', '/clinics/demo/patients', { body: ana })).status).toBe(201);
  });

  it('gives up no number that patients are still found by', async () => {
    await world.open();
    for (const last of ['2', '3', '4']) await put({ originationNumber: `+1206555020${last}` });
    const refused = await put({ originationNumber: '+12065550205' });
    expect([refused.status, refused.body.reason]).toEqual([409, 'number-moving']);
    expect((await put({ originationNumber: '+12065550203' })).status).toBe(200);
  });

  it('refuses the number of a patient of its own, at whichever of its numbers and in either written form', async () => {
    await world.open('demo', { countries: ['US', 'MX'] });
    await world.enrol();
    await world.enrol({ phone: '+5215512345678' });
    for (const line of ['+12065550199', '+12065550197']) {
      expect((await put({ countries: ['US', 'MX'], originationNumber: line })).status).toBe(200);
      for (const originationNumber of ['+12065550123', '+525512345678']) {
        const { status, body } = await put({ originationNumber });
        expect([status, body.reason]).toEqual([409, 'number-in-use']);
      }
    }
  });

  it("tells nobody that a number is another clinic's patient's, and looks at no other clinic", async () => {
    await world.open('other', { originationNumber: '+12065550198' });
    await world.enrol({}, 'other');
    await world.open();
    world.called.length = 0;
    expect((await put({ originationNumber: '+12065550123' })).status).toBe(200);
    const ofPatient = world.called.toSorted();
    world.called.length = 0;
    expect((await put({ originationNumber: '+12065550197' })).status).toBe(200);
    // One more line that the clinic had is asked after.
    expect(world.called.toSorted()).toEqual([...ofPatient, 'numbers.patientOf'].sort());
  });

  it('refuses a contact by a number that no text reaches', async () => {
    for (const number of ['+19005551234', '+18005550199', '+881612345678', '+442079460000']) {
      const { status, body } = await put({ alertContacts: ['front@harbor.example', number] });
      expect([number, status, body.errors?.[0]?.field]).toEqual([number, 400, 'alertContacts.1']);
    }
    expect((await put({ alertContacts: ['+12065550150', '+15550100001'] })).status).toBe(200);
  });

  it("refuses another clinic's number", async () => {
    await world.open('other');
    const answer = await put({});
    expect([answer.status, answer.body.reason]).toEqual([409, 'number-in-use']);
  });

  it('refuses wording that asks for no number, in words for who wrote it', async () => {
    const answer = await put({ wording: { en: { 'check-in': 'How are you this week?' } } });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([
      { field: 'wording', message: 'check-in, English: It does not ask for a number from 0 to 10.' },
    ]);
    expect(await world.clinics.latest('demo')).toBeNull();
  });

  it('refuses a protocol that cannot be', async () => {
    const answer = await put({ protocol: { responsePercent: -1 } });
    expect(answer.body.errors?.map(({ field }) => field)).toEqual(['protocol.responsePercent']);
  });
});

describe('GET /clinics/{clinicId}', () => {
  it('is 404 before the clinic is set up', async () => {
    const answer = await world.call('GET', '/clinics/demo', { claims: claimsOf('demo', 'staff') });
    expect([answer.status, answer.body.reason]).toEqual([404, 'not-found']);
  });

  async function live(): Promise<unknown> {
    return (await world.call('GET', '/clinics/demo', { claims: claimsOf('demo', 'staff') })).body.live;
  }

  it('says that the clinic is live once a contact has confirmed', async () => {
    await world.open();
    expect(await live()).toEqual({
      confirmedContacts: ['front@harbor.example'],
      contacts: [{ contact: 'front@harbor.example', status: 'confirmed', since: expect.any(String) }],
    });
  });

  it('says why no invitation leaves', async () => {
    world.alerts.unconfirmed.add('front@harbor.example');
    await world.open();
    expect(await live()).toMatchObject({ confirmedContacts: [], problem: /has confirmed yet/ });
    world.alerts.lost.add('front@harbor.example');
    expect(await live()).toMatchObject({
      problem: /can be reached any more/,
      contacts: [{ contact: 'front@harbor.example', status: 'lost' }],
    });
    await put({ alertContacts: [] });
    expect(await live()).toMatchObject({ problem: /add an alert contact/ });
    await put({ sending: 'off' });
    expect(await live()).toMatchObject({ problem: /switched off for this clinic/ });
    await world.clinics.switchSendingEverywhere('off');
    expect(await live()).toMatchObject({ problem: /by the operator/ });
  });
});

describe('alert contacts by mail', () => {
  const contact = 'front@harbor.example';
  const link = `https://sns.us-east-1.amazonaws.com/confirmation.html?TopicArn=arn:aws:sns:x&Token=${memoryToken}&Endpoint=a`;
  const staff = { claims: claimsOf('demo', 'staff') };

  function ask(what: 'confirm' | 'ask-again', body: unknown) {
    return world.call('POST', `/clinics/demo/alert-contacts/${what}`, { ...staff, body });
  }

  it('confirm by the link of the mail, or its token, and by no other', async () => {
    world.alerts.unconfirmed.add(contact);
    await world.open();
    const wrong = await ask('confirm', { contact, link: link.replace(memoryToken, 'old') });
    expect([wrong.status, wrong.body.reason]).toEqual([409, 'link-expired']);
    const right = await ask('confirm', { contact: 'Front@Harbor.example', link });
    expect([right.status, right.body.live]).toMatchObject([200, { confirmedContacts: [contact] }]);
    expect((await ask('confirm', { contact, link: memoryToken })).status).toBe(200);
    expect((await ask('confirm', { contact, link: 'click here' })).body.errors?.[0]?.field).toBe('link');
  });

  it('are asked again, and nobody who is none', async () => {
    await world.open('demo', { alertContacts: [contact, '+12065550102'] });
    expect((await ask('ask-again', { contact })).status).toBe(200);
    expect(world.alerts.askedAgain).toEqual([contact]);
    for (const nobody of ['other@harbor.example', '+12065550102']) {
      const refused = await ask('ask-again', { contact: nobody });
      expect([refused.status, refused.body.reason]).toEqual([404, 'no-such-contact']);
    }
  });
});

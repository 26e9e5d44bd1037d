/** Contacts over a stand-in for SNS that keeps the limits of AWS. */
import { SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { createAlertContacts } from '../../../shared/alerts/alert-contacts.ts';
import { createContactTopics } from '../../../shared/alerts/contact-topics.ts';
import { createFindLost } from '../../../shared/alerts/find-lost.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { isDeep } from '../../support/depth.ts';
import { limitedSns } from '../../support/limited-sns.ts';

const start = '2027-01-04T18:00:00.000Z';
const arnPrefix = 'arn:aws:sns:us-east-1:000000000000:Ebb-contact-';
const number = '+12065550101';

// The class is replaced, which the next file would find.
afterEach(() => {
  mockClient(SNSClient).restore();
});

function world(limits: Parameters<typeof limitedSns>[1] = {}, onShared: string[] = []) {
  const sns = limitedSns(mockClient(SNSClient), limits);
  const clock = createManualClock(start);
  const { contacts } = createMemoryStore(clock);
  const topics = createContactTopics(new SNSClient({ region: 'us-east-1' }), { arnPrefix, keyArn: 'key' });
  const optedOut = new Set<string>();
  const alerts = createAlertContacts({
    topics,
    contacts,
    confirmedOnShared: async (wanted) => wanted.filter((contact) => onShared.includes(contact)),
    isOptedOut: async (_, phone) => optedOut.has(phone),
    clock,
  });
  /** As a save of the settings does it. */
  async function save(clinicId: string, wanted: string[], before: string[] = []) {
    const refused = await alerts.invite(clinicId, wanted);
    if (refused === null) await alerts.setContacts(clinicId, wanted, before);
    return refused;
  }
  async function statuses(clinicId: string, wanted: string[]) {
    return (await alerts.contactStates(clinicId, wanted)).map(({ status }) => status);
  }
  /** As reconcile does it at night. */
  async function findLost(clinicId: string, wanted: string[]) {
    return createFindLost({ topics, contacts, clock })(clinicId, wanted, await topics.lookAtAll());
  }
  return { sns, clock, contacts, topics, optedOut, alerts, save, statuses, findLost };
}

/** Three contacts each: of a topic for all of them SNS would let 200 have their filter, and a few more tell as much as many. */
const clinics = isDeep ? 2_000 : 70;

describe(`contacts of ${clinics} clinics`, () => {
  it('are all asked, each by a topic of their own, within the limits of AWS', async () => {
    const { sns, save, alerts } = world();
    for (let clinic = 0; clinic < clinics; clinic += 1) {
      const wanted = [1, 2, 3].map((place) => `c${place}@clinic-${clinic}.example`);
      expect(await save(`clinic-${clinic}`, [...wanted, number])).toBeNull();
    }
    expect(sns.topics.size).toBe(3 * clinics);
    expect(sns.mails).toHaveLength(3 * clinics);
    const last = `clinic-${clinics - 1}`;
    sns.open(`c1@${last}.example`);
    await alerts.contactStates(last, [`c1@${last}.example`]);
    expect(await alerts.confirmedContacts(last, [`c1@${last}.example`, `c2@${last}.example`])).toEqual([
      `c1@${last}.example`,
    ]);
  });

  it('are refused with a reason, and nothing is kept, when the account is full', async () => {
    const { save, contacts } = world({ topics: 2 });
    expect(await save('one', ['a@one.example', 'b@one.example'])).toBeNull();
    expect(await save('two', ['a@two.example'])).toEqual({ contact: 'a@two.example', refusal: 'full' });
    expect((await contacts.load('two')).seq).toBe(0);
  });

  it('are refused where the address is none that mail can go to', async () => {
    const { save } = world();
    expect(await save('one', ['nobody@nowhere'])).toEqual({ contact: 'nobody@nowhere', refusal: 'address' });
  });
});

describe('a contact by mail', () => {
  const mail = 'desk@one.example';

  it('confirms with the token of the link, so that no link of a mail ends it, and with no other', async () => {
    const { sns, save, alerts, statuses } = world();
    await save('one', [mail]);
    expect(await statuses('one', [mail])).toEqual(['waiting']);
    expect(await alerts.confirm('one', mail, 'token-of-somebody')).toBe(false);
    expect(await alerts.confirm('one', mail, 'token-of-desk')).toBe(true);
    expect(await statuses('one', [mail])).toEqual(['confirmed']);
    expect(sns.isAuthenticated(mail)).toBe(true);
    expect(await alerts.confirm('two', mail, 'token-of-desk')).toBe(false);
  });

  it('is noticed when they open the link themselves', async () => {
    const { sns, save, statuses } = world();
    await save('one', [mail]);
    sns.open(mail);
    expect(await statuses('one', [mail])).toEqual(['confirmed']);
  });

  it('is asked once, however often the settings are saved, and again when told to', async () => {
    const { sns, save, alerts, statuses } = world();
    for (let times = 0; times < 3; times += 1) await save('one', [mail]);
    expect(sns.mails).toEqual([mail]);
    sns.expire();
    expect(await statuses('one', [mail])).toEqual(['waiting']);
    expect(await alerts.inviteAgain('one', mail)).toBeNull();
    expect(sns.mails).toEqual([mail, mail]);
    expect(await alerts.confirm('one', mail, 'token-of-desk')).toBe(true);
  });

  it('that ended by a link, a bounce or a suspension is found lost once, and can be asked again', async () => {
    const { sns, save, alerts, statuses, findLost } = world();
    await save('one', [mail, number]);
    sns.open(mail);
    await statuses('one', [mail]);
    expect(await findLost('one', [mail, number])).toBe(0);
    sns.lose(mail);
    expect(await findLost('one', [mail, number])).toBe(1);
    expect(await findLost('one', [mail, number])).toBe(0);
    expect(await statuses('one', [mail, number])).toEqual(['lost', 'confirmed']);
    expect(await alerts.confirmedContacts('one', [mail])).toEqual([]);
    await alerts.inviteAgain('one', mail);
    expect(await statuses('one', [mail])).toEqual(['waiting']);
  });

  it('that never confirmed is not lost, since nobody ever had it', async () => {
    const { sns, save, findLost } = world();
    await save('one', [mail]);
    sns.expire();
    expect(await findLost('one', [mail])).toBe(0);
  });

  it('is let go at once with their topic, in this clinic alone', async () => {
    const { sns, save, alerts, topics } = world();
    await save('one', [mail]);
    await save('one-two', [mail]);
    sns.open(mail);
    await alerts.contactStates('one-two', [mail]);
    await save('one', [number], [mail]);
    expect([...sns.topics.keys()]).toEqual([topics.arnOf('one-two', mail)]);
    expect(await alerts.confirmedContacts('one-two', [mail])).toEqual([mail]);
  });

  it('is seen with all others by a call for a hundred of them, and nothing that is not Ebb’s is', async () => {
    const { sns, save, topics } = world();
    for (let clinic = 0; clinic < 120; clinic += 1) await save(`clinic-${clinic}`, [mail]);
    sns.addTopic('somebody-elses');
    sns.open(mail);
    const seen = await topics.lookAtAll();
    expect(seen.size).toBe(120);
    expect(new Set(seen.values())).toEqual(new Set(['confirmed']));
    await topics.endTopic(topics.arnOf('clinic-0', mail));
    expect((await topics.lookAtAll()).size).toBe(119);
  });

  it('of version 0.1 is reached as before until they have confirmed for their own', async () => {
    const { save, alerts, statuses } = world({}, [mail]);
    expect(await alerts.confirmedContacts('one', [mail, 'new@one.example'])).toEqual([mail]);
    await save('one', [mail, 'new@one.example'], [mail]);
    expect(await statuses('one', [mail])).toEqual(['waiting']);
    expect(await alerts.confirmedContacts('one', [mail, 'new@one.example'])).toEqual([mail]);
    await alerts.confirm('one', mail, 'token-of-desk');
    expect(await alerts.contactStates('one', [mail])).toEqual([{ status: 'confirmed', since: start }]);
  });

  it('of another clinic’s part in version 0.1 does not count here', async () => {
    const { save, alerts } = world({}, [mail]);
    await save('two', [mail], []);
    expect(await alerts.confirmedContacts('two', [mail])).toEqual([]);
  });
});

describe('a contact by text', () => {
  it('needs no confirmation, and is lost from the first where the number has said STOP', async () => {
    const { sns, save, statuses, optedOut } = world();
    optedOut.add('+12065550102');
    await save('one', [number, '+12065550102']);
    expect(await statuses('one', [number, '+12065550102'])).toEqual(['confirmed', 'lost']);
    expect(sns.topics.size).toBe(0);
  });
});

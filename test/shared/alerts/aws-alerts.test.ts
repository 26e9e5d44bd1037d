import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { createAwsAlerts } from '../../../shared/alerts/aws-alerts.ts';
import type { ContactStates } from '../../../shared/domain/clinic/contact-states.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryTexts } from '../../../shared/outside/memory-texts.ts';
import { settingsOf } from '../../contracts/history-samples.ts';

const since = '2027-01-04T18:00:00.000Z';
const confirmed = { status: 'confirmed', since } as const;
const waiting = { status: 'waiting', since } as const;
const lost = { status: 'lost', since } as const;
const mail = 'desk@example.com';
const other = 'owner@example.com';
const number = '+12065550101';

// The class is replaced, which the next file would find.
afterEach(() => {
  mockClient(SNSClient).restore();
});

async function world(alertContacts: string[], states: ContactStates) {
  const sns = mockClient(SNSClient).resolves({});
  const clock = createManualClock(since);
  const { clinics, contacts } = createMemoryStore(clock);
  await clinics.save(settingsOf('demo', 1, { alertContacts }));
  if (Object.keys(states).length > 0) await contacts.save('demo', { seq: 1, states });
  const texts = createMemoryTexts();
  const mailed: string[] = [];
  const full = new Set<string>();
  const refused: string[] = [];
  const alerts = createAwsAlerts(new SNSClient({ region: 'us-east-1' }), {
    topics: {
      async tell(_, contact, { body }) {
        if (full.has(contact)) return false;
        mailed.push(`${contact}: ${body}`);
        return true;
      },
    },
    texts,
    sharedTopicArn: 'arn:shared',
    operatorTopicArn: 'arn:operator',
    dashboardUrl: 'https://ebb.example',
    clinic: (clinicId) => clinics.latest(clinicId),
    contacts,
    onRefused: (code) => refused.push(code),
    clock,
  });
  const published = () => sns.commandCalls(PublishCommand).map(({ args }) => args[0].input);
  return { alerts, clinics, contacts, texts, mailed, full, refused, published };
}

describe('an alert', () => {
  it('reaches the first contact at once and all of them the next time, by the way of each', async () => {
    const { alerts, mailed, texts } = await world([mail, number, other], {
      [mail]: confirmed,
      [number]: confirmed,
      [other]: confirmed,
    });
    expect(await alerts.raise('demo', 'first')).toBe('clinic');
    expect([mailed.length, texts.sent.length]).toEqual([1, 0]);
    expect(mailed[0]).toMatch(/^desk@example\.com: Somebody at .*https:\/\/ebb\.example/);
    expect(await alerts.raise('demo', 'again')).toBe('clinic');
    expect([mailed.length, texts.sent.length]).toEqual([3, 1]);
  });

  it('leaves by text from the clinic’s own number', async () => {
    const { alerts, texts, clinics } = await world([number], {});
    expect(await alerts.raise('demo', 'first')).toBe('clinic');
    const { originationNumber } = (await clinics.latest('demo')) ?? { originationNumber: '' };
    expect(texts.sent).toMatchObject([
      { to: number, from: originationNumber, alert: { clinicId: 'demo', level: 'first' } },
    ]);
  });

  it('goes to whoever is a contact at that moment', async () => {
    const { alerts, clinics, mailed } = await world([mail], { [mail]: confirmed, [other]: confirmed });
    await clinics.save(settingsOf('demo', 2, { alertContacts: [other] }));
    await alerts.raise('demo', 'first');
    expect(mailed.map((line) => line.split(':')[0])).toEqual([other]);
  });

  it('passes over who is lost or has not confirmed, and tries the next where one is refused', async () => {
    const { alerts, mailed, full } = await world([number, mail, other, 'last@example.com'], {
      [number]: lost,
      [mail]: waiting,
      [other]: confirmed,
      'last@example.com': confirmed,
    });
    full.add(other);
    expect(await alerts.raise('demo', 'first')).toBe('clinic');
    expect(mailed.map((line) => line.split(':')[0])).toEqual(['last@example.com']);
  });

  it('goes to the operator where nobody of the clinic can be reached, and says so', async () => {
    const { alerts, published } = await world([number, mail], { [number]: lost, [mail]: waiting });
    expect(await alerts.raise('demo', 'first')).toBe('operator');
    expect(published()).toMatchObject([
      {
        TopicArn: 'arn:operator',
        Message: expect.stringMatching(/no alert contact of the clinic can be reached/),
      },
    ]);
  });

  it('has reached nobody when everything is refused: then it is tried again', async () => {
    const { alerts, full, texts, refused } = await world([mail, number], { [mail]: confirmed });
    full.add(mail);
    texts.answers.push({ result: 'retry', code: 'Throttling' });
    expect(await alerts.raise('demo', 'first')).toBe('nobody');
    expect(refused).toEqual(['Throttling']);
  });

  it('loses a contact whose number the provider says has opted out', async () => {
    const { alerts, texts, contacts, mailed } = await world([number, mail], { [mail]: confirmed });
    texts.answers.push({ result: 'refused', code: 'OptedOut', optedOut: true });
    expect(await alerts.raise('demo', 'first')).toBe('clinic');
    expect(mailed).toHaveLength(1);
    expect((await contacts.load('demo')).states[number]).toEqual({ status: 'lost', since });
  });

  it('of version 0.1’s contacts goes once through the topic they share, whose filters choose', async () => {
    const { alerts, published } = await world([mail, other], { [other]: { ...waiting, shared: true } });
    expect(await alerts.raise('demo', 'again')).toBe('clinic');
    expect(published()).toMatchObject([
      {
        TopicArn: 'arn:shared',
        MessageAttributes: {
          clinicId: { DataType: 'String', StringValue: 'demo' },
          level: { DataType: 'String', StringValue: 'again' },
        },
      },
    ]);
  });

  it('that nobody answered goes to the operator, whoever the contacts are', async () => {
    const { alerts, published, mailed } = await world([mail], { [mail]: confirmed });
    expect(await alerts.raise('demo', 'operator')).toBe('operator');
    expect(published()).toMatchObject([{ TopicArn: 'arn:operator' }]);
    expect(mailed).toEqual([]);
  });

  it('goes to the operator where the settings cannot be read', async () => {
    const { alerts } = await world([mail], {});
    expect(await alerts.raise('unknown', 'first')).toBe('operator');
  });
});

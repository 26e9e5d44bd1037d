import { CreateTopicCommand } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAlertContacts } from '../../../shared/alerts/alert-contacts.ts';
import { createAwsAlerts } from '../../../shared/alerts/aws-alerts.ts';
import { createContactTopics } from '../../../shared/alerts/contact-topics.ts';
import { confirmedOnShared } from '../../../shared/alerts/shared-alert-topic.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { createAwsTexts } from '../../../shared/outside/aws-texts.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { sampleTime, settingsOf } from '../../contracts/history-samples.ts';
import { accountId, region, startTestAws, type TestAws } from '../../local/aws/test-aws.ts';

let aws: TestAws;
beforeAll(async () => {
  aws = await startTestAws();
});
afterAll(() => aws.close());

let made = 0;
/** Alerts of clinic `demo` over the emulated SNS, where contacts by mail confirm themselves. */
async function create(...alertContacts: string[]) {
  made += 1;
  const { TopicArn: sharedTopicArn = '' } = await aws.sns.send(
    new CreateTopicCommand({ Name: `alerts-${made}` }),
  );
  const clock = createManualClock(sampleTime);
  const { clinics, contacts } = createMemoryStore(clock);
  const topics = createContactTopics(aws.sns, {
    arnPrefix: `arn:aws:sns:${region}:${accountId}:${made}-contact-`,
    keyArn: 'alias/key',
  });
  const book = createAlertContacts({
    topics,
    contacts,
    confirmedOnShared: (some) => confirmedOnShared(aws.sns, sharedTopicArn, some),
    isOptedOut: async () => false,
    clock,
  });
  const alerts = createAwsAlerts(aws.sns, {
    topics,
    texts: createAwsTexts(aws.sns),
    sharedTopicArn,
    operatorTopicArn: sharedTopicArn,
    dashboardUrl: 'https://ebb.example',
    clinic: (clinicId) => clinics.latest(clinicId),
    contacts,
    onRefused: (code) => expect(code).toBe(''),
    clock,
  });
  let version = 0;
  async function set(...wanted: string[]): Promise<void> {
    version += 1;
    const before = (await clinics.latest('demo'))?.alertContacts ?? [];
    expect(await book.invite('demo', wanted)).toBeNull();
    await clinics.save(settingsOf('demo', version, { alertContacts: wanted }));
    await book.setContacts('demo', wanted, before);
  }
  const from = aws.aws.texts.alerts().length;
  await set(...alertContacts);
  /** Who got what, as `endpoint`. */
  const received = () =>
    aws.aws.texts
      .alerts()
      .slice(from)
      .flatMap(({ recipients }) => recipients.map(({ endpoint }) => endpoint));
  return { alerts, book, topics, set, received };
}

it('reach the first contact at once and the second with the next', async () => {
  const { alerts, received } = await create('first@example.com', '+12065550102');
  expect(await alerts.raise('demo', 'first')).toBe('clinic');
  expect(received()).toEqual(['first@example.com']);
  await alerts.raise('demo', 'again');
  expect(received().toSorted()).toEqual(['+12065550102', 'first@example.com', 'first@example.com']);
  expect(aws.aws.texts.list('+12065550102')).toMatchObject([
    { from: settingsOf('demo', 1).originationNumber },
  ]);
});

it('follow the contacts at once when these change places or leave', async () => {
  const { alerts, book, set, received } = await create('a@example.com', 'b@example.com');
  await set('b@example.com', 'a@example.com');
  await alerts.raise('demo', 'first');
  expect(received()).toEqual(['b@example.com']);
  await set('a@example.com');
  await alerts.raise('demo', 'again');
  expect(received()).toEqual(['b@example.com', 'a@example.com']);
  expect(await book.confirmedContacts('demo', ['a@example.com'])).toEqual(['a@example.com']);
});

it('may be set to the same contacts again and again', async () => {
  const { alerts, set, received } = await create('a@example.com');
  for (let times = 0; times < 3; times += 1) await set('a@example.com');
  await alerts.raise('demo', 'first');
  expect(received()).toEqual(['a@example.com']);
});

it('ask for the right to make, tag and end the topics of contacts, and for no other topic', async () => {
  const { set, topics } = await create('a@example.com');
  await set('b@example.com');
  const seen = await topics.lookAtAll();
  expect([...seen]).toEqual([[topics.arnOf('demo', 'b@example.com'), 'confirmed']]);
  const asked = aws.asked.filter(({ action }) => /Topic|TagResource|Subscri/.test(action));
  const ours = asked.filter(({ resources }) =>
    resources.some((arn) => arn.includes(`:${made}-contact-demo-`)),
  );
  expect(new Set(ours.map(({ action }) => action))).toEqual(
    new Set([
      'sns:CreateTopic',
      'sns:TagResource',
      'sns:Subscribe',
      'sns:ListSubscriptionsByTopic',
      'sns:DeleteTopic',
    ]),
  );
});

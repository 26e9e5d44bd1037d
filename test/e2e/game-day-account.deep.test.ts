/** Game day of what the account does not give: what waits, is not delivered, costs too much, or does not load. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { CreateBucketCommand, DeleteBucketCommand } from '@aws-sdk/client-s3';
import { ListSubscriptionsCommand, PublishCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import { PurgeQueueCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { queueUrlsOf } from '../../scripts/queue-urls.ts';
import { writeWakeUp } from '../../shared/edge/queue-messages.ts';
import { writeUpkeepJob } from '../../shared/edge/upkeep-jobs.ts';
import { writeExportMessage } from '../../shared/exports/export-message.ts';
import { type FunctionName, functionNames } from '../../shared/names.ts';
import type { TestStack } from '../support/local-stack.ts';
import { type Clinic, openClinic, type Patient } from './clinic.ts';
import {
  alarmsNow,
  functionOf,
  holdBack,
  inCareAt,
  letRun,
  openGameDay,
  ownersLambda,
  passMinutes,
  passQuarters,
  reconcileByHand,
  writeUnreadable,
} from './game-day.ts';

const mailbox = 'front@harbor.example';

let stack: TestStack;
let clinic: Clinic;
let lambda: LambdaClient;

beforeAll(async () => {
  ({ stack, clinic } = await openGameDay());
  lambda = ownersLambda(stack);
});
afterAll(async () => {
  lambda?.destroy();
  await stack?.close();
});

const on = () => alarmsNow(stack);

async function setContacts(...alertContacts: string[]): Promise<void> {
  await openClinic(stack, clinic.id, clinic.number, { alertContacts });
}

/** Staff have been in touch, so that nobody is alerted any more. */
async function inTouch(patient: Patient): Promise<void> {
  const path = `/patients/${patient.id}/attention/crisis/clear`;
  expect((await clinic.staff('POST', path, { note: 'called' })).status).toBe(200);
  await stack.control.settle();
}

/** Jobs that were given up while none could run, however often that was on this machine: the next run does them anew. */
async function dropGivenUpUpkeep(): Promise<void> {
  const { deadLetters } = queueUrlsOf(stack.control.outputs, 'upkeep');
  await stack.clients.sqs.send(new PurgeQueueCommand({ QueueUrl: deadLetters }));
}

it('what functions that are held back leave waiting is seen, and done once they run', async () => {
  const [ana, ben] = [await inCareAt(clinic, '+12065550155'), await inCareAt(clinic, '+12065550156')];
  const hold = (name: FunctionName) => holdBack(stack, lambda, name);
  const release = (name: FunctionName) => letRun(stack, lambda, name);
  await hold('receive-text');
  expect(await ana.say('I want to die')).toEqual([]);
  expect(await passMinutes(stack, 3)).toEqual(['inboundLate']);

  await hold('carry-out');
  await hold('project');
  // Before a run of reconcile asks for the words on its own account.
  await hold('send-text');
  await release('receive-text');
  await stack.control.settle();
  expect(await passMinutes(stack, 9)).toEqual(
    expect.arrayContaining(['carryOutLate', 'functionsThrottled', 'projectLate']),
  );

  await release('carry-out');
  await release('project');
  expect(await ben.say('HELP')).toEqual([]);
  expect(await passMinutes(stack, 3)).toEqual(expect.arrayContaining(['answersLate', 'emergenciesLate']));

  const [toAna, toBen] = [(await ana.texts()).length, (await ben.texts()).length];
  await release('send-text');
  await stack.control.settle();
  expect([(await ana.texts()).length, (await ben.texts()).length]).toEqual([toAna + 1, toBen + 1]);
  await inTouch(ana);
  await passQuarters(stack, 2);
  expect(on()).toEqual([]);
  for (const patient of [ana, ben]) await patient.leave();
});

it('a run of reconcile that does not get round is seen while it waits, and when it ends', async () => {
  const { queue } = queueUrlsOf(stack.control.outputs, 'upkeep');
  const { sqs } = stack.clients;
  await holdBack(stack, lambda, 'reconcile');
  const began = new Date(stack.clock.now()).toISOString();
  const job = { job: 'patients', run: 'every-15-minutes', clinicId: clinic.id, began } as const;
  await sqs.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: writeUpkeepJob(job) }));
  expect(await passMinutes(stack, 16)).toContain('upkeepLatewaiting');

  await letRun(stack, lambda, 'reconcile');
  await stack.control.settle();
  expect(on()).toContain('upkeepLate');
  await dropGivenUpUpkeep();
  await passQuarters(stack, 2);
  expect(on()).toEqual([]);
});

it('an alert that a mailbox or a number does not take is told, and the next one arrives', async () => {
  const patient = await inCareAt(clinic, '+12065550157');
  stack.control.failTexts(mailbox, 'InternalErrorException', 1);
  await patient.say('I want to die');
  expect(on()).toEqual(['alertsUndelivered']);
  await inTouch(patient);

  const contact = '+12065550177';
  await setContacts(contact);
  stack.control.failTexts(contact, 'InvalidParameterException', 1);
  await passMinutes(stack, 2);
  await patient.say('I want to die');
  expect(on()).toEqual(['alertsUndeliveredtexts']);
  await inTouch(patient);
  await passQuarters(stack, 1);
  expect(on()).toEqual([]);
  await patient.say('I want to die');
  expect(stack.control.texts(contact).length).toBeGreaterThan(0);
  await inTouch(patient);
  await setContacts(mailbox);
  await patient.leave();
});

it('a contact who has ended the subscription is missed at night, and asked again by saving the settings', async () => {
  const { sns } = stack.clients;
  const { Subscriptions = [] } = await sns.send(new ListSubscriptionsCommand({}));
  const ours = Subscriptions.filter(({ Endpoint }) => Endpoint === mailbox);
  expect(ours).toHaveLength(1);
  await sns.send(new UnsubscribeCommand({ SubscriptionArn: ours[0]?.SubscriptionArn }));
  await reconcileByHand(stack, lambda, 'nightly');
  expect(on()).toContain('contactsLost');

  await setContacts(mailbox);
  await passQuarters(stack, 4);
  await reconcileByHand(stack, lambda, 'nightly');
  expect(on()).toEqual([]);
});

it('a text that may have left is told, and a provider that takes none for a while, until it does', async () => {
  const patient = await inCareAt(clinic, '+12065550158');
  stack.control.failTexts(patient.phone, 'GatewayTimeout', 1);
  expect(await patient.say('HELP')).toEqual([]);
  expect(on()).toEqual(['textsUnknown']);
  await passQuarters(stack, 1);

  stack.control.failTexts(patient.phone, 'ThrottledException', 6);
  await patient.say('HELP');
  expect(on()).toEqual(['functionErrorssendtextrecords']);
  await passQuarters(stack, 2);
  expect(on()).toEqual([]);
  expect(await patient.say('STOP')).toHaveLength(1);
});

it('tables that are throttled are seen by the records that fail, which are done once they answer', async () => {
  const patient = await inCareAt(clinic, '+12065550147');
  const { outputs } = stack.control;
  const give = (name: string, MessageBody: string) =>
    stack.clients.sqs.send(
      new SendMessageCommand({ QueueUrl: queueUrlsOf(outputs, name).queue, MessageBody }),
    );
  stack.aws.account.throttledTables = [outputs.HistoryTable ?? '', outputs.ViewsTable ?? ''];
  await give('wake', writeWakeUp(patient.id));
  await give('upkeep', writeUpkeepJob({ job: 'claims', clinicId: clinic.id }));
  await give('exports', writeExportMessage({ clinicId: clinic.id, exportId: 'e1', attempt: 3 }));
  await stack.control.inbound({ from: patient.phone, to: clinic.number, body: 'STOP' });
  const records = ['export', 'receivetext', 'reconcile', 'wake'].map(
    (name) => `functionErrors${name}records`,
  );
  await expect.poll(on, { timeout: 120_000, interval: 500 }).toEqual(expect.arrayContaining(records));

  const before = (await patient.texts()).length;
  stack.aws.account.throttledTables = [];
  await stack.control.settle();
  expect((await patient.texts()).length).toBe(before + 1);
  await dropGivenUpUpkeep();
  await passQuarters(stack, 2);
  expect(on()).toEqual([]);
});

it('what readers give up while its bucket is gone is told as lost', async () => {
  const patient = await inCareAt(clinic, '+12065550159');
  const Bucket = stack.control.outputs.FailuresBucket;
  await stack.clients.s3.send(new DeleteBucketCommand({ Bucket }));
  const takeBack = await writeUnreadable(stack, patient.id);
  expect(on()).toEqual(
    ['carryOut', 'project'].flatMap((name) => [
      `failuresLost${name}dropped`,
      `failuresLost${name}undelivered`,
    ]),
  );

  await stack.clients.s3.send(new CreateBucketCommand({ Bucket }));
  await takeBack();
  await patient.leave();
  await passQuarters(stack, 2);
  expect(on()).toEqual([]);
});

it('a deployment whose code does not load is seen of each function, until the one before is back', async ({
  onTestFinished,
}) => {
  const broken = await mkdtemp(join(tmpdir(), 'ebb-broken-'));
  onTestFinished(() => rm(broken, { recursive: true }));
  await writeFile(join(broken, 'index.js'), "throw new Error('This code does not load.');");
  const all = functionNames.map((name) => functionOf(stack, name));
  for (const one of all) await one.loadFrom(broken);
  for (const { spec } of all) {
    for (let run = 0; run < 3; run += 1) {
      await lambda.send(
        new InvokeCommand({ FunctionName: spec.name, Payload: new TextEncoder().encode('{}') }),
      );
    }
  }
  expect(on()).toEqual(functionNames.map((name) => `functionErrors${name.replaceAll('-', '')}`).toSorted());

  for (const one of all) await one.loadFrom(one.spec.codeDir);
  await passQuarters(stack, 2);
  expect(on()).toEqual([]);
});

it('texts of the account that cost too much are seen, until the month is over', async () => {
  const Message = 'Somebody else of the account texts too. '.repeat(36);
  for (let text = 0; text < 10; text += 1) {
    await stack.clients.sns.send(new PublishCommand({ PhoneNumber: '+12065550190', Message }));
  }
  expect(on()).toEqual(['spendLimit']);

  const nextMonth = Date.parse('2030-02-01T18:00:00Z');
  await stack.control.moveTo(nextMonth, { withoutReconcile: true });
  await passQuarters(stack, 4);
  expect(on()).toEqual([]);
});

/** Game day of sending: what is put aside after a thousand tries, and a sender that is cut off in the middle. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetQueueAttributesCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { queueUrlsOf } from '../../scripts/queue-urls.ts';
import { redriveQueue } from '../../scripts/redrive-queue.ts';
import type { TestStack } from '../support/local-stack.ts';
import type { Clinic } from './clinic.ts';
import { alarmsNow, functionOf, inCareAt, openGameDay, passQuarters } from './game-day.ts';

let stack: TestStack;
let clinic: Clinic;

beforeAll(async () => {
  ({ stack, clinic } = await openGameDay());
});
afterAll(() => stack?.close());

const queuesOf = (name: string) => queueUrlsOf(stack.control.outputs, name);

/** Has a queue put aside after one try what it would after a thousand, two days of them; what comes back undoes it. */
async function putAsideAtOnce(name: string): Promise<() => Promise<void>> {
  const { sqs } = stack.clients;
  const QueueUrl = queuesOf(name).queue;
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['RedrivePolicy'] }),
  );
  const RedrivePolicy = Attributes?.RedrivePolicy ?? '{}';
  const set = async (policy: string) => {
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { RedrivePolicy: policy } }));
  };
  await set(JSON.stringify({ ...JSON.parse(RedrivePolicy), maxReceiveCount: 1 }));
  return () => set(RedrivePolicy);
}

async function redrive(name: string): Promise<void> {
  await redriveQueue(stack.clients.sqs, queuesOf(name));
  await stack.control.settle();
}

it('an answer that the carrier never took is put aside, and leaves once it is redriven', async () => {
  const patient = await inCareAt(clinic, '+12065550160');
  const undo = await putAsideAtOnce('answers');
  stack.control.failTexts(patient.phone, 'ThrottledException', 1);
  expect(await patient.say('HELP')).toEqual([]);
  expect(alarmsNow(stack)).toEqual(['answersDeadLetters']);

  await undo();
  const before = (await patient.texts()).length;
  await redrive('answers');
  expect((await patient.texts()).length).toBe(before + 1);
  await patient.leave();
  await passQuarters(stack, 1);
  expect(alarmsNow(stack)).toEqual([]);
});

it('an invitation that the carrier never took is put aside, and leaves once it is redriven', async () => {
  const undo = await putAsideAtOnce('nudges');
  const phone = '+12065550161';
  stack.control.failTexts(phone, 'ThrottledException', 1);
  const patient = await clinic.enrol(phone);
  expect(await patient.texts()).toEqual([]);
  expect(alarmsNow(stack)).toEqual(['nudgesDeadLetters']);

  await undo();
  await redrive('nudges');
  expect(await patient.texts()).toHaveLength(1);
  await patient.leave();
  await passQuarters(stack, 1);
  expect(alarmsNow(stack)).toEqual([]);
});

/** Code that ends as soon as SNS has taken a text, before anything is recorded. */
const cutOff = (codeDir: string) => `
const http = require('node:http');
const request = http.request;
http.request = (...asked) => {
  const made = request(...asked);
  const { end } = made;
  made.end = (body, ...rest) => {
    if (String(body).includes('Action=Publish')) made.prependListener('response', () => process.exit(1));
    return end.call(made, body, ...rest);
  };
  return made;
};
require('node:module').syncBuiltinESMExports();
module.exports = require(${JSON.stringify(join(codeDir, 'index.js'))});
`;

it('a text whose sender was cut off before it was recorded is told by reconcile, and never sent twice', async () => {
  const patient = await inCareAt(clinic, '+12065550162');
  const sender = functionOf(stack, 'send-text');
  const { codeDir } = sender.spec;
  const broken = await mkdtemp(join(tmpdir(), 'ebb-cut-off-'));
  await writeFile(join(broken, 'index.js'), cutOff(codeDir));
  await sender.loadFrom(broken);
  expect(await patient.say('HELP')).toHaveLength(1);

  await sender.loadFrom(codeDir);
  await rm(broken, { recursive: true });
  const before = (await patient.texts()).length;
  expect(await passQuarters(stack, 4)).toContain('textsUnknownreconcile');
  expect((await patient.texts()).length).toBe(before);
  await patient.leave();
  await passQuarters(stack, 2);
  expect(alarmsNow(stack)).toEqual([]);
});

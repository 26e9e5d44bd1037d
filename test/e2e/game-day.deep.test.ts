/**
 * Game day: each part is broken for real, the alarm is raised by what was counted against the template's own threshold,
 * and what the runbook says mends it. No alarm is called by name.
 */
import type { LambdaClient } from '@aws-sdk/client-lambda';
import {
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  DeleteScheduleGroupCommand,
  ListSchedulesCommand,
} from '@aws-sdk/client-scheduler';
import { PurgeQueueCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { queueUrlsOf } from '../../scripts/queue-urls.ts';
import { redriveQueue } from '../../scripts/redrive-queue.ts';
import { listFailures, replayFailure } from '../../scripts/replay-records.ts';
import type { TestStack } from '../support/local-stack.ts';
import { type Clinic, openClinic, type Patient } from './clinic.ts';
import {
  alarmsNow,
  inCareAt,
  openGameDay,
  ownersLambda,
  passQuarters,
  reconcileByHand,
  writeUnreadable,
} from './game-day.ts';

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
const pass = (quarters: number) => passQuarters(stack, quarters);
const inCare = (phone: string) => inCareAt(clinic, phone);
const outputs = () => stack.control.outputs;

/** Deletes a schedule behind everybody's back; `start` is how its name begins. */
async function loseSchedules(start: string): Promise<number> {
  const { scheduler } = stack.clients;
  const { Schedules = [] } = await scheduler.send(new ListSchedulesCommand({}));
  const lost = Schedules.filter(({ Name = '' }) => Name.startsWith(start));
  for (const { Name, GroupName } of lost) {
    await scheduler.send(new DeleteScheduleCommand({ Name, GroupName }));
  }
  return lost.length;
}

it('is quiet while all is well', async () => {
  await pass(4);
  expect(on()).toEqual([]);
});

it('a text to a number that no clinic has is put aside, and redriven once a clinic names the number', async () => {
  const inbound = { from: '+12065550150', to: '+12065550198', body: 'STOP' };
  await stack.call('POST', '/_local/inbound', { body: inbound });
  await stack.control.settle();
  expect(on()).toEqual(['inboundDeadLetters']);

  await openClinic(stack, 'pier', '+12065550198');
  expect(await redriveQueue(stack.clients.sqs, queueUrlsOf(outputs(), 'inbound'))).toEqual({
    moved: 1,
    left: 0,
  });
  await stack.control.settle();
  expect(stack.control.texts(inbound.from)).toHaveLength(1);
  await pass(1);
  expect(on()).toEqual([]);
});

it('what nobody can read is put aside at once, whichever queue it was in, and deleted after a look', async () => {
  const names = ['wake', 'emergencies', 'exports', 'upkeep'];
  const { sqs } = stack.clients;
  for (const name of names) {
    const QueueUrl = queueUrlsOf(outputs(), name).queue;
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'nothing of ours' }));
  }
  await stack.control.settle();
  expect(on()).toEqual(names.map((name) => `${name}DeadLetters`).toSorted());
  for (const name of names) {
    await sqs.send(new PurgeQueueCommand({ QueueUrl: queueUrlsOf(outputs(), name).deadLetters }));
  }
  await pass(1);
  expect(on()).toEqual([]);
});

it('what a reader gave up while Scheduler had no place for it is replayed once it has', async () => {
  const { s3, scheduler } = stack.clients;
  const [group] = stack.runtime.stack.ofType('AWS::Scheduler::ScheduleGroup');
  await scheduler.send(new DeleteScheduleGroupCommand({ Name: group?.name }));
  const patient = await inCare('+12065550151');
  expect(on()).toEqual(['carryOutFailures']);

  await scheduler.send(new CreateScheduleGroupCommand({ Name: group?.name }));
  const bucket = outputs().FailuresBucket ?? '';
  const faults: (string | undefined)[] = [];
  for await (const failure of listFailures(s3, bucket)) {
    faults.push(await replayFailure(s3, lambda, bucket, failure));
  }
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  for await (const failure of listFailures(s3, bucket)) expect(failure).toBeUndefined();
  expect(await loseSchedules(patient.id)).toBe(1);
  await patient.leave();
  await pass(2);
  expect(on()).toEqual([]);
});

it('what the pages cannot read is told, and stays in the bucket for whoever looks', async () => {
  const patient = await inCare('+12065550154');
  const { s3 } = stack.clients;
  const takeBack = await writeUnreadable(stack, patient.id);
  expect(on()).toEqual(['carryOutFailures', 'projectFailures']);

  await takeBack();
  const bucket = outputs().FailuresBucket ?? '';
  const stayed: string[] = [];
  for await (const failure of listFailures(s3, bucket)) {
    const fault = await replayFailure(s3, lambda, bucket, failure);
    if (fault !== undefined) stayed.push(failure.functionName);
  }
  expect(stayed).toEqual([expect.stringContaining('project')]);
  await patient.leave();
  await pass(2);
  expect(on()).toEqual([]);
});

it('texts that the provider refuses, and the next one leaves', async () => {
  const phones = [0, 1, 2, 3, 4].map((index) => `+1206555016${index}`);
  const patients: Patient[] = [];
  for (const phone of phones) {
    stack.control.failTexts(phone, 'InvalidParameter', 1);
    patients.push(await clinic.enrol(phone));
  }
  expect(on()).toEqual(['textsFailed']);
  for (const patient of patients) await patient.leave();
  await pass(5);
  expect(on()).toEqual([]);
  const well = await clinic.enrol('+12065550166');
  expect(await well.texts()).toHaveLength(1);
  await well.leave();
});

it('a schedule that is lost is made again at night, and whoever was not woken is asked all the same', async () => {
  const patient = await inCare('+12065550152');
  expect(await loseSchedules(patient.id)).toBe(1);
  await reconcileByHand(stack, lambda, 'nightly');
  await pass(1);
  // The commit is new enough to be on its way at the first look; later it is lost, and counted.
  expect(await loseSchedules(patient.id)).toBe(1);
  await reconcileByHand(stack, lambda, 'nightly');
  expect(on()).toContain('schedulesMended');
  await pass(4);
  expect(on()).toEqual([]);

  const { nextWake } = await patient.detail();
  const due = Date.parse((nextWake as { at: string }).at);
  await stack.call('POST', '/_local/clock', { body: { to: new Date(due - 60_000).toISOString() } });
  expect(await loseSchedules(patient.id)).toBe(1);
  expect(await pass(2)).toContain('wakeUpsOverdue');
  expect(((await patient.detail()).nextWake as { at: string }).at > new Date(due).toISOString()).toBe(true);
  await pass(2);
  expect(on()).toEqual([]);
  await patient.leave();
});

it('nobody reacts to somebody in danger, until staff take it', async () => {
  const patient = await inCare('+12065550153');
  await patient.say('I want to die');
  expect(await pass(6)).toContain('alertsUnacknowledged');
  const cleared = await clinic.staff('POST', `/patients/${patient.id}/attention/crisis/clear`, {
    note: 'called',
  });
  expect(cleared.status).toBe(200);
  await stack.control.settle();
  expect(await pass(2)).toEqual([]);
  await patient.leave();
});

it('reconcile does not run, and is run by hand', async () => {
  const ours = stack.runtime.stack.ofType('AWS::Scheduler::Schedule').map(({ name }) => name);
  let lost = 0;
  for (const name of ours) lost += await loseSchedules(name);
  expect(lost).toBe(2);
  await pass(4);
  expect(on()).toEqual(['reconcileSilent']);
  await reconcileByHand(stack, lambda, 'every-15-minutes');
  expect(on()).toEqual([]);
});

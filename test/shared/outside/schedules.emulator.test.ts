import {
  ConflictException,
  CreateScheduleCommand,
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAwsSchedules } from '../../../shared/outside/aws-schedules.ts';
import { createMemorySchedules } from '../../../shared/outside/memory-schedules.ts';
import type { Schedules } from '../../../shared/outside/ports.ts';
import { accountId, region, roleArn, startTestAws, type TestAws } from '../../local/aws/test-aws.ts';

// The class is replaced, which the next file would find.
afterEach(() => {
  mockClient(SchedulerClient).restore();
});

const options = {
  groupName: 'ebb',
  queueArn: `arn:aws:sqs:${region}:${accountId}:wake`,
  roleArn,
  dlqArn: `arn:aws:sqs:${region}:${accountId}:wake-dlq`,
};
const notFound = new ResourceNotFoundException({ message: 'no', Message: 'no', $metadata: {} });
const conflict = new ConflictException({ message: 'no', Message: 'no', $metadata: {} });

let aws: TestAws;
beforeAll(async () => {
  aws = await startTestAws();
  for (const QueueName of ['wake', 'wake-dlq']) await aws.sqs.send(new CreateQueueCommand({ QueueName }));
});
afterAll(() => aws.close());

let groups = 0;
const implementations: [string, () => Promise<Schedules>][] = [
  ['in memory', () => Promise.resolve(createMemorySchedules())],
  [
    'over Scheduler',
    async () => {
      groups += 1;
      const groupName = `ebb-${groups}`;
      await aws.scheduler.send(new CreateScheduleGroupCommand({ Name: groupName }));
      return createAwsSchedules(aws.scheduler, { ...options, groupName });
    },
  ],
];

describe.each(implementations)('schedules %s', (_, create) => {
  it('hold one time a patient, whole seconds and never earlier', async () => {
    const schedules = await create();
    await schedules.set('p-1', '2031-03-01T17:20:00.001Z');
    expect(await schedules.get('p-1')).toBe('2031-03-01T17:20:01.000Z');
    await schedules.set('p-1', '2031-02-28T23:59:59.000Z');
    expect(await schedules.get('p-1')).toBe('2031-02-28T23:59:59.000Z');
    await schedules.set('p-1', '2031-12-31T23:59:59.999Z');
    expect(await schedules.get('p-1')).toBe('2032-01-01T00:00:00.000Z');
  });

  it('are removed, twice too, and then are not there', async () => {
    const schedules = await create();
    await schedules.set('p-1', '2031-03-01T17:20:00.000Z');
    await schedules.remove('p-1');
    await schedules.remove('p-1');
    expect(await schedules.get('p-1')).toBeNull();
  });

  it('are all listed, page after page', async () => {
    const schedules = await create();
    const wanted = Array.from({ length: 103 }, (_, index) => ({
      patientId: `p-${1000 + index}`,
      at: new Date(Date.UTC(2031, 0, 1, 0, index)).toISOString(),
    }));
    for (const { patientId, at } of wanted) await schedules.set(patientId, at);
    const listed: string[] = [];
    let next: string | null = null;
    do {
      const page = await schedules.page(next);
      listed.push(...page.patientIds);
      next = page.next;
    } while (next !== null);
    expect(listed.toSorted()).toEqual(wanted.map(({ patientId }) => patientId));
    for (const { patientId, at } of wanted.slice(0, 3)) expect(await schedules.get(patientId)).toBe(at);
  });
});

describe('what Scheduler is told', () => {
  const whole = {
    Name: 'p-1',
    GroupName: 'ebb',
    ScheduleExpression: 'at(2026-11-21T17:20:01)',
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'NONE',
    State: 'ENABLED',
    Target: {
      Arn: options.queueArn,
      RoleArn: options.roleArn,
      Input: '{"patientId":"p-1"}',
      DeadLetterConfig: { Arn: options.dlqArn },
      RetryPolicy: { MaximumEventAgeInSeconds: 900, MaximumRetryAttempts: 5 },
    },
  };
  const at = '2026-11-21T17:20:00.300Z';

  it('is everything at every update, and nothing is created where there is one', async () => {
    const scheduler = mockClient(SchedulerClient).onAnyCommand().resolves({});
    await createAwsSchedules(new SchedulerClient(), options).set('p-1', at);
    expect(scheduler.calls()).toHaveLength(1);
    expect(scheduler.commandCalls(UpdateScheduleCommand)[0]?.args[0].input).toEqual(whole);
  });

  it('is everything at the creation too', async () => {
    const scheduler = mockClient(SchedulerClient).onAnyCommand().resolves({});
    scheduler.on(UpdateScheduleCommand).rejects(notFound);
    await createAwsSchedules(new SchedulerClient(), options).set('p-1', at);
    expect(scheduler.commandCalls(CreateScheduleCommand)[0]?.args[0].input).toEqual(whole);
  });

  it('is an update again when somebody created it in between', async () => {
    const scheduler = mockClient(SchedulerClient);
    scheduler.on(UpdateScheduleCommand).rejectsOnce(notFound).resolves({});
    scheduler.on(CreateScheduleCommand).rejects(conflict);
    await createAwsSchedules(new SchedulerClient(), options).set('p-1', at);
    expect(scheduler.commandCalls(UpdateScheduleCommand)).toHaveLength(2);
  });

  it('lets every other refusal through', async () => {
    const scheduler = mockClient(SchedulerClient).onAnyCommand().rejects(new Error('down'));
    const schedules = createAwsSchedules(new SchedulerClient(), options);
    await expect(schedules.set('p-1', at)).rejects.toThrow('down');
    await expect(schedules.remove('p-1')).rejects.toThrow('down');
    await expect(schedules.get('p-1')).rejects.toThrow('down');
    expect(scheduler.commandCalls(CreateScheduleCommand)).toHaveLength(0);
    expect(scheduler.commandCalls(DeleteScheduleCommand)).toHaveLength(1);
  });

  it('knows no time of a foreign schedule, nor of one that went while it was listed', async () => {
    const scheduler = mockClient(SchedulerClient);
    scheduler.on(ListSchedulesCommand).resolves({ Schedules: [{ Name: 'p-1' }, { Name: 'p-2' }] });
    scheduler.on(GetScheduleCommand, { Name: 'p-1' }).resolves({ ScheduleExpression: 'rate(1 hour)' });
    scheduler.on(GetScheduleCommand, { Name: 'p-2' }).rejects(notFound);
    const schedules = createAwsSchedules(new SchedulerClient(), options);
    expect(await schedules.page(null)).toEqual({ patientIds: ['p-1', 'p-2'], next: null });
    expect([await schedules.get('p-1'), await schedules.get('p-2')]).toEqual([null, null]);
  });
});

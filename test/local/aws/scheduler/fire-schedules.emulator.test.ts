import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountId, deniedWords, region, roleArn, startTestAws, type TestAws } from '../test-aws.ts';

const queueArn = (name: string) => `arn:aws:sqs:${region}:${accountId}:${name}`;
const scheduleArn = (name: string) => `arn:aws:scheduler:${region}:${accountId}:schedule/patients/${name}`;
const minute = 60_000;

let test: TestAws;
let names = 0;
let name = '';

beforeAll(async () => {
  test = await startTestAws();
  for (const QueueName of ['wake', 'dead']) await test.sqs.send(new CreateQueueCommand({ QueueName }));
  await test.scheduler.send(new CreateScheduleGroupCommand({ Name: 'patients' }));
});
afterAll(() => test.close());
beforeEach(() => {
  names += 1;
  name = `schedule-${names}`;
});

/** An at(...) expression for an epoch ms, whole seconds. */
const at = (epochMs: number) => `at(${new Date(epochMs).toISOString().slice(0, 19)})`;

function input(
  expression: string,
  more: Partial<CreateScheduleCommandInput> & { target?: object } = {},
): CreateScheduleCommandInput {
  const { target, ...rest } = more;
  return {
    Name: name,
    GroupName: 'patients',
    ScheduleExpression: expression,
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Arn: queueArn('wake'), RoleArn: roleArn, Input: `{"patient":"${name}"}`, ...target },
    ...rest,
  };
}

const create = (expression: string, more = {}) =>
  test.scheduler.send(new CreateScheduleCommand(input(expression, more)));

async function bodiesIn(queue: string): Promise<string[]> {
  const got = await test.aws.queues.receive(queueArn(queue), { max: 10, visibilitySeconds: 30, waitMs: 0 });
  for (const { ReceiptHandle } of got) test.aws.queues.delete(queueArn(queue), ReceiptHandle);
  return got.map(({ Body }) => Body);
}

const remove = () => test.scheduler.send(new DeleteScheduleCommand({ Name: name, GroupName: 'patients' }));

describe('a schedule', () => {
  it('fires once when its time has come, with its input, and stays', async () => {
    const due = Math.ceil(test.clock.now() / 1_000) * 1_000 + 90 * minute;
    await create(at(due));
    expect(test.aws.schedules.nextDue()).toBe(due);
    expect(await test.aws.schedules.fireDue(due - 1)).toEqual([]);
    expect(await test.aws.schedules.fireDue(due)).toEqual([
      { groupName: 'patients', name, targetArn: queueArn('wake'), dueAt: due, delivered: 'target' },
    ]);
    expect(await bodiesIn('wake')).toEqual([`{"patient":"${name}"}`]);
    expect(test.aws.schedules.nextDue()).toBeNull();
    expect(await test.aws.schedules.fireDue(due + 1_000 * minute)).toEqual([]);
    const got = await test.scheduler.send(new GetScheduleCommand({ Name: name, GroupName: 'patients' }));
    expect(got.State).toBe('ENABLED');
    await remove();
  });

  it('fires again when it is set again', async () => {
    await create(at(test.clock.now() + minute));
    await test.aws.schedules.fireDue(test.clock.now() + 2 * minute);
    await test.scheduler.send(
      new UpdateScheduleCommand({ ...input(at(test.clock.now() + 10 * minute)), Name: name }),
    );
    expect(await test.aws.schedules.fireDue(test.clock.now() + 2 * minute)).toEqual([]);
    expect(await test.aws.schedules.fireDue(test.clock.now() + 11 * minute)).toHaveLength(1);
    expect(await bodiesIn('wake')).toHaveLength(2);
    await remove();
  });

  it('fires at once when its time had passed before it was set', async () => {
    await create(at(test.clock.now() - 60 * minute));
    expect(test.aws.schedules.nextDue()).toBeLessThan(test.clock.now());
    expect(await test.aws.schedules.fireDue(test.clock.now())).toHaveLength(1);
    await bodiesIn('wake');
    await remove();
  });

  it('goes after it fired when it asks to, and never fires while disabled', async () => {
    await create(at(test.clock.now() + minute), { ActionAfterCompletion: 'DELETE' });
    await test.aws.schedules.fireDue(test.clock.now() + 2 * minute);
    await bodiesIn('wake');
    await expect(remove()).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await create(at(test.clock.now() + minute), { State: 'DISABLED' });
    expect(test.aws.schedules.nextDue()).toBeNull();
    await remove();
  });

  it('fires several in the order of their times', async () => {
    const now = test.clock.now();
    for (const [Name, after] of [
      ['third', 3],
      ['first', 1],
      ['second', 2],
    ] as const) {
      await create(at(now + after * minute), { Name });
    }
    const fired = await test.aws.schedules.fireDue(now + 5 * minute);
    expect(fired.map((one) => one.name)).toEqual(['first', 'second', 'third']);
    await bodiesIn('wake');
  });

  it('repeats at its rate, once for all the turns that were missed', async () => {
    await create('rate(15 minutes)');
    const first = test.aws.schedules.nextDue() ?? 0;
    expect(Math.abs(first - test.clock.now() - 15 * minute)).toBeLessThan(minute);
    expect(await test.aws.schedules.fireDue(first)).toHaveLength(1);
    expect(test.aws.schedules.nextDue()).toBe(first + 15 * minute);
    expect(await test.aws.schedules.fireDue(first + 50 * minute)).toHaveLength(1);
    expect(test.aws.schedules.nextDue()).toBe(first + 60 * minute);
    await bodiesIn('wake');
    await remove();
  });

  it('begins at its start date and ends before its end date', async () => {
    const start = Math.ceil(test.clock.now() / 1_000) * 1_000 + 60 * minute;
    await create('rate(10 minutes)', {
      StartDate: new Date(start),
      EndDate: new Date(start + 15 * minute),
    });
    for (const due of [start, start + 10 * minute]) {
      expect(test.aws.schedules.nextDue()).toBe(due);
      expect(await test.aws.schedules.fireDue(due)).toHaveLength(1);
    }
    expect(test.aws.schedules.nextDue()).toBeNull();
    await bodiesIn('wake');
    await remove();
  });

  it('hands other targets to whoever registered for them', async () => {
    const lambda = `arn:aws:lambda:${region}:${accountId}:function:reconcile`;
    const inputs: string[] = [];
    test.aws.schedules.registerTarget('arn:aws:lambda:', (delivery) => {
      inputs.push(delivery.input);
      return inputs.length > 1 ? Promise.reject(new Error('it broke')) : Promise.resolve();
    });
    const due = Math.ceil(test.clock.now() / 1_000) * 1_000 + minute;
    const target = { Arn: lambda, Input: '{"at":"<aws.scheduler.scheduled-time>"}' };
    await create(at(due), { target });
    expect((await test.aws.schedules.fireDue(due)).map(({ delivered }) => delivered)).toEqual(['target']);
    expect(inputs).toEqual([`{"at":"${new Date(due).toISOString().slice(0, 19)}Z"}`]);
    await test.scheduler.send(new UpdateScheduleCommand({ ...input(at(due), { target }), Name: name }));
    expect(await test.aws.schedules.fireDue(due)).toMatchObject([{ delivered: 'lost', reason: 'it broke' }]);
    await remove();
  });
});

describe('a schedule whose target cannot be reached', () => {
  it('leaves its input in the dead-letter queue', async () => {
    await create(at(test.clock.now() - minute), {
      target: { Arn: queueArn('nowhere'), DeadLetterConfig: { Arn: queueArn('dead') } },
    });
    expect(await test.aws.schedules.fireDue(test.clock.now())).toMatchObject([
      { delivered: 'dead-letter', reason: expect.stringContaining('does not exist') },
    ]);
    expect(await bodiesIn('dead')).toEqual([`{"patient":"${name}"}`]);
    await remove();
  });

  it('is lost where there is no dead-letter queue', async () => {
    await create(at(test.clock.now() - minute), { target: { Arn: queueArn('nowhere') } });
    expect(await test.aws.schedules.fireDue(test.clock.now())).toMatchObject([{ delivered: 'lost' }]);
    await remove();
  });
});

describe('what IAM is asked about Scheduler', () => {
  it('is the schedule and the role handed over, and at its time the role about the queue', async () => {
    const before = test.asked.length;
    await create(at(test.clock.now() - minute));
    await test.aws.schedules.fireDue(test.clock.now());
    expect(
      test.asked
        .slice(before)
        .map(({ accessKeyId, action, resources, conditionContext }) => [
          accessKeyId,
          action,
          ...resources,
          ...Object.values(conditionContext ?? {}),
        ]),
    ).toEqual([
      ['function-key', 'scheduler:CreateSchedule', scheduleArn(name)],
      ['function-key', 'iam:PassRole', roleArn, 'scheduler.amazonaws.com'],
      [`role:${roleArn}`, 'sqs:SendMessage', queueArn('wake')],
    ]);
    await bodiesIn('wake');
    await remove();
  });
});

describe('Scheduler over a restart', () => {
  it('keeps groups and schedules, those due meanwhile too', async () => {
    name = 'kept';
    const due = Math.ceil(test.clock.now() / 1_000) * 1_000 + 10 * minute;
    await create(at(due));
    test = await test.restart();
    expect(test.aws.schedules.nextDue()).toBe(due);
    expect(await test.aws.schedules.fireDue(due)).toHaveLength(1);
    expect(await bodiesIn('wake')).toEqual(['{"patient":"kept"}']);
  });

  it('refuses as AWS does, the caller and the role alike', async () => {
    name = 'refused';
    await create(at(test.clock.now() - minute), { target: { DeadLetterConfig: { Arn: queueArn('dead') } } });
    test.refuse('scheduler:DeleteSchedule', 'sqs:SendMessage');
    await expect(remove()).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: deniedWords('scheduler:DeleteSchedule', scheduleArn('refused')),
      $metadata: { httpStatusCode: 403 },
    });
    expect(await test.aws.schedules.fireDue(test.clock.now())).toMatchObject([
      { delivered: 'lost', reason: expect.stringContaining('sqs:SendMessage') },
    ]);
    test.refuse('iam:PassRole');
    name = 'refused-role';
    await expect(create('rate(1 day)')).rejects.toMatchObject({
      message: deniedWords('iam:PassRole', roleArn),
    });
  });
});

import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  DeleteScheduleGroupCommand,
  GetScheduleCommand,
  GetScheduleGroupCommand,
  ListSchedulesCommand,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountId, region, roleArn, startTestAws, type TestAws } from '../test-aws.ts';

const queueArn = (name: string) => `arn:aws:sqs:${region}:${accountId}:${name}`;
const scheduleArn = (name: string) => `arn:aws:scheduler:${region}:${accountId}:schedule/patients/${name}`;

let test: TestAws;
let names = 0;
let name = '';

beforeAll(async () => {
  test = await startTestAws();
  await test.scheduler.send(new CreateScheduleGroupCommand({ Name: 'patients' }));
});
afterAll(() => test.close());
beforeEach(() => {
  names += 1;
  name = `schedule-${names}`;
});

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

const remove = () => test.scheduler.send(new DeleteScheduleCommand({ Name: name, GroupName: 'patients' }));

describe('the Scheduler API', () => {
  it('answers with what was set, defaults included', async () => {
    const { ScheduleArn } = await create('at(2031-01-01T17:00:00)', {
      ActionAfterCompletion: 'NONE',
      target: { DeadLetterConfig: { Arn: queueArn('dead') }, RetryPolicy: { MaximumEventAgeInSeconds: 300 } },
    });
    expect(ScheduleArn).toBe(scheduleArn(name));
    const got = await test.scheduler.send(new GetScheduleCommand({ Name: name, GroupName: 'patients' }));
    expect(got).toMatchObject({
      Arn: scheduleArn(name),
      GroupName: 'patients',
      State: 'ENABLED',
      ScheduleExpression: 'at(2031-01-01T17:00:00)',
      ScheduleExpressionTimezone: 'UTC',
      Target: {
        DeadLetterConfig: { Arn: queueArn('dead') },
        RetryPolicy: { MaximumEventAgeInSeconds: 300, MaximumRetryAttempts: 185 },
      },
    });
    expect(Math.abs((got.CreationDate?.getTime() ?? 0) - test.clock.now())).toBeLessThan(60_000);
    await remove();
  });

  it('replaces everything on an update, what was left out too', async () => {
    await create('at(2031-01-01T17:00:00)', { Description: 'first', ActionAfterCompletion: 'DELETE' });
    await test.scheduler.send(new UpdateScheduleCommand({ ...input('at(2031-02-01T17:00:00)'), Name: name }));
    const got = await test.scheduler.send(new GetScheduleCommand({ Name: name, GroupName: 'patients' }));
    expect(got.ScheduleExpression).toBe('at(2031-02-01T17:00:00)');
    expect(got.Description).toBeUndefined();
    expect(got.ActionAfterCompletion).toBe('NONE');
    await remove();
  });

  it('refuses a second schedule of one name, but not the same request sent twice', async () => {
    await create('at(2031-01-01T17:00:00)', { ClientToken: 'first' });
    await create('at(2031-01-01T17:00:00)', { ClientToken: 'first' });
    await expect(create('at(2031-01-01T17:00:00)', { ClientToken: 'second' })).rejects.toMatchObject({
      name: 'ConflictException',
      $metadata: { httpStatusCode: 409 },
    });
    await remove();
  });

  it('knows no schedule or group that was not made', async () => {
    const missing = { name: 'ResourceNotFoundException', $metadata: { httpStatusCode: 404 } };
    const { scheduler } = test;
    await expect(
      scheduler.send(new UpdateScheduleCommand({ ...input('rate(1 day)'), Name: name })),
    ).rejects.toMatchObject(missing);
    await expect(remove()).rejects.toMatchObject(missing);
    await expect(create('rate(1 day)', { GroupName: 'nobody' })).rejects.toMatchObject(missing);
    await expect(scheduler.send(new GetScheduleGroupCommand({ Name: 'nobody' }))).rejects.toMatchObject(
      missing,
    );
  });

  it.each([
    ['a name of 65 characters', { Name: 'n'.repeat(65) }],
    ['a name with a blank', { Name: 'two words' }],
    ['no time', { ScheduleExpression: 'soon' }],
    ['a date that does not exist', { ScheduleExpression: 'at(2031-02-30T17:00:00)' }],
    ['a time with a zone in it', { ScheduleExpression: 'at(2031-02-20T17:00:00Z)' }],
    ['a rate of nothing', { ScheduleExpression: 'rate(0 minutes)' }],
    ['cron with both days', { ScheduleExpression: 'cron(0 8 1 * 1 *)' }],
    ['a zone that does not exist', { ScheduleExpressionTimezone: 'Mars/Olympus' }],
    ['a state of its own', { State: 'PAUSED' }],
    ['a role that is none', { Target: { Arn: queueArn('wake'), RoleArn: 'nobody' } }],
    ['an event age under a minute', { target: { RetryPolicy: { MaximumEventAgeInSeconds: 59 } } }],
  ])('refuses %s', async (_what, wrong) => {
    const { ScheduleExpression = 'rate(1 day)', ...more } = wrong as Partial<CreateScheduleCommandInput>;
    await expect(create(ScheduleExpression, more)).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('lists by group, prefix and page', async () => {
    await test.scheduler.send(new CreateScheduleGroupCommand({ Name: 'listed' }));
    for (const Name of ['b-1', 'a-1', 'a-2', 'a-3']) {
      await create('at(2031-01-01T17:00:00)', { Name, GroupName: 'listed' });
    }
    const query = { GroupName: 'listed', NamePrefix: 'a-', MaxResults: 2 };
    const first = await test.scheduler.send(new ListSchedulesCommand(query));
    const second = await test.scheduler.send(
      new ListSchedulesCommand({ ...query, NextToken: first.NextToken }),
    );
    expect([first, second].map(({ Schedules }) => Schedules?.map((found) => found.Name))).toEqual([
      ['a-1', 'a-2'],
      ['a-3'],
    ]);
    expect(second.NextToken).toBeUndefined();
    await test.scheduler.send(new DeleteScheduleGroupCommand({ Name: 'listed' }));
    expect(test.aws.schedules.nextDue()).toBeNull();
  });
});

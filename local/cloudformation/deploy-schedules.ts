import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  CreateScheduleGroupCommand,
  GetScheduleCommand,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import type { AwsClients } from './aws-clients.ts';
import { isNamed } from './aws-error.ts';
import type { LocalResource, LocalStack } from './local-stack.ts';
import { isObject, type JsonObject, numberAt, objectAt, textAt } from './template.ts';

type Client = AwsClients['scheduler'];

function targetOf(properties: JsonObject): CreateScheduleCommandInput['Target'] {
  const target = objectAt(properties, 'Target');
  const retry = objectAt(target, 'RetryPolicy');
  const deadLetters = textAt(objectAt(target, 'DeadLetterConfig'), 'Arn');
  const input = textAt(target, 'Input');
  const age = numberAt(retry, 'MaximumEventAgeInSeconds');
  const attempts = numberAt(retry, 'MaximumRetryAttempts');
  return {
    Arn: textAt(target, 'Arn'),
    RoleArn: textAt(target, 'RoleArn'),
    ...(input !== undefined && { Input: input }),
    ...(deadLetters !== undefined && { DeadLetterConfig: { Arn: deadLetters } }),
    ...((age !== undefined || attempts !== undefined) && {
      RetryPolicy: {
        ...(age !== undefined && { MaximumEventAgeInSeconds: age }),
        ...(attempts !== undefined && { MaximumRetryAttempts: attempts }),
      },
    }),
  };
}

function wantedSchedule(schedule: LocalResource): CreateScheduleCommandInput {
  const properties = schedule.properties();
  const window = objectAt(properties, 'FlexibleTimeWindow');
  const minutes = numberAt(window, 'MaximumWindowInMinutes');
  const group = textAt(properties, 'GroupName');
  const zone = textAt(properties, 'ScheduleExpressionTimezone');
  return {
    Name: schedule.name,
    ...(group !== undefined && { GroupName: group }),
    ScheduleExpression: textAt(properties, 'ScheduleExpression'),
    ...(zone !== undefined && { ScheduleExpressionTimezone: zone }),
    State: textAt(properties, 'State') === 'DISABLED' ? 'DISABLED' : 'ENABLED',
    FlexibleTimeWindow: {
      Mode: textAt(window, 'Mode') === 'FLEXIBLE' ? 'FLEXIBLE' : 'OFF',
      ...(minutes !== undefined && { MaximumWindowInMinutes: minutes }),
    },
    Target: targetOf(properties),
  };
}

/** Whether everything `wanted` says is so in `found`, which may say more. */
function agrees(wanted: unknown, found: unknown): boolean {
  if (!isObject(wanted)) return wanted === found;
  return isObject(found) && Object.entries(wanted).every(([key, value]) => agrees(value, found[key]));
}

/** An update would start a rate anew, so a schedule that already is as wanted is left alone. */
async function deploySchedule(client: Client, wanted: CreateScheduleCommandInput): Promise<void> {
  try {
    const found = await client.send(
      new GetScheduleCommand({ Name: wanted.Name, ...(wanted.GroupName && { GroupName: wanted.GroupName }) }),
    );
    if (!agrees(wanted, found)) await client.send(new UpdateScheduleCommand(wanted));
  } catch (error) {
    if (!isNamed(error, 'ResourceNotFoundException')) throw error;
    await client.send(new CreateScheduleCommand(wanted));
  }
}

/** Makes every schedule group and schedule that the template declares. */
export async function deploySchedules(stack: LocalStack, client: Client): Promise<void> {
  for (const group of stack.ofType('AWS::Scheduler::ScheduleGroup')) {
    try {
      await client.send(new CreateScheduleGroupCommand({ Name: group.name }));
    } catch (error) {
      if (!isNamed(error, 'ConflictException')) throw error;
    }
  }
  for (const schedule of stack.ofType('AWS::Scheduler::Schedule')) {
    await deploySchedule(client, wantedSchedule(schedule));
  }
}

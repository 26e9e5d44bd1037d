import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { epochMs, type Instant, instantOf } from '../domain/local-time.ts';
import { writeWakeUp } from '../edge/queue-messages.ts';
import type { Schedules } from './ports.ts';

/** What every schedule needs besides its time. */
export interface SchedulesOptions {
  groupName: string;
  /** The wake queue. */
  queueArn: string;
  /** The role Scheduler sends to it with. */
  roleArn: string;
  /** Where a wake-up goes that could not be delivered. */
  dlqArn: string;
}

/**
 * A wake-up that could not be delivered within a quarter of an hour is left to `reconcile`, which comes as often; the
 * service's own 24 hours would deliver it into another day.
 */
const retryPolicy = { MaximumEventAgeInSeconds: 900, MaximumRetryAttempts: 5 };

const atForm = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/;
/** Scheduler knows whole seconds; rounding up never wakes early. */
function expressionOf(at: Instant): string {
  const second = Math.ceil(epochMs(at) / 1000);
  return `at(${instantOf(second * 1000).slice(0, 19)})`;
}

function instantIn(expression: string | undefined): Instant | null {
  const time = atForm.exec(expression ?? '')?.[1];
  return time === undefined ? null : instantOf(Date.parse(`${time}Z`));
}

/** Deletes a patient's schedule; fine when there is none. */
export async function deleteSchedule(
  client: SchedulerClient,
  GroupName: string,
  patientId: string,
): Promise<void> {
  try {
    await client.send(new DeleteScheduleCommand({ Name: patientId, GroupName }));
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
}

/** Schedules over EventBridge Scheduler. */
export function createAwsSchedules(client: SchedulerClient, options: SchedulesOptions): Schedules {
  const GroupName = options.groupName;

  /** Always the whole of it: an update sets back to its default whatever is left out. */
  const definition = (patientId: string, at: Instant) => ({
    Name: patientId,
    GroupName,
    ScheduleExpression: expressionOf(at),
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' as const },
    ActionAfterCompletion: 'NONE' as const,
    State: 'ENABLED' as const,
    Target: {
      Arn: options.queueArn,
      RoleArn: options.roleArn,
      Input: writeWakeUp(patientId),
      DeadLetterConfig: { Arn: options.dlqArn },
      RetryPolicy: retryPolicy,
    },
  });

  async function update(patientId: string, at: Instant): Promise<boolean> {
    try {
      await client.send(new UpdateScheduleCommand(definition(patientId, at)));
      return true;
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return false;
      throw error;
    }
  }

  async function get(patientId: string): Promise<Instant | null> {
    try {
      const { ScheduleExpression } = await client.send(
        new GetScheduleCommand({ Name: patientId, GroupName }),
      );
      return instantIn(ScheduleExpression);
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return null;
      throw error;
    }
  }

  return {
    get,
    async set(patientId, at) {
      if (await update(patientId, at)) return;
      try {
        await client.send(new CreateScheduleCommand(definition(patientId, at)));
      } catch (error) {
        // Somebody else created it since: then it can be updated.
        if (!(error instanceof ConflictException)) throw error;
        if (!(await update(patientId, at))) throw error;
      }
    },
    remove: (patientId) => deleteSchedule(client, GroupName, patientId),
    async page(after) {
      const NextToken = after ?? undefined;
      const page = await client.send(new ListSchedulesCommand({ GroupName, MaxResults: 100, NextToken }));
      const names = (page.Schedules ?? []).map(({ Name }) => Name).filter((name) => name !== undefined);
      return { patientIds: names, next: page.NextToken ?? null };
    },
  };
}

import { CreateScheduleCommand } from '@aws-sdk/client-scheduler';
import { CreateQueueCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalResource } from '../../../local/cloudformation/local-stack.ts';
import type { TestStack } from '../../support/local-stack.ts';

let stack: TestStack;
let queueUrl: string;

const minuteMs = 60_000;

function arnOf(type: string, isIt: (resource: LocalResource) => boolean): string {
  const found = stack.runtime.stack.ofType(type).find(isIt);
  if (found === undefined) throw new Error(`The stack has no such ${type}.`);
  return stack.runtime.stack.attribute(found, 'Arn');
}

/** A wake-up like those of patients: one time, into the wake queue, under the role of the stack's schedules. */
async function wake(patientId: string, epochMs: number): Promise<void> {
  await stack.clients.scheduler.send(
    new CreateScheduleCommand({
      Name: patientId,
      ScheduleExpression: `at(${new Date(epochMs).toISOString().slice(0, 19)})`,
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: {
        Arn: arnOf('AWS::SQS::Queue', ({ logicalId }) => /^QueuesWake(?!Dead)/.test(logicalId)),
        RoleArn: arnOf('AWS::IAM::Role', ({ logicalId }) => logicalId.startsWith('SchedulesRole')),
        Input: JSON.stringify({ patientId }),
      },
    }),
  );
}

async function delayed(body: string, DelaySeconds: number): Promise<void> {
  const message = { QueueUrl: queueUrl, MessageBody: body, DelaySeconds };
  await stack.clients.sqs.send(new SendMessageCommand(message));
}

/** Patients for whom the wake function was called, in the order it was, and the minute it was since `begin`. */
function woken(begin: number): [string, number][] {
  return stack.logs.flatMap(({ functionName, line, at }) => {
    const patientId = functionName.includes('wake') && /"patientId":"([^"]+)"/.exec(line)?.[1];
    return patientId ? [[patientId, Math.round((at - begin) / minuteMs)]] : [];
  });
}

/** What is asked of moves of the clock, on a stack that others use after it. */
export function timeMoverCases(given: () => TestStack): void {
  beforeAll(async () => {
    stack = given();
    const made = await stack.clients.sqs.send(new CreateQueueCommand({ QueueName: 'watched' }));
    queueUrl = made.QueueUrl ?? '';
  });

  describe('a move of the clock', () => {
    test('fires one-time schedules in order, each when its own time shows on the clock, and none that is later', async () => {
      const begin = stack.clock.now();
      await wake('third', begin + 26 * 60 * minuteMs);
      await wake('first', begin + 10 * minuteMs);
      await wake('later', begin + 72 * 60 * minuteMs);
      await wake('second', begin + 12 * minuteMs);
      await stack.advance('P2D');
      expect(woken(begin)).toEqual([
        ['first', 10],
        ['second', 12],
        ['third', 26 * 60],
      ]);
      expect(stack.aws.schedules.pending().map(({ name }) => name)).toContain('later');
    });

    test('makes delayed messages visible in the order of their times', async () => {
      for (const seconds of [600, 60, 300]) await delayed(`${seconds}`, seconds);
      await stack.advance('PT20M');
      const received = new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10 });
      const { Messages = [] } = await stack.clients.sqs.send(received);
      expect(Messages.map(({ Body }) => Body)).toEqual(['60', '300', '600']);
    });

    test('runs reconcile at its end, however many of its turns were passed over', async () => {
      const runs = () => stack.logs.filter(({ line }) => line.includes('schedules-compared')).length;
      const before = runs();
      await stack.advance('P30D');
      expect(runs()).toBeGreaterThan(before);
      const next = stack.aws.schedules.pending().filter(({ recurring }) => recurring);
      for (const { dueAt } of next) expect(dueAt).toBeGreaterThan(stack.clock.now());
    });

    test('of a day with nothing to do passes over the turns in which nothing would change', async () => {
      const runs = () => stack.logs.filter(({ line }) => line.includes('schedules-compared')).length;
      const before = runs();
      await stack.advance('P1D');
      expect(runs() - before).toBeLessThan(5);
    });
  });

  describe('a settle', () => {
    test('takes in what waits for seconds and leaves what waits for minutes', async () => {
      await delayed('soon', 4);
      await delayed('late', 400);
      const before = stack.clock.now();
      await stack.control.settle();
      expect(stack.aws.pendingDelays()).toHaveLength(1);
      expect(stack.clock.now() - before).toBeLessThan(60_000);
    });
  });
}

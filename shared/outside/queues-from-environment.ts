/** The queues of texts and the schedules of wake-ups, made of what a function's environment says of them. */
import type { SchedulerClient } from '@aws-sdk/client-scheduler';
import { filled } from '../edge/settings-from-environment.ts';
import { environment } from '../names.ts';
import type { QueueUrls } from './aws-queues.ts';
import { createAwsSchedules } from './aws-schedules.ts';
import type { Schedules } from './ports.ts';

/** For the schema of the environment of whoever queues texts. */
export const textQueueVariables = {
  [environment.emergenciesQueueUrl]: filled,
  [environment.answersQueueUrl]: filled,
  [environment.nudgesQueueUrl]: filled,
};

/** For the schema of the environment of whoever sets wake-ups. */
export const wakeUpVariables = {
  [environment.wakeQueueUrl]: filled,
  [environment.wakeQueueArn]: filled,
  [environment.scheduleGroup]: filled,
  [environment.scheduleRoleArn]: filled,
  [environment.scheduleDlqArn]: filled,
};

type Told<Variables extends object> = Readonly<Record<keyof Variables, string>>;

/** The queues of texts. */
export function textQueues(env: Told<typeof textQueueVariables>): QueueUrls {
  return {
    emergencies: env.EMERGENCIES_QUEUE_URL,
    answers: env.ANSWERS_QUEUE_URL,
    nudges: env.NUDGES_QUEUE_URL,
  };
}

/** One schedule a patient, which wakes them through the wake queue. */
export function wakeUpSchedules(client: SchedulerClient, env: Told<typeof wakeUpVariables>): Schedules {
  return createAwsSchedules(client, {
    groupName: env.SCHEDULE_GROUP,
    queueArn: env.WAKE_QUEUE_ARN,
    roleArn: env.SCHEDULE_ROLE_ARN,
    dlqArn: env.SCHEDULE_DLQ_ARN,
  });
}

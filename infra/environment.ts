import { type FunctionName, environment as key } from '../shared/names.ts';
import type { QueuePair } from './constructs/queues.ts';
import type { Parts } from './permissions/parts.ts';

type Environment = Readonly<Record<string, string>>;

/** What each function is told: only what it may use. */
export function environmentOf(name: FunctionName, parts: Parts, dashboardUrl: string): Environment {
  const { tables, queues, topics, buckets, schedules, users } = parts;
  const history = { [key.historyTable]: tables.history.tableName };
  const views = { [key.viewsTable]: tables.views.tableName };
  const textQueues = {
    [key.emergenciesQueueUrl]: queues.emergencies.queue.queueUrl,
    [key.answersQueueUrl]: queues.answers.queue.queueUrl,
    [key.nudgesQueueUrl]: queues.nudges.queue.queueUrl,
  };
  const scheduleGroup = { [key.scheduleGroup]: schedules.groupName };
  const wakeUps = {
    [key.wakeQueueUrl]: queues.wake.queue.queueUrl,
    [key.wakeQueueArn]: queues.wake.queue.queueArn,
    ...scheduleGroup,
    [key.scheduleRoleArn]: schedules.role.roleArn,
    [key.scheduleDlqArn]: queues.wake.deadLetters.queueArn,
  };
  const exports = {
    [key.exportsBucket]: buckets.exports.bucketName,
    [key.exportsQueueUrl]: queues.exports.queue.queueUrl,
  };
  const deadLetters = (pair: QueuePair) => ({ [key.deadLettersUrl]: pair.deadLetters.queueUrl });
  const alerts = {
    [key.alertTopicArn]: topics.alerts.topicArn,
    [key.contactTopicsArn]: topics.contactTopicsArn,
  };

  switch (name) {
    case 'receive-text':
      return { ...history, ...deadLetters(queues.inbound) };
    case 'wake':
      return { ...history, ...deadLetters(queues.wake) };
    case 'project':
      return { ...history, ...views };
    case 'send-text':
      return {
        ...history,
        ...views,
        ...textQueues,
        // What cannot be read may have been emergency words, so it is looked at as if it were.
        ...deadLetters(queues.emergencies),
        ...alerts,
        [key.operatorTopicArn]: topics.operator.topicArn,
        [key.dashboardUrl]: dashboardUrl,
      };
    case 'staff-api':
      return {
        ...history,
        ...views,
        ...alerts,
        [key.topicsKeyArn]: topics.key.keyArn,
        [key.emergenciesQueueUrl]: queues.emergencies.queue.queueUrl,
        ...exports,
        ...scheduleGroup,
        [key.userPoolId]: users.userPoolId,
      };
    case 'export':
      return { ...history, ...views, ...exports, ...deadLetters(queues.exports) };
    case 'carry-out':
      return { ...history, ...textQueues, ...wakeUps };
    case 'reconcile':
      return {
        ...history,
        ...textQueues,
        ...wakeUps,
        [key.upkeepQueueUrl]: queues.upkeep.queue.queueUrl,
        ...deadLetters(queues.upkeep),
        [key.contactTopicsArn]: topics.contactTopicsArn,
      };
    default:
      return name satisfies never;
  }
}

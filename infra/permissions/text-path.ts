import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  allow,
  consumes,
  keepsSchedules,
  onContactTopics,
  onTable,
  type Parts,
  partitions,
  putsAside,
  readsHistory,
  readsStream,
  usesKey,
  writesHistory,
} from './parts.ts';

/** A text becomes a commit, a stranger's count, or nothing. It sends nothing: that is for those after the commit. */
export function receiveText(parts: Parts): PolicyStatement[] {
  const { patients, strangers, clinics, numbers, optOuts, clinicKeys, contacts } = partitions;
  return [
    consumes(parts.queues.inbound.queue.queueArn),
    putsAside(parts.queues.inbound),
    ...readsHistory(parts, {
      lists: [patients, clinics],
      items: [strangers, numbers, clinicKeys, contacts],
    }),
    writesHistory('Commit', parts, [patients, strangers, optOuts, contacts], 'PutItem'),
    // START of a number that belongs to no live patient takes its STOP away.
    writesHistory('ForgetOptOut', parts, [optOuts], 'DeleteItem'),
  ];
}

/** A wake-up becomes a commit or nothing. */
export function wake(parts: Parts): PolicyStatement[] {
  return [
    consumes(parts.queues.wake.queue.queueArn),
    putsAside(parts.queues.wake),
    ...readsHistory(parts, { lists: [partitions.patients, partitions.clinics, partitions.bookings] }),
    writesHistory('Commit', parts, [partitions.patients], 'PutItem'),
    // Who was discharged leaves the list of live patients once nothing is to be done for them.
    writesHistory('LeaveRegistry', parts, [partitions.registries], 'DeleteItem'),
  ];
}

/** After each commit: the schedule is set, and texts are queued by their ids. It never writes to the history. */
export function carryOut(parts: Parts): PolicyStatement[] {
  const { queues } = parts;
  return [
    ...readsStream(parts),
    ...readsHistory(parts, { lists: [partitions.patients], items: [partitions.strangers] }),
    ...keepsSchedules(parts, 'CreateSchedule', 'UpdateSchedule', 'DeleteSchedule'),
    allow(
      'QueueWork',
      ['sqs:SendMessage'],
      queues.wake.queue.queueArn,
      queues.emergencies.queue.queueArn,
      queues.answers.queue.queueArn,
      queues.nudges.queue.queueArn,
    ),
  ];
}

/** After each commit: the rows that pages show. It only reads the history. */
export function project(parts: Parts): PolicyStatement[] {
  const { tables } = parts;
  // A row is put unless its patient is erased, which a check in the same transaction sees to.
  const rows = ['Query', 'PutItem', 'ConditionCheckItem', 'BatchWriteItem'];
  return [
    ...readsStream(parts),
    ...readsHistory(parts, { lists: [partitions.patients], items: [partitions.strangers] }),
    onTable('WriteViews', tables.views, ...rows),
  ];
}

/** The only function that can reach a patient's phone. */
export function sendText(parts: Parts): PolicyStatement[] {
  const { tables, queues, topics } = parts;
  const { patients, strangers, clinics, clinicKeys, registries, optOuts, system, contacts } = partitions;
  const queueArns = [queues.emergencies, queues.answers, queues.nudges].map(({ queue }) => queue.queueArn);
  return [
    consumes(...queueArns),
    putsAside(queues.emergencies),
    allow('SendLater', ['sqs:SendMessage'], ...queueArns),
    // The key is for the number that a carrier says has opted out after its patient changed to another.
    ...readsHistory(parts, {
      lists: [patients, clinics, registries],
      items: [strangers, clinicKeys, system, contacts],
    }),
    // A contact whose number the provider says has opted out is lost.
    writesHistory('ClaimAndRecord', parts, [patients, strangers, optOuts, contacts], 'PutItem'),
    writesHistory('LeaveRegistry', parts, [registries], 'DeleteItem'),
    onTable('PaceAndCount', tables.views, 'UpdateItem'),
    // A phone number is no ARN, so IAM can only say what it is not: a topic or anything else of SNS.
    new PolicyStatement({
      sid: 'SendTexts',
      effect: Effect.ALLOW,
      actions: ['sns:Publish'],
      notResources: ['arn:aws:sns:*:*:*'],
    }),
    allow('TellPeople', ['sns:Publish'], topics.alerts.topicArn, topics.operator.topicArn),
    onContactTopics('TellContacts', parts, 'Publish'),
    allow('SeeWhoIsTold', ['sns:ListSubscriptionsByTopic'], topics.alerts.topicArn),
    usesKey('EncryptAlerts', topics, 'sns'),
  ];
}

import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { tableKeys } from '../../shared/names.ts';
import {
  allow,
  consumes,
  keepsSchedules,
  onContactTopics,
  onPartitions,
  onTable,
  type Parts,
  partitions,
  putsAside,
  readsHistory,
  writesHistory,
} from './parts.ts';

const keepsStaff = [
  'ListUsersInGroup',
  'AdminCreateUser',
  'AdminGetUser',
  'AdminListGroupsForUser',
  'AdminAddUserToGroup',
  'AdminRemoveUserFromGroup',
  'AdminEnableUser',
  'AdminDisableUser',
  'CreateGroup',
].map((action) => `cognito-idp:${action}`);

/**
 * What staff ask for: commits, settings, enrolment and discharge (one transaction with the claims on numbers),
 * erasure, pages of views, who is alerted, exports, and who may sign in. It sends no text and sets no schedule: that follows from
 * the commits. The one switch for all sending is out of its reach: that one is the operator's.
 */
export function staffApi(parts: Parts): PolicyStatement[] {
  const { tables, queues, topics, buckets, schedules, users } = parts;
  const { history, views } = tables;
  const { patients, strangers, clinics, clinicList, registries, numbers, optOuts, clinicKeys, contacts } =
    partitions;
  const bookings = [partitions.bookings, partitions.bookingOwners];
  const claims = [registries, numbers, optOuts];
  const written = [patients, strangers, clinics, clinicList, ...claims, clinicKeys, contacts];
  return [
    // It reads everything there is of a clinic, so a list of partitions would hold nothing back.
    onTable('ReadHistory', history, 'Query', 'GetItem'),
    writesHistory('Commit', parts, written, 'PutItem'),
    // Put only, and under a condition: what was once said of staff is never changed.
    writesHistory('KeepTrail', parts, [partitions.audit], 'PutItem'),
    writesHistory('NameRequests', parts, [partitions.requests], 'PutItem'),
    writesHistory('MakeCursorKey', parts, [partitions.cursorKey], 'PutItem'),
    writesHistory('FreeNumbers', parts, [registries, numbers, optOuts], 'DeleteItem'),
    // Whoever takes a number rests on what it has said; a STOP in between is met again.
    writesHistory('HoldToOptOut', parts, [optOuts], 'ConditionCheckItem'),
    writesHistory('NoteBookings', parts, bookings, 'PutItem', 'DeleteItem'),
    writesHistory('Erase', parts, [patients, ...bookings], 'BatchWriteItem'),
    writesHistory('ForgetStranger', parts, [strangers], 'DeleteItem'),
    onTable('ReadPages', views, 'Query', 'GetItem'),
    // Erasure does not wait for the stream, and neither does an inbox item that staff have dealt with.
    onTable('WritePages', views, 'PutItem', 'ConditionCheckItem', 'BatchWriteItem'),
    onTable('CountRequests', views, 'UpdateItem'),
    allow('ReadPagesInOrder', ['dynamodb:Query'], `${views.tableArn}/index/${tableKeys.pageIndex}`),
    onContactTopics(
      'KeepContacts',
      parts,
      'CreateTopic',
      'TagResource',
      'Subscribe',
      'ConfirmSubscription',
      'ListSubscriptionsByTopic',
      'DeleteTopic',
    ),
    allow('SeeWhoIsTold', ['sns:ListSubscriptionsByTopic'], topics.alerts.topicArn),
    // Erasure does not wait for carry-out either.
    allow('RemoveSchedule', ['scheduler:DeleteSchedule'], schedules.scheduleArns),
    allow('AskForExport', ['sqs:SendMessage'], queues.exports.queue.queueArn),
    // What answers somebody's danger, when they are erased before it has left.
    allow('HandOver', ['sqs:SendMessage'], queues.emergencies.queue.queueArn),
    allow('LinkExport', ['s3:GetObject'], buckets.exports.arnForObjects('*')),
    // An erasure takes back every file that may hold the patient.
    allow(
      'TakeBackExport',
      ['s3:DeleteObject', 's3:AbortMultipartUpload'],
      buckets.exports.arnForObjects('*'),
    ),
    // Groups are no resources of their own to IAM: whose clinic it is, is checked before anything is asked.
    allow('KeepStaff', keepsStaff, users.userPoolArn),
  ];
}

/** Reads the rows of a clinic and writes a file, or takes it back; goes on where it was by a message to itself. */
export function exportFile(parts: Parts): PolicyStatement[] {
  const { tables, queues, buckets } = parts;
  const { views } = tables;
  return [
    consumes(queues.exports.queue.queueArn),
    putsAside(queues.exports),
    allow('GoOnLater', ['sqs:SendMessage'], queues.exports.queue.queueArn),
    // Settings, and the key that makes other names of patients' ids.
    ...readsHistory(parts, { lists: [partitions.clinics], items: [partitions.clinicKeys] }),
    onTable('ReadViewsAndNoteProgress', views, 'Query', 'GetItem', 'PutItem', 'UpdateItem'),
    allow('ReadPagesInOrder', ['dynamodb:Query'], `${views.tableArn}/index/${tableKeys.pageIndex}`),
    allow(
      'WriteFiles',
      ['s3:PutObject', 's3:GetObject', 's3:AbortMultipartUpload', 's3:DeleteObject'],
      buckets.exports.arnForObjects('*'),
    ),
  ];
}

/**
 * Asks again for what the newest states still want, and mends schedules and who is alerted. The one thing it commits
 * is that a text claimed long ago and never recorded is unknown. It moves patients to the number their clinic texts from,
 * and spreads its work by messages to itself.
 */
export function reconcile(parts: Parts): PolicyStatement[] {
  const { queues } = parts;
  const { patients, clinics, clinicList, registries, numbers, contacts, jobMarks } = partitions;
  return [
    consumes(queues.upkeep.queue.queueArn),
    putsAside(queues.upkeep),
    ...readsHistory(parts, { lists: [patients, clinics, clinicList, registries, numbers], items: [clinics] }),
    onPartitions('FindLostContacts', parts, [contacts], ['GetItem', 'PutItem']),
    writesHistory('RecordUnknown', parts, [patients], 'PutItem'),
    // That a job which came again has sent the next one.
    onPartitions('MarkJobs', parts, [jobMarks], ['GetItem', 'PutItem']),
    writesHistory('MoveClaims', parts, [clinics, numbers], 'PutItem'),
    writesHistory('LeaveNumbers', parts, [numbers, registries], 'DeleteItem'),
    ...keepsSchedules(parts, 'GetSchedule', 'CreateSchedule', 'UpdateSchedule', 'DeleteSchedule'),
    // Listing is of no resource to IAM.
    allow('ListSchedules', ['scheduler:ListSchedules'], '*'),
    // It invites nobody, so it may neither make a topic nor subscribe.
    onContactTopics('EndContacts', parts, 'DeleteTopic'),
    // Listing is of no resource to IAM. What would change a subscription is of none either, so nothing here may.
    allow('LookAtContacts', ['sns:ListTopics', 'sns:ListSubscriptions'], '*'),
    allow(
      'QueueWork',
      ['sqs:SendMessage'],
      queues.wake.queue.queueArn,
      queues.emergencies.queue.queueArn,
      queues.answers.queue.queueArn,
      queues.nudges.queue.queueArn,
      queues.upkeep.queue.queueArn,
    ),
  ];
}

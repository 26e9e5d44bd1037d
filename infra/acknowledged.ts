import { Aws, type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';
import type { FunctionName } from '../shared/names.ts';
import type { Parts } from './permissions/parts.ts';

/** The wildcards that stay in roles, each with why nothing narrower will do. */
export function acknowledgeWildcards(roles: ReadonlyMap<FunctionName, IConstruct>, parts: Parts): void {
  const { failures, exports } = parts.buckets;
  const anything = 'Resource::*';
  const findings: readonly (readonly [FunctionName[], string, string])[] = [
    [
      ['carry-out', 'project'],
      anything,
      'Only dynamodb:ListStreams, by which Lambda finds the stream, stands on every resource: IAM knows none for it, and it tells names alone.',
    ],
    [
      ['carry-out', 'project'],
      `Resource::${filesOf(failures)}`,
      'Lambda itself names the objects it keeps failed records under, and the bucket holds nothing else.',
    ],
    [
      ['carry-out', 'reconcile', 'staff-api'],
      `Resource::${schedulesOf(parts)}`,
      'Schedules are named by the random ids of patients, which nobody knows at deployment; the group holds no other.',
    ],
    [
      ['reconcile'],
      anything,
      'Listing schedules, topics and subscriptions, which tells names, times and contacts alone, are actions for which IAM knows no resource.',
    ],
    [
      ['staff-api', 'send-text', 'reconcile'],
      `Resource::${parts.topics.contactTopicsArn.replaceAll(Aws.ACCOUNT_ID, '<AWS::AccountId>')}*`,
      'Topics of alert contacts come and go with the settings of clinics; nothing else of the account is named like them.',
    ],
    [
      ['staff-api', 'export'],
      `Resource::${filesOf(exports)}`,
      'Exports are named by random ids made when a clinic asks for them, and the bucket holds nothing else.',
    ],
  ];
  for (const [names, finding, reason] of findings) {
    for (const name of names) {
      const role = roles.get(name);
      if (role !== undefined)
        Validations.of(role).acknowledge({ id: `AwsSolutions-IAM5[${finding}]`, reason });
    }
  }
}

/** All schedules of patients, in the words of the finding. */
function schedulesOf({ schedules }: Parts): string {
  const { Ref: group } = Stack.of(schedules).resolve(schedules.groupName) as { Ref: string };
  return schedules.scheduleArns
    .replaceAll(Aws.ACCOUNT_ID, '<AWS::AccountId>')
    .replaceAll(schedules.groupName, `<${group}>`);
}

/** All objects of a bucket, in the words of the finding. */
function filesOf(bucket: IBucket): string {
  const element = bucket.node.defaultChild as CfnElement;
  return `<${Stack.of(bucket).getLogicalId(element)}.Arn>/*`;
}

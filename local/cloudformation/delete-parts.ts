import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { DeleteBucketCommand } from '@aws-sdk/client-s3';
import { DeleteScheduleCommand, DeleteScheduleGroupCommand } from '@aws-sdk/client-scheduler';
import { DeleteTopicCommand, ListSubscriptionsByTopicCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import { DeleteQueueCommand } from '@aws-sdk/client-sqs';
import type { AwsClients } from './aws-clients.ts';
import { isNamed } from './aws-error.ts';
import type { LocalResource, LocalStack } from './local-stack.ts';
import { textAt } from './template.ts';

/** What the services answer to a deletion of what is not there any more. */
const gone = [
  'ResourceNotFoundException',
  'NoSuchBucket',
  'NotFound',
  'QueueDoesNotExist',
  'AWS.SimpleQueueService.NonExistentQueue',
  'NotFoundException',
];

async function unsubscribe({ sns }: AwsClients, part: LocalResource): Promise<void> {
  const TopicArn = textAt(part.properties(), 'TopicArn');
  const endpoint = textAt(part.properties(), 'Endpoint');
  const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
  for (const { Endpoint, SubscriptionArn } of Subscriptions) {
    if (Endpoint === endpoint) await sns.send(new UnsubscribeCommand({ SubscriptionArn }));
  }
}

async function remove(stack: LocalStack, clients: AwsClients, part: LocalResource): Promise<unknown> {
  switch (part.type) {
    case 'AWS::DynamoDB::Table':
    case 'AWS::DynamoDB::GlobalTable':
      return await clients.dynamodb.send(new DeleteTableCommand({ TableName: part.name }));
    case 'AWS::S3::Bucket':
      return await clients.s3.send(new DeleteBucketCommand({ Bucket: part.name }));
    case 'AWS::SQS::Queue':
      return await clients.sqs.send(new DeleteQueueCommand({ QueueUrl: stack.ref(part) }));
    case 'AWS::SNS::Topic':
      return await clients.sns.send(new DeleteTopicCommand({ TopicArn: stack.ref(part) }));
    case 'AWS::SNS::Subscription':
      return await unsubscribe(clients, part);
    case 'AWS::Scheduler::ScheduleGroup':
      return await clients.scheduler.send(new DeleteScheduleGroupCommand({ Name: part.name }));
    case 'AWS::Scheduler::Schedule': {
      const GroupName = textAt(part.properties(), 'GroupName');
      const group = GroupName === undefined ? {} : { GroupName };
      return await clients.scheduler.send(new DeleteScheduleCommand({ Name: part.name, ...group }));
    }
    default:
      return undefined;
  }
}

/** Takes one part away from the local endpoint; one that is not there is no fault, a bucket with files in it is. */
export async function deletePart(stack: LocalStack, clients: AwsClients, part: LocalResource): Promise<void> {
  try {
    await remove(stack, clients, part);
  } catch (error) {
    if (!isNamed(error, ...gone)) throw error;
  }
}

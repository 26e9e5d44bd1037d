import type { AwsClients } from './aws-clients.ts';
import { deployBuckets } from './deploy-buckets.ts';
import { deployQueues } from './deploy-queues.ts';
import { deploySchedules } from './deploy-schedules.ts';
import { deployTables } from './deploy-tables.ts';
import { deployTopics } from './deploy-topics.ts';
import type { LocalStack } from './local-stack.ts';
import { refuseUnknownTypes } from './resource-types.ts';

/**
 * Makes at the local endpoint what the stack declares: tables, buckets, queues, topics with their subscriptions,
 * schedules. What is there already is kept with its state and brought up to date, so it can run at every start.
 */
export async function deploy(stack: LocalStack, clients: AwsClients): Promise<void> {
  refuseUnknownTypes(stack);
  await deployTables(stack, clients.dynamodb);
  await deployBuckets(stack, clients.s3);
  await deployQueues(stack, clients.sqs);
  await deployTopics(stack, clients.sns);
  await deploySchedules(stack, clients.scheduler);
}

import { join } from 'node:path';
import type { LocalAws } from '../aws/local-aws.ts';
import type { MovableClock } from '../clock.ts';
import type { AwsClients } from '../cloudformation/aws-clients.ts';
import { messageOf } from '../cloudformation/aws-error.ts';
import type { LocalResource, LocalStack } from '../cloudformation/local-stack.ts';
import { textAt } from '../cloudformation/template.ts';
import type { Authorizer } from '../iam/authorizer.ts';
import { countIteratorAge, countUndelivered } from './count-metrics.ts';
import { type EventSource, type EventSourceMapping, readMapping } from './event-source.ts';
import { sendDiscarded } from './failure-destination.ts';
import type { LocalFunction } from './local-function.ts';
import { startQueueSource } from './queue-source.ts';
import { requirePermission } from './require-permission.ts';
import type { DiscardedBatch } from './stream-batch.ts';
import { openStreamPosition } from './stream-position.ts';
import { createStreamReader } from './stream-reader.ts';
import { startStreamSource } from './stream-source.ts';

/** What event sources are started from. */
export interface EventSourceParts {
  readonly stack: LocalStack;
  readonly aws: LocalAws;
  readonly authorizer: Authorizer;
  readonly dataDir: string;
  readonly clock: MovableClock;
  /** The function that a name or ARN in the template means. */
  readonly functionOf: (nameOrArn: string) => LocalFunction;
  readonly clientsOf: (target: LocalFunction) => AwsClients;
  readonly onProblem: (problem: string) => void;
}

function startQueue(
  parts: EventSourceParts,
  mapping: EventSourceMapping,
  target: LocalFunction,
): EventSource {
  requirePermission(
    parts.authorizer,
    target.spec.accessKeyId,
    ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    mapping.sourceArn,
  );
  return startQueueSource({
    mapping,
    target,
    queues: parts.aws.queues,
    queueDepth: () => parts.aws.queueDepth(),
    now: parts.clock.now,
    region: parts.stack.place.region,
    onProblem: parts.onProblem,
  });
}

/** As Lambda counts what a source gave up, by what became of it. */
function countDiscarded(
  { aws, stack, clock }: EventSourceParts,
  { logicalId }: EventSourceMapping,
  metric: 'OnFailureDestinationDeliveredEventCount' | 'DroppedEventCount',
  count: number,
) {
  const resource = stack
    .ofType('AWS::Lambda::EventSourceMapping')
    .find((mapping) => mapping.logicalId === logicalId);
  if (resource === undefined) return;
  const dimensions = { EventSourceMappingUUID: stack.ref(resource) };
  aws.metrics.count({ namespace: 'AWS/Lambda', metric, dimensions }, clock.now(), count);
}

async function discard(
  parts: EventSourceParts,
  mapping: EventSourceMapping,
  target: LocalFunction,
  batch: DiscardedBatch,
): Promise<void> {
  const { stack, clock } = parts;
  const where = `${mapping.logicalId} gave up ${batch.records.length} stream records`;
  if (mapping.onFailureArn === undefined) return parts.onProblem(`${where}, and no destination takes them.`);
  const queueUrlOf = (arn: string) => {
    const queue = stack.find('Arn', arn, 'AWS::SQS::Queue');
    if (queue === undefined) throw new Error(`No queue in the stack has the ARN ${arn}.`);
    return stack.ref(queue);
  };
  const from = { mappingId: mapping.logicalId, streamArn: mapping.sourceArn, now: clock.now() };
  try {
    await sendDiscarded(parts.clientsOf(target), mapping.onFailureArn, queueUrlOf, target.spec, batch, from);
    parts.onProblem(`${where} to ${mapping.onFailureArn}.`);
    countDiscarded(parts, mapping, 'OnFailureDestinationDeliveredEventCount', batch.records.length);
  } catch (error) {
    // Lambda too goes on when the destination refuses: the stream must not stand still for it.
    parts.onProblem(`${where}, and ${mapping.onFailureArn} did not take them: ${messageOf(error)}`);
    countDiscarded(parts, mapping, 'DroppedEventCount', batch.records.length);
    countUndelivered(parts.aws.metrics, target.spec.name, clock.now());
  }
}

async function startStream(
  parts: EventSourceParts,
  mapping: EventSourceMapping,
  target: LocalFunction,
): Promise<EventSource> {
  const { accessKeyId } = target.spec;
  const { region } = parts.stack.place;
  requirePermission(
    parts.authorizer,
    accessKeyId,
    ['dynamodb:DescribeStream', 'dynamodb:GetShardIterator', 'dynamodb:GetRecords'],
    mapping.sourceArn,
  );
  const positionFile = join(parts.dataDir, 'stream-positions', `${mapping.logicalId}.json`);
  const table = /:table\/([^/]+)\/stream\//.exec(mapping.sourceArn)?.[1] ?? mapping.sourceArn;
  return await startStreamSource({
    mapping,
    target,
    table,
    reader: createStreamReader(parts.aws.endpoint, region, accessKeyId, mapping.sourceArn),
    writes: () => parts.aws.tableWrites(table),
    position: openStreamPosition(positionFile, mapping.sourceArn),
    discard: (batch) => discard(parts, mapping, target, batch),
    onProblem: parts.onProblem,
    now: parts.clock.now,
    onAge: (ageMs) => countIteratorAge(parts.aws.metrics, target.spec.name, ageMs, parts.clock.now()),
  });
}

async function startEventSource(parts: EventSourceParts, resource: LocalResource): Promise<EventSource> {
  const mapping = readMapping(resource);
  const target = parts.functionOf(textAt(resource.properties(), 'FunctionName') ?? '');
  if (mapping.sourceArn.startsWith('arn:aws:sqs:')) return startQueue(parts, mapping, target);
  if (mapping.sourceArn.startsWith('arn:aws:dynamodb:')) return await startStream(parts, mapping, target);
  throw new Error(
    `${resource.logicalId}: an event source such as ${mapping.sourceArn} does not run locally.`,
  );
}

/** Starts a poller for every enabled event source mapping of the stack; on an error those started are closed. */
export async function startEventSources(parts: EventSourceParts): Promise<readonly EventSource[]> {
  const started: EventSource[] = [];
  try {
    for (const resource of parts.stack.ofType('AWS::Lambda::EventSourceMapping')) {
      if (textAt(resource.properties(), 'Enabled') === 'false') continue;
      started.push(await startEventSource(parts, resource));
    }
    return started;
  } catch (error) {
    await Promise.all(started.map((source) => source.close()));
    throw error;
  }
}

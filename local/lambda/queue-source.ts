import { setTimeout as delay } from 'node:timers/promises';
import type { LocalQueues, QueueDepth, ReceivedMessage } from '../aws/local-aws.ts';
import { messageOf } from '../cloudformation/aws-error.ts';
import type { EventSource, EventSourceMapping } from './event-source.ts';
import type { LocalFunction } from './local-function.ts';
import { createMinutes } from './minutes.ts';
import { failedItems } from './partial-failures.ts';

/** What a queue's poller works with. */
export interface QueueSourceParts {
  readonly mapping: EventSourceMapping;
  readonly target: LocalFunction;
  readonly queues: LocalQueues;
  readonly queueDepth: () => readonly QueueDepth[];
  readonly region: string;
  /** Epoch ms on the moved clock. */
  readonly now: () => number;
  /** Says what went wrong outside the function. */
  readonly onProblem: (problem: string) => void;
}

/** One receive waits so long, real time, before it looks whether the source was closed. */
const waitMs = 100;

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function recordOf(message: ReceivedMessage, queueArn: string, awsRegion: string) {
  const messageAttributes = Object.fromEntries(
    Object.entries(message.MessageAttributes).map(([name, value]) => [
      name,
      {
        ...(value.StringValue !== undefined && { stringValue: value.StringValue }),
        ...(value.BinaryValue !== undefined && { binaryValue: value.BinaryValue }),
        stringListValues: [],
        binaryListValues: [],
        dataType: value.DataType,
      },
    ]),
  );
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes,
    messageAttributes,
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion,
  };
}

/**
 * Feeds a function from a queue, one batch at a time. What succeeds is deleted; what fails is visible again at once
 * rather than after its visibility timeout, so that retries and dead letters need no waiting.
 */
export function startQueueSource(parts: QueueSourceParts): EventSource {
  const { mapping, target, queues, region } = parts;
  const queueArn = mapping.sourceArn;
  const name = queueArn.slice(queueArn.lastIndexOf(':') + 1);
  const visibilitySeconds = Number(queues.attributes(queueArn).VisibilityTimeout ?? 30);
  if (visibilitySeconds * 1000 < target.spec.timeoutMs) {
    throw new Error(
      `Queue visibility timeout: ${visibilitySeconds} seconds is less than Function timeout: ` +
        `${target.spec.timeoutMs / 1000} seconds (${mapping.logicalId}).`,
    );
  }
  let closed = false;
  let inHand = 0;
  const minutes = createMinutes(parts.now);
  const waiting = () => {
    const depth = parts.queueDepth().find(({ queueName }) => queueName === name);
    return (depth?.visible ?? 0) + (depth?.inFlight ?? 0);
  };

  async function receiveBatch(): Promise<readonly ReceivedMessage[]> {
    const batch: ReceivedMessage[] = [];
    while (batch.length < mapping.batchSize) {
      const max = Math.min(10, mapping.batchSize - batch.length);
      const wait = batch.length === 0 ? waitMs : 0;
      const received = await queues.receive(queueArn, { max, visibilitySeconds, waitMs: wait });
      batch.push(...received);
      if (received.length === 0 || wait === 0) break;
    }
    return batch;
  }

  /** Failing over and over, as without a dead-letter queue, must not fill a core: from 10 receives on it slows. */
  function giveBack(message: ReceivedMessage): void {
    const receives = Number(message.Attributes.ApproximateReceiveCount ?? 1);
    queues.changeVisibility(queueArn, message.ReceiptHandle, receives < 10 ? 0 : 1);
  }

  async function handle(batch: readonly ReceivedMessage[]): Promise<void> {
    const records = batch.map((message) => recordOf(message, queueArn, region));
    const passing = records.filter((record) =>
      mapping.passesFilter({ ...record, body: parsed(record.body) }),
    );
    const identifiers = passing.map((record) => record.messageId);
    const failed =
      passing.length === 0
        ? []
        : failedItems(await target.invoke({ Records: passing }), mapping.reportsItems, identifiers);
    for (const message of batch) {
      if (failed.includes(message.MessageId)) giveBack(message);
      else queues.delete(queueArn, message.ReceiptHandle);
    }
  }

  async function poll(): Promise<void> {
    while (!closed) {
      // Received and given back, a message would use up its tries, of which a second has more here than an hour on AWS.
      if (target.isHeldBack()) {
        await delay(waitMs);
        continue;
      }
      const batch = await receiveBatch();
      if (batch.length === 0) continue;
      inHand = batch.length;
      try {
        await handle(batch);
      } catch (error) {
        // The messages stay invisible until their timeout and come again, as when a poller dies on AWS.
        if (!closed) parts.onProblem(`Queue ${name}: ${messageOf(error)}`);
      }
      inHand = 0;
    }
  }

  const polling = poll();
  return {
    name,
    nudge: () => {
      if (target.isHeldBack() && waiting() > 0 && minutes.isNew()) target.turnAway();
    },
    busyWith: () => {
      if (inHand > 0) return `queue ${name}: ${inHand} in hand`;
      if (target.isHeldBack()) return undefined;
      const left = waiting();
      return left > 0 ? `queue ${name}: ${left} waiting` : undefined;
    },
    reachEnd: () => Promise.resolve(),
    close: async () => {
      closed = true;
      await polling;
    },
  };
}

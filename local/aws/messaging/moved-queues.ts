import type { MovableClock } from '../../clock.ts';
import type { LocalQueues, QueueDepth, ReceivedMessage } from '../local-aws.ts';
import { type FauxQueue, type FauxSqsStore, patch, type QueuedMessage } from './fauxqs-inside.ts';

/**
 * Makes the queues of a store follow the moved clock: when a message was sent and how long it is delayed.
 * Visibility timeouts keep real time, and so do delays of FIFO queues, which Ebb has none of. Queue URLs
 * point at `endpoint`, because the names fauxqs makes up do not resolve.
 */
export function followClock(
  store: FauxSqsStore,
  clock: MovableClock,
  endpoint: () => string,
  accountId: string,
): void {
  const urlOf = (name: string) => `${endpoint()}/${accountId}/${name}`;
  const createQueue = store.createQueue.bind(store);
  patch('SqsStore', store, {
    buildQueueUrl: urlOf,
    createQueue: (name, _url, arn, attributes, tags) => {
      const queue = createQueue(name, urlOf(name), arn, attributes, tags);
      if (!queue.isFifo()) moveQueue(queue, clock);
      return queue;
    },
  });
}

function moveQueue(queue: FauxQueue, clock: MovableClock): void {
  let earliestDelay = 0;

  const enqueue = (message: QueuedMessage) => {
    stamp(message, clock);
    queue.persistence?.insertMessage(queue.name, message);
    if (message.delayUntil !== undefined && message.delayUntil > clock.now()) {
      queue.delayedMessages.push(message);
      earliestDelay = Math.min(earliestDelay, message.delayUntil);
    } else {
      queue.messages.push(message);
      queue.notifyWaiters();
    }
  };

  const processTimers = () => {
    const realNow = clock.real();
    for (const [handle, entry] of queue.inflightMessages) {
      if (entry.visibilityDeadline > realNow) continue;
      queue.inflightMessages.delete(handle);
      queue.messages.push(entry.message);
    }
    const now = clock.now();
    if (queue.delayedMessages.length > 0 && now >= earliestDelay) {
      const still = queue.delayedMessages.filter((message) => (message.delayUntil ?? 0) > now);
      const due = queue.delayedMessages.filter((message) => (message.delayUntil ?? 0) <= now);
      due.sort((a, b) => (a.delayUntil ?? 0) - (b.delayUntil ?? 0));
      queue.messages.push(...due);
      queue.delayedMessages = still;
      earliestDelay = still.reduce((least, message) => Math.min(least, message.delayUntil ?? 0), Infinity);
    }
    if (queue.messages.length > 0) queue.notifyWaiters();
  };

  patch('SqsQueue', queue, { enqueue, processTimers });
}

/** fauxqs stamped the message with real time; one that moves to a dead-letter queue was stamped before. */
function stamp(message: QueuedMessage, clock: MovableClock): void {
  if (message.approximateReceiveCount > 0) {
    message.delayUntil = undefined;
    return;
  }
  const delay = message.delayUntil === undefined ? 0 : message.delayUntil - message.sentTimestamp;
  message.sentTimestamp = clock.now();
  message.delayUntil = delay > 0 ? message.sentTimestamp + delay : undefined;
}

/** Delayed messages in order of the moved time at which they become visible. */
export function delaysIn(store: FauxSqsStore): { queueName: string; dueAt: number }[] {
  const delays: { queueName: string; dueAt: number }[] = [];
  for (const queue of store.allQueues()) {
    for (const message of queue.delayedMessages) {
      delays.push({ queueName: queue.name, dueAt: message.delayUntil ?? 0 });
    }
  }
  return delays.sort((a, b) => a.dueAt - b.dueAt);
}

/** Makes visible what the clock says is due, and says how many. */
export function releaseDelays(store: FauxSqsStore): number {
  let released = 0;
  for (const queue of store.allQueues()) {
    const before = queue.delayedMessages.length;
    queue.processTimers();
    released += before - queue.delayedMessages.length;
  }
  return released;
}

/** When the oldest message was sent that could be read or is being read. */
function oldestIn(queue: FauxQueue): number | null {
  const inFlight = [...queue.inflightMessages.values()].map(({ message }) => message);
  const sent = [...queue.messages, ...inFlight].map(({ sentTimestamp }) => sentTimestamp);
  return sent.length === 0 ? null : Math.min(...sent);
}

/** How full each queue is. */
export function depthsOf(store: FauxSqsStore): QueueDepth[] {
  const countOf = (queue: FauxQueue, name: string) => Number(queue.getAttribute(name) ?? 0);
  return [...store.allQueues()].map((queue) => ({
    queueName: queue.name,
    visible: countOf(queue, 'ApproximateNumberOfMessages'),
    inFlight: countOf(queue, 'ApproximateNumberOfMessagesNotVisible'),
    delayed: countOf(queue, 'ApproximateNumberOfMessagesDelayed'),
    oldestSentAt: oldestIn(queue),
  }));
}

/** The queues of a store for pollers in this process. */
export function localQueues(store: FauxSqsStore): LocalQueues {
  const queueOf = (arn: string): FauxQueue => {
    const queue = store.getQueueByArn(arn);
    if (queue === undefined) throw new Error(`There is no queue ${arn}.`);
    return queue;
  };
  const deadLetterQueue = (arn: string) => store.getQueueByArn(arn);
  return {
    async receive(queueArn, { max, visibilitySeconds, waitMs }) {
      const queue = queueOf(queueArn);
      let taken = queue.dequeue(max, visibilitySeconds, deadLetterQueue);
      if (taken.length === 0 && waitMs > 0) {
        await queue.waitForMessages(waitMs / 1_000);
        taken = queue.dequeue(max, visibilitySeconds, deadLetterQueue);
      }
      return taken.map(
        (message): ReceivedMessage => ({
          ...message,
          MessageAttributes: message.MessageAttributes ?? {},
          Attributes: systemAttributesOf(queue.inflightMessages.get(message.ReceiptHandle)?.message),
        }),
      );
    },
    delete: (queueArn, receiptHandle) => {
      queueOf(queueArn).deleteMessage(receiptHandle);
    },
    changeVisibility: (queueArn, receiptHandle, seconds) =>
      queueOf(queueArn).changeVisibility(receiptHandle, seconds),
    attributes: (queueArn) => queueOf(queueArn).getAllAttributes(['All']),
  };
}

function systemAttributesOf(message: QueuedMessage | undefined): Record<string, string> {
  if (message === undefined) return {};
  return {
    SenderId: '000000000000',
    SentTimestamp: String(message.sentTimestamp),
    ApproximateReceiveCount: String(message.approximateReceiveCount),
    ApproximateFirstReceiveTimestamp: String(message.approximateFirstReceiveTimestamp ?? 0),
  };
}

/**
 * A queue as SQS is one: at least once and in no order. What a function does not answer for in time, or says that it
 * did not do, comes again; what came too often is put among the dead letters.
 */
import type { SQSBatchResponse, SQSRecord } from 'aws-lambda';
import type { Faults } from '../engine/faults.ts';
import type { Scheduler } from '../engine/scheduler.ts';
import { chanceOf, type Random } from '../random.ts';

export interface QueueSpec {
  name: string;
  /** Messages that a function gets at once. */
  batchSize: number;
  /** How long a message is hidden while it is handled. */
  hiddenMs: number;
  /** Handles a batch; false when no copy of the function is free. */
  receive: (
    label: string,
    records: SQSRecord[],
    done: (failed: ReadonlySet<string> | 'all') => void,
  ) => boolean;
}

export interface Queue {
  readonly name: string;
  send(body: string, delayMs?: number): void;
  /** Messages that nobody has dealt with. */
  waiting(): number;
  readonly dead: string[];
}

interface Message {
  id: string;
  body: string;
  receives: number;
  random: Random;
}

/** As the stack has it: put aside after the tries that three days have room for, at most a thousand. */
const mostReceives = 1_000;
const minuteMs = 60_000;
/** A queue whose function has no free copy asks again after this long. */
const busyMs = 400;

interface World {
  scheduler: Scheduler;
  faults: Faults;
  seed: number;
}

/** An empty queue. */
export function createQueue({ scheduler, faults, seed }: World, spec: QueueSpec): Queue {
  const { name, batchSize, hiddenMs, receive } = spec;
  const visible: Message[] = [];
  const dead: string[] = [];
  let messages = 0;
  let open = 0;
  let polls = 0;
  let polling = false;

  function show(message: Message, inMs: number): void {
    scheduler.at(scheduler.now() + inMs, `${name} shows ${message.id}`, () => {
      visible.push(message);
      pollIn(message.random.whole(1, 120));
    });
  }

  function pollIn(ms: number): void {
    if (polling) return;
    polling = true;
    scheduler.at(scheduler.now() + ms, `${name} is polled`, poll);
  }

  function takeBatch(random: Random): Message[] {
    const batch: Message[] = [];
    const size = random.whole(1, batchSize);
    while (batch.length < size && visible.length > 0) {
      batch.push(...visible.splice(random.whole(0, visible.length - 1), 1));
    }
    return batch;
  }

  function settle(message: Message, failed: boolean): void {
    const lost = !failed && faults.happens('acknowledgement-lost', message.random);
    if (!failed && !lost) {
      open -= 1;
      return;
    }
    if (message.receives >= mostReceives) {
      dead.push(message.body);
      open -= 1;
      return;
    }
    show(message, hiddenMs);
  }

  function poll(): void {
    polling = false;
    if (visible.length === 0) return;
    polls += 1;
    const random = chanceOf(seed, `${name} poll ${polls}`);
    const batch = takeBatch(random);
    for (const message of batch) message.receives += 1;
    const records = batch.map(
      ({ id, body, receives }) =>
        ({
          messageId: id,
          body,
          attributes: { ApproximateReceiveCount: `${receives}` },
          eventSourceARN: `arn:aws:sqs:x:0:${name}`,
        }) as SQSRecord,
    );
    const first = batch[0];
    const taken = receive(`${name} ${first?.id}.${first?.receives}`, records, (failed) => {
      for (const message of batch) settle(message, failed === 'all' || failed.has(message.id));
    });
    if (!taken) {
      for (const message of batch) message.receives -= 1;
      visible.push(...batch);
    }
    if (visible.length > 0) pollIn(taken ? random.whole(1, 60) : busyMs);
  }

  function delayOf(random: Random): number {
    if (faults.happens('message-hours-late', random)) return random.whole(60, 300) * minuteMs;
    if (faults.happens('message-late', random)) return random.whole(1_000, 10 * minuteMs);
    return random.whole(5, 150);
  }

  return {
    name,
    dead,
    waiting: () => open,
    send(body, delayMs = 0) {
      messages += 1;
      const id = `${messages}`;
      const random = chanceOf(seed, `${name} ${id} ${body}`);
      const copies = faults.happens('message-twice', random) ? 2 : 1;
      for (let copy = 1; copy <= copies; copy += 1) {
        open += 1;
        const message = { id: copy === 1 ? id : `${id}b`, body, receives: 0, random };
        show(message, delayMs + delayOf(random));
      }
    },
  };
}

/** What a batch's answer says of its records. */
export function failedOf({ batchItemFailures }: SQSBatchResponse): ReadonlySet<string> {
  return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
}

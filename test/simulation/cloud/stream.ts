/**
 * The history's stream as one of its readers sees it: each owner's records in order, batches read again until they are
 * done, halved when they fail, and given up, record by record, after a few tries.
 */
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import type { Faults } from '../engine/faults.ts';
import type { Scheduler } from '../engine/scheduler.ts';
import { chanceOf, hashed, type Random } from '../random.ts';

/** A write, as it goes to every reader; the record is made once somebody reads it. */
export interface Written {
  /** Partition key of the item. */
  owner: string;
  name: string;
  record: () => DynamoDBRecord;
}

export interface ReaderSpec {
  name: string;
  /** Whether this reader may lose records for good, or get them without their item. */
  mayLose: boolean;
  receive: (
    label: string,
    records: DynamoDBRecord[],
    done: (answer: DynamoDBBatchResponse | 'ended') => void,
  ) => boolean;
}

export interface Reader {
  put(written: Written): void;
  waiting(): number;
  /** Owners of whom a record was given up. */
  readonly givenUp: Set<string>;
}

interface Shard {
  records: (Written & { sequence: string; random: Random })[];
  reading: boolean;
  tries: number;
  size: number;
}

const shardCount = 3;
const batchSize = 20;
const mostTries = 6;
const busyMs = 400;
const againMs = 1_000;

/** A reader at the stream's end. */
export function createReader(
  { scheduler, faults, seed }: { scheduler: Scheduler; faults: Faults; seed: number },
  { name, mayLose, receive }: ReaderSpec,
): Reader {
  const givenUp = new Set<string>();
  const shards: Shard[] = Array.from({ length: shardCount }, () => ({
    records: [],
    reading: false,
    tries: 0,
    size: batchSize,
  }));
  let sequences = 0;

  function readIn(shard: Shard, ms: number): void {
    if (shard.reading) return;
    shard.reading = true;
    scheduler.at(scheduler.now() + ms, `${name} reads`, () => read(shard));
  }

  function recordOf({ record, sequence, random }: Shard['records'][number]): DynamoDBRecord {
    const whole = record();
    const isCut = mayLose && faults.happens('record-cut', random);
    const { NewImage, ...rest } = whole.dynamodb ?? {};
    const dynamodb = isCut || NewImage === undefined ? rest : { ...rest, NewImage };
    return { ...whole, dynamodb: { ...dynamodb, SequenceNumber: sequence } };
  }

  function failed(shard: Shard, from: number): void {
    shard.records.splice(0, from);
    if (from > 0) shard.tries = 0;
    shard.tries += 1;
    shard.size = Math.max(1, Math.ceil(shard.size / 2));
    if (shard.tries >= mostTries && shard.size === 1) {
      const lost = shard.records.shift();
      if (lost !== undefined) givenUp.add(lost.owner);
      shard.tries = 0;
    }
    if (shard.records.length > 0) readIn(shard, againMs);
  }

  function done(shard: Shard, count: number): void {
    const last = shard.records[count - 1];
    shard.tries = 0;
    shard.size = batchSize;
    // What was read and not noted as read comes once more.
    if (last === undefined || !faults.happens('record-twice', last.random)) shard.records.splice(0, count);
    if (shard.records.length > 0) readIn(shard, 20);
  }

  function read(shard: Shard): void {
    shard.reading = false;
    const batch = shard.records.slice(0, shard.size);
    const [first] = batch;
    if (first === undefined) return;
    const label = `${name} ${first.name}${shard.tries === 0 ? '' : ` again ${shard.tries}`}`;
    shard.reading = true;
    const taken = receive(label, batch.map(recordOf), (answer) => {
      shard.reading = false;
      if (answer === 'ended') return failed(shard, 0);
      const [failure] = answer.batchItemFailures;
      const from = batch.findIndex(({ sequence }) => sequence === failure?.itemIdentifier);
      if (from === -1) done(shard, batch.length);
      else failed(shard, from);
    });
    if (!taken) {
      shard.reading = false;
      readIn(shard, busyMs);
    }
  }

  return {
    givenUp,
    waiting: () => shards.reduce((sum, { records }) => sum + records.length, 0),
    put(written) {
      const random = chanceOf(seed, `${name} ${written.name}`);
      if (mayLose && faults.happens('record-lost', random)) return;
      sequences += 1;
      const shard = shards[hashed(written.owner) % shardCount];
      shard?.records.push({ ...written, sequence: `${sequences}`, random });
      if (shard !== undefined) readIn(shard, random.whole(10, 400));
    },
  };
}

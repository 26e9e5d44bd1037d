import { Agent, request } from 'node:http';
import { isObject, type JsonObject, objectAt, objectsAt, textAt } from '../cloudformation/template.ts';

/** Reads one DynamoDB stream with a key of its own, over one connection that stays open. */
export interface StreamReader {
  /**
   * The records after the position, at most `limit`, and where to go on; `undefined` stands for the oldest record.
   * Rejects with the service's error name and message.
   */
  readonly read: (position: ReadPosition, limit: number) => Promise<StreamPage>;
  /** The newest sequence number in the stream, or undefined while it is empty. */
  readonly newest: () => Promise<string | undefined>;
  readonly close: () => void;
}

/** After a sequence number, or at an iterator that an earlier page gave. */
export type ReadPosition = { readonly after: string | undefined } | { readonly iterator: string };

interface StreamPage {
  readonly records: readonly StreamRecord[];
  /** Whether nothing lay behind them when they were read. */
  readonly isEnd: boolean;
  /** Undefined where the shard is closed. */
  readonly nextIterator: string | undefined;
}

/** One record as the stream gives it, and its sequence number. */
export interface StreamRecord {
  readonly sequenceNumber: string;
  readonly record: JsonObject;
}

/** A page is full by its records, or by its megabyte of them; far below both it ends where the stream does. */
const fullBytes = 500_000;

function recordOf(record: JsonObject): StreamRecord {
  return { sequenceNumber: textAt(objectAt(record, 'dynamodb'), 'SequenceNumber') ?? '', record };
}

/**
 * Makes a reader for a stream at the local endpoint. It writes the few requests itself: the SDK's client for streams
 * would be one more dependency for three operations.
 */
export function createStreamReader(
  endpoint: string,
  region: string,
  accessKeyId: string,
  streamArn: string,
): StreamReader {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let shard: string | undefined;

  function call(operation: string, input: JsonObject): Promise<JsonObject & { readonly bytes: number }> {
    const { promise, resolve, reject } = Promise.withResolvers<JsonObject & { readonly bytes: number }>();
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      // Asked for by the emulator and checked by nobody, as the signature.
      'x-amz-date': '20260101T000000Z',
      'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
      authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/${region}/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=0`,
    };
    const outgoing = request(endpoint, { agent, method: 'POST', headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const body = objectIn(text);
        if (incoming.statusCode === 200) return resolve({ ...body, bytes: text.length });
        const type = (textAt(body, '__type') ?? 'Error').split('#').at(-1) ?? 'Error';
        const failure = new Error(textAt(body, 'message') ?? textAt(body, 'Message') ?? (text || type));
        failure.name = type;
        reject(failure);
      });
    });
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify(input));
    return promise;
  }

  async function shardId(): Promise<string> {
    if (shard !== undefined) return shard;
    const described = await call('DescribeStream', { StreamArn: streamArn });
    const shards = objectsAt(objectAt(described, 'StreamDescription'), 'Shards');
    if (shards.length !== 1) throw new Error(`${streamArn} has ${shards.length} shards: only one is read.`);
    shard = textAt(shards[0] ?? {}, 'ShardId') ?? '';
    return shard;
  }

  async function iteratorAfter(after: string | undefined): Promise<string> {
    const answer = await call('GetShardIterator', {
      StreamArn: streamArn,
      ShardId: await shardId(),
      ...(after === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
    });
    return textAt(answer, 'ShardIterator') ?? '';
  }

  async function read(position: ReadPosition, limit: number): Promise<StreamPage> {
    const iterator = 'iterator' in position ? position.iterator : await iteratorAfter(position.after);
    const most = Math.min(limit, 1000);
    const answer = await call('GetRecords', { ShardIterator: iterator, Limit: most });
    const records = objectsAt(answer, 'Records').map(recordOf);
    return {
      records,
      isEnd: records.length < most && answer.bytes < fullBytes,
      nextIterator: textAt(answer, 'NextShardIterator'),
    };
  }

  return {
    read,
    newest: async () => {
      let page = await read({ after: undefined }, 1000);
      let newest: string | undefined;
      while (page.records.length > 0) {
        newest = page.records.at(-1)?.sequenceNumber;
        if (page.nextIterator === undefined) break;
        page = await read({ iterator: page.nextIterator }, 1000);
      }
      return newest;
    },
    close: () => agent.destroy(),
  };
}

/** The object that an answer holds; none where something else than the tables answered, with a sentence. */
function objectIn(text: string): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(text);
    return isObject(answer) ? answer : {};
  } catch {
    return {};
  }
}

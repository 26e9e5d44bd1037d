import { setTimeout as pause } from 'node:timers/promises';
import type {
  AttributeValue,
  DynamoDBClient,
  QueryCommandInput,
  WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { BatchWriteItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { tableKeys } from '../names.ts';

export type Item = Record<string, AttributeValue>;

/** A string attribute. Throws for an item that lacks it: something else than this code wrote it. */
export function textOf(item: Item, name: string): string {
  const value = item[name]?.S;
  if (value === undefined) throw new TypeError(`a stored item has no text ${name}`);
  return value;
}

/** A number attribute. Throws for an item that lacks it. */
export function numberOf(item: Item, name: string): number {
  const value = item[name]?.N;
  if (value === undefined) throw new TypeError(`a stored item has no number ${name}`);
  return Number(value);
}

/** A binary attribute. Throws for an item that lacks it. */
export function bytesOf(item: Item, name: string): Uint8Array {
  const value = item[name]?.B;
  if (value === undefined) throw new TypeError(`a stored item has no bytes ${name}`);
  return value;
}

/** The items of a query, page after page; a page is asked for only when its first item is. */
export async function* queryItems(client: DynamoDBClient, input: QueryCommandInput): AsyncGenerator<Item> {
  let start: Item | undefined;
  do {
    const page = await client.send(
      new QueryCommand(start === undefined ? input : { ...input, ExclusiveStartKey: start }),
    );
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}

/** The next `limit` sort keys of a partition, after the given one. Only for items so small that a page holds them. */
export async function sortKeysAfter(
  client: DynamoDBClient,
  tableName: string,
  partition: string,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: after === null ? 'pk = :pk' : 'pk = :pk AND sk > :after',
      ExpressionAttributeValues: {
        ':pk': { S: partition },
        ...(after === null ? {} : { ':after': { S: after } }),
      },
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  return Items.map((item) => textOf(item, tableKeys.sort));
}

const batchSize = 25;
const mostRounds = 6;

/**
 * Writes all of the requests, 25 at a time, giving what DynamoDB left undone to it again after a short wait.
 * Throws when it still leaves some undone; what was written stays, so the caller may simply begin again.
 */
export async function writeAll(
  client: DynamoDBClient,
  tableName: string,
  requests: AsyncIterable<WriteRequest>,
): Promise<void> {
  let batch: WriteRequest[] = [];
  for await (const request of requests) {
    batch.push(request);
    if (batch.length < batchSize) continue;
    await writeBatch(client, tableName, batch);
    batch = [];
  }
  if (batch.length > 0) await writeBatch(client, tableName, batch);
}

async function writeBatch(client: DynamoDBClient, tableName: string, batch: WriteRequest[]): Promise<void> {
  let left = batch;
  for (let round = 0; round < mostRounds; round++) {
    if (round > 0) await pause(2 ** round * 5);
    const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: left } }));
    left = answer.UnprocessedItems?.[tableName] ?? [];
    if (left.length === 0) return;
  }
  throw new Error(`DynamoDB left ${left.length} writes of a batch undone`);
}

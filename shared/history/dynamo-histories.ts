import { randomBytes } from 'node:crypto';
import type { DynamoDBClient, WriteRequest } from '@aws-sdk/client-dynamodb';
import {
  ConditionalCheckFailedException,
  PutItemCommand,
  QueryCommand,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { epochMs } from '../domain/local-time.ts';
import type { Item } from '../dynamo/items.ts';
import { queryItems, sortKeysAfter, textOf, writeAll } from '../dynamo/items.ts';
import { historyPartition, padded } from '../dynamo/keys.ts';
import { tableKeys } from '../names.ts';
import type { Clock } from '../outside/ports.ts';
import { decodeCommit, decodeState, encodeCommit } from './commit-codec.ts';
import { appendWithClaims } from './dynamo-claims.ts';
import type { Commit, Histories } from './ports.ts';

/** How long the stub of a forgotten commit stays: far longer than a function that began before may run. */
const stubSeconds = 24 * 3600;

/** `Histories` over table `history`. */
export function createDynamoHistories(client: DynamoDBClient, tableName: string, clock: Clock): Histories {
  return {
    async latest(patientId) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': { S: historyPartition.commits(patientId) } },
          ProjectionExpression: 'v, body, causes',
          ConsistentRead: true,
          ScanIndexForward: false,
          Limit: 1,
        }),
      );
      return Items[0] === undefined ? null : decodeState(Items[0]);
    },

    async append(commit, claims) {
      const item = { ...encodeCommit(commit), writer: { B: randomBytes(6) } };
      if (claims === undefined && commit.seq > 1) return put(client, tableName, item);
      return appendWithClaims(client, tableName, commit, item, claims);
    },

    async page(patientId, afterSeq, limit) {
      const commits: Commit[] = [];
      const items = queryItems(client, {
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk AND sk > :after',
        FilterExpression: 'attribute_exists(body)',
        ExpressionAttributeValues: {
          ':pk': { S: historyPartition.commits(patientId) },
          ':after': { S: padded(afterSeq) },
        },
        ConsistentRead: true,
        Limit: limit,
      });
      for await (const item of items) {
        if (commits.length === limit) break;
        commits.push(decodeCommit(item));
      }
      return commits;
    },

    async forget(patientId, beforeSeq) {
      const expiresAt = Math.ceil(epochMs(clock.now()) / 1000) + stubSeconds;
      const rest = queryItems(client, {
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk AND sk < :before',
        FilterExpression: 'attribute_exists(body)',
        ExpressionAttributeValues: {
          ':pk': { S: historyPartition.commits(patientId) },
          ':before': { S: padded(beforeSeq) },
        },
        ProjectionExpression: 'pk, sk',
        ConsistentRead: true,
      });
      await writeAll(client, tableName, stubs(rest, expiresAt));
    },

    async *livePatients(clinicId) {
      const rows = queryItems(client, {
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: historyPartition.registry(clinicId) } },
        ConsistentRead: true,
      });
      for await (const row of rows) yield textOf(row, tableKeys.sort);
    },
    livePage: (clinicId, after, limit) =>
      sortKeysAfter(client, tableName, historyPartition.registry(clinicId), after, limit),
  };
}

/** One conditional write of one item: the whole of a commit that moves no claim. */
async function put(client: DynamoDBClient, tableName: string, item: Item): Promise<'written' | 'conflict'> {
  try {
    await client.send(
      new PutItemCommand({
        TableName: tableName,
        Item: item,
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return 'written';
  } catch (error) {
    if (error instanceof TransactionConflictException) return 'conflict';
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    // The SDK repeats a call whose answer was lost; then the item in the way is our own, and we have won.
    return sameBytes(error.Item?.writer?.B, item.writer?.B) ? 'written' : 'conflict';
  }
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

/**
 * A forgotten commit leaves its key for a day, and nothing else: were the key free, a writer that decided
 * before the erasure could still write there and take its commit for good.
 */
async function* stubs(keys: AsyncIterable<Item>, expiresAt: number): AsyncGenerator<WriteRequest> {
  for await (const key of keys) {
    yield { PutRequest: { Item: { ...key, [tableKeys.expiry]: { N: String(expiresAt) } } } };
  }
}

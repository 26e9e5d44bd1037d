import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { epochMs } from '../domain/local-time.ts';
import type { StrangerState } from '../domain/stranger/state.ts';
import { NewerStateError } from '../dynamo/errors.ts';
import { numberOf, textOf } from '../dynamo/items.ts';
import { historyKey } from '../dynamo/keys.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';
import { tableKeys } from '../names.ts';
import type { Clock } from '../outside/ports.ts';
import type { Strangers } from './ports.ts';

const strangerVersion: StrangerState['v'] = 1;

/**
 * `Strangers` over table `history`. DynamoDB sometimes deletes an expired item hours late, so an item past its expiry
 * counts as absent, both when it is read and when it is written.
 */
export function createDynamoStrangers(client: DynamoDBClient, tableName: string, clock: Clock): Strangers {
  const nowSeconds = () => Math.floor(epochMs(clock.now()) / 1000);
  return {
    async load(strangerId) {
      const { Item } = await client.send(
        new GetItemCommand({
          TableName: tableName,
          Key: historyKey.stranger(strangerId),
          ConsistentRead: true,
        }),
      );
      if (Item === undefined || numberOf(Item, tableKeys.expiry) <= nowSeconds()) return null;
      const version = numberOf(Item, 'v');
      if (version > strangerVersion) {
        throw new NewerStateError("a stranger's state", version, strangerVersion);
      }
      const state: StrangerState = JSON.parse(textOf(Item, 'state'));
      return state;
    },

    async save(state) {
      const first = state.seq === 1;
      try {
        await client.send(
          new PutItemCommand({
            TableName: tableName,
            Item: {
              ...historyKey.stranger(state.strangerId),
              clinicId: { S: state.clinicId },
              v: { N: String(state.v) },
              seq: { N: String(state.seq) },
              state: { S: toStoredJson(state) },
              [tableKeys.expiry]: { N: String(Math.ceil(epochMs(state.expiresAt) / 1000)) },
            },
            ConditionExpression: first
              ? 'attribute_not_exists(pk) OR expiresAt <= :now'
              : 'seq = :before AND expiresAt > :now',
            ExpressionAttributeValues: {
              ':now': { N: String(nowSeconds()) },
              ...(first ? {} : { ':before': { N: String(state.seq - 1) } }),
            },
          }),
        );
        return 'written';
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return 'conflict';
        throw error;
      }
    },

    async forget(strangerId, seq) {
      try {
        await client.send(
          new DeleteItemCommand({
            TableName: tableName,
            Key: historyKey.stranger(strangerId),
            ConditionExpression: 'attribute_not_exists(pk) OR seq = :seq OR expiresAt <= :now',
            ExpressionAttributeValues: { ':seq': { N: String(seq) }, ':now': { N: String(nowSeconds()) } },
          }),
        );
        return 'forgotten';
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return 'conflict';
        throw error;
      }
    },
  };
}

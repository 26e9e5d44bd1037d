import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { epochMs } from '../domain/local-time.ts';
import type { Item } from '../dynamo/items.ts';
import { textOf } from '../dynamo/items.ts';
import { historyPartition, keyOf } from '../dynamo/keys.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';
import { tableKeys } from '../names.ts';
import type { Clock } from '../outside/ports.ts';
import type { NamedRequest, RequestClaim, RequestKeys } from './ports.ts';
import { requestKeyDays } from './ports.ts';

const keptSeconds = requestKeyDays * 24 * 3600;

/** `RequestKeys` over table `history`; an item past its expiry counts as absent. */
export function createDynamoRequestKeys(
  client: DynamoDBClient,
  tableName: string,
  clock: Clock,
): RequestKeys {
  const nowSeconds = () => Math.floor(epochMs(clock.now()) / 1000);
  const itemOf = ({ clinicId, id, fingerprint }: NamedRequest): Item => ({
    ...keyOf(historyPartition.requests(clinicId), id),
    fingerprint: { S: fingerprint },
    [tableKeys.expiry]: { N: String(nowSeconds() + keptSeconds) },
  });
  return {
    async claim(request) {
      try {
        await client.send(
          new PutItemCommand({
            TableName: tableName,
            Item: itemOf(request),
            ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
            ExpressionAttributeValues: { ':now': { N: String(nowSeconds()) } },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return { kind: 'new' };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException) || error.Item === undefined) throw error;
        return claimOf(error.Item, request);
      }
    },
    async finish(request, answer) {
      const kept = answer === undefined ? {} : { answer: { S: toStoredJson(answer) } };
      const Item = { ...itemOf(request), done: { BOOL: true }, ...kept };
      await client.send(new PutItemCommand({ TableName: tableName, Item }));
    },
  };
}

function claimOf(item: Item, { fingerprint }: NamedRequest): RequestClaim {
  if (textOf(item, 'fingerprint') !== fingerprint) return { kind: 'reused' };
  const answer: unknown = item.answer?.S === undefined ? null : JSON.parse(item.answer.S);
  return { kind: 'again', done: item.done?.BOOL === true, answer };
}

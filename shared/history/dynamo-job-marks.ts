import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { epochMs } from '../domain/local-time.ts';
import { numberOf } from '../dynamo/items.ts';
import { historyKey } from '../dynamo/keys.ts';
import { tableKeys } from '../names.ts';
import type { Clock } from '../outside/ports.ts';
import type { JobMarks } from './ports.ts';
import { jobMarkHours } from './ports.ts';

/** `JobMarks` over table `history`; an item past its expiry counts as absent. */
export function createDynamoJobMarks(client: DynamoDBClient, TableName: string, clock: Clock): JobMarks {
  const nowSeconds = () => Math.floor(epochMs(clock.now()) / 1000);
  return {
    async has(hash) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: historyKey.jobMark(hash), ConsistentRead: true }),
      );
      return Item !== undefined && numberOf(Item, tableKeys.expiry) > nowSeconds();
    },
    async leave(hash) {
      const expiry = { [tableKeys.expiry]: { N: String(nowSeconds() + jobMarkHours * 3600) } };
      await client.send(new PutItemCommand({ TableName, Item: { ...historyKey.jobMark(hash), ...expiry } }));
    },
  };
}

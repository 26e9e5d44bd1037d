import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { epochMs } from '../domain/local-time.ts';
import { tableKeys } from '../names.ts';
import type { RequestCounts } from './ports.ts';

const keptSeconds = 3_600;

/** `RequestCounts` over table `views`: one counter a clinic and span, which goes by itself. */
export function createDynamoRequestCounts(client: DynamoDBClient, tableName: string): RequestCounts {
  return {
    async add(clinicId, { name, endsAt }, by) {
      const expiresAt = Math.ceil(epochMs(endsAt) / 1000) + keptSeconds;
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: { [tableKeys.partition]: { S: `REQUESTS#${clinicId}` }, [tableKeys.sort]: { S: name } },
          UpdateExpression: 'ADD #points :by SET #expires = :expires',
          ExpressionAttributeNames: { '#points': 'points', '#expires': tableKeys.expiry },
          ExpressionAttributeValues: { ':by': { N: `${by}` }, ':expires': { N: `${expiresAt}` } },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Number(Attributes?.points?.N);
    },
  };
}

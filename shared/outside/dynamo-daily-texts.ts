import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { tableKeys } from '../names.ts';
import type { DailyTexts } from './ports.ts';

const keptSeconds = 3 * 86_400;

const number = (value: number) => ({ N: String(value) });

/** `DailyTexts` over table `views`: one counter a clinic and day, changed by one `UpdateItem` a text. */
export function createDynamoDailyTexts(client: DynamoDBClient, tableName: string): DailyTexts {
  async function add(clinicId: string, day: string, by: number, most: number | null): Promise<number | null> {
    const expiresAt = Date.parse(`${day}T00:00:00Z`) / 1000 + keptSeconds;
    const limit =
      most === null ? {} : { ConditionExpression: 'attribute_not_exists(#texts) OR #texts < :most' };
    try {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: { [tableKeys.partition]: { S: `TEXTS#${clinicId}` }, [tableKeys.sort]: { S: day } },
          UpdateExpression: 'ADD #texts :by SET #expires = :expires',
          ...limit,
          ExpressionAttributeNames: { '#texts': 'texts', '#expires': tableKeys.expiry },
          ExpressionAttributeValues: {
            ':by': number(by),
            ':expires': number(expiresAt),
            ...(most === null ? {} : { ':most': number(most) }),
          },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Number(Attributes?.texts?.N);
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return null;
      throw error;
    }
  }
  return {
    async count(clinicId, day, most) {
      return most !== null && most < 1 ? null : add(clinicId, day, 1, most);
    },
    async takeBack(clinicId, day) {
      await add(clinicId, day, -1, null);
    },
  };
}

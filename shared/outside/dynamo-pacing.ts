import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { tableKeys } from '../names.ts';
import { createPacing, type Take } from './pacing.ts';
import type { Pacing } from './ports.ts';

const mostTries = 20;
const sort = 'pace';

const number = (value: number) => ({ N: String(value) });

/**
 * Pacing over table `views`: one counter a lane, which is the place that comes next. One `UpdateItem` takes places
 * when the counter is ahead of the clock; when it has fallen behind, a second one, as conditional, sets it anew.
 */
export function createDynamoPacing(client: DynamoDBClient, tableName: string): Pacing {
  async function update(
    { key, expiresAt }: Take,
    expression: string,
    condition: string,
    values: Record<string, AttributeValue>,
  ): Promise<{ written: boolean; place: number | null }> {
    try {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: { [tableKeys.partition]: { S: key }, [tableKeys.sort]: { S: sort } },
          UpdateExpression: `${expression}, #expires = :expires`,
          ConditionExpression: condition,
          ExpressionAttributeNames: { '#place': 'place', '#expires': tableKeys.expiry },
          ExpressionAttributeValues: { ...values, ':expires': number(expiresAt) },
          ReturnValues: 'UPDATED_NEW',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return { written: true, place: Number(Attributes?.place?.N) };
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      const place = error.Item?.place?.N;
      return { written: false, place: place === undefined ? null : Number(place) };
    }
  }

  return createPacing(async (take) => {
    const { amount, floor, ceiling } = take;
    for (let tries = 0; tries < mostTries; tries += 1) {
      const joined = await update(
        take,
        'SET #place = #place + :amount',
        '#place >= :floor AND #place < :ceiling',
        { ':amount': number(amount), ':floor': number(floor), ':ceiling': number(ceiling) },
      );
      if (joined.written) return (joined.place ?? 0) - amount;
      if (joined.place !== null && joined.place >= ceiling) return null;
      const begun = await update(
        take,
        'SET #place = :next',
        'attribute_not_exists(#place) OR #place < :floor',
        { ':next': number(floor + amount), ':floor': number(floor) },
      );
      if (begun.written) return floor;
    }
    throw new Error(`a pacing counter was contended ${mostTries} times in a row`);
  });
}

import { type AttributeValue, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { keyPrefix, tableKeys } from '../shared/names.ts';
import { textOf } from '../shared/store/dynamo-items.ts';
import { padded } from '../shared/store/history-keys.ts';

/**
 * Every patient whose first commit is in the history: the registry lists live ones alone, and a page shows the others
 * too. It reads the whole table, which is why only this script does it.
 */
export async function* patientsEver(
  client: DynamoDBClient,
  historyTable: string,
  clinicId: string,
): AsyncGenerator<string> {
  let start: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: historyTable,
        FilterExpression: 'begins_with(#pk, :prefix) AND #sk = :first AND clinicId = :clinic',
        ExpressionAttributeNames: { '#pk': tableKeys.partition, '#sk': tableKeys.sort },
        ExpressionAttributeValues: {
          ':prefix': { S: keyPrefix.patient },
          ':first': { S: padded(1) },
          ':clinic': { S: clinicId },
        },
        ProjectionExpression: '#pk',
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    for (const item of page.Items ?? []) {
      yield textOf(item, tableKeys.partition).slice(keyPrefix.patient.length);
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}

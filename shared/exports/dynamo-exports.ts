import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ConditionalCheckFailedException, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { epochMs } from '../domain/local-time.ts';
import { tableKeys } from '../names.ts';
import { textOf } from '../store/dynamo-items.ts';
import { keyOf } from '../store/history-keys.ts';
import { toStoredJson } from '../store/stored-json.ts';
import type { ExportReference, ExportRow } from './export-row.ts';
import type { Exports } from './ports.ts';

/** How long the row outlasts the request: long after its files, so that a late look finds out they are gone. */
const rowLastsSeconds = 30 * 24 * 3600;

function exportKey({ clinicId, exportId }: ExportReference) {
  return keyOf(`EXPORT#${clinicId}`, exportId);
}

/** `Exports` over table `views`. */
export function createDynamoExports(client: DynamoDBClient, tableName: string): Exports {
  return {
    async load(reference) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: tableName, Key: exportKey(reference), ConsistentRead: true }),
      );
      if (Item === undefined) return null;
      const row: ExportRow = JSON.parse(textOf(Item, 'row'));
      return row;
    },
    async save(row) {
      const expiresAt = Math.ceil(epochMs(row.requestedAt) / 1000) + rowLastsSeconds;
      const isFirst = row.version === 1;
      try {
        await client.send(
          new PutItemCommand({
            TableName: tableName,
            Item: {
              ...exportKey(row),
              version: { N: String(row.version) },
              row: { S: toStoredJson(row) },
              [tableKeys.expiry]: { N: String(expiresAt) },
            },
            ConditionExpression: isFirst ? 'attribute_not_exists(pk)' : 'version = :before',
            ...(isFirst ? {} : { ExpressionAttributeValues: { ':before': { N: String(row.version - 1) } } }),
          }),
        );
        return 'written';
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return 'conflict';
        throw error;
      }
    },
  };
}

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { epochMs } from '../domain/local-time.ts';
import { type Item, queryItems, textOf } from '../dynamo/items.ts';
import { keyOf } from '../dynamo/keys.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';
import { tableKeys } from '../names.ts';
import type { ExportReference, ExportRow } from './export-row.ts';
import type { Exports } from './ports.ts';

/** How long the row outlasts the request: long after its files, so that a late look finds out they are gone. */
const rowLastsSeconds = 30 * 24 * 3600;

function partitionOf(clinicId: string): string {
  return `EXPORT#${clinicId}`;
}

function exportKey({ clinicId, exportId }: ExportReference) {
  return keyOf(partitionOf(clinicId), exportId);
}

function rowOf(item: Item): ExportRow {
  const row: ExportRow = JSON.parse(textOf(item, 'row'));
  return row;
}

/** `Exports` over table `views`. */
export function createDynamoExports(client: DynamoDBClient, tableName: string): Exports {
  return {
    async load(reference) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: tableName, Key: exportKey(reference), ConsistentRead: true }),
      );
      return Item === undefined ? null : rowOf(Item);
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
              [tableKeys.pagePartition]: { S: partitionOf(row.clinicId) },
              [tableKeys.pageSort]: { S: `${row.requestedAt}#${row.exportId}` },
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
    async recent(clinicId, limit) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: tableKeys.pageIndex,
          KeyConditionExpression: `${tableKeys.pagePartition} = :page`,
          ExpressionAttributeValues: { ':page': { S: partitionOf(clinicId) } },
          ScanIndexForward: false,
          Limit: limit,
        }),
      );
      return Items.map(rowOf);
    },
    async *ofClinic(clinicId) {
      const items = queryItems(client, {
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: partitionOf(clinicId) } },
        ConsistentRead: true,
      });
      for await (const item of items) yield rowOf(item);
    },
  };
}

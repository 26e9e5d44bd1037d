import { type DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { textOf } from '../dynamo/items.ts';
import { historyPartition, keyOf } from '../dynamo/keys.ts';
import { tableKeys } from '../names.ts';
import { auditItem, collectEntries, type FetchItems } from './audit-items.ts';
import type { Audit } from './ports.ts';

/** `Audit` over table `history`. */
export function createDynamoAudit(client: DynamoDBClient, tableName: string): Audit {
  return {
    async add(entry) {
      const { sort, entry: json, expiresAt } = auditItem(entry);
      await client.send(
        new PutItemCommand({
          TableName: tableName,
          Item: {
            ...keyOf(historyPartition.audit(entry.clinicId), sort),
            entry: { S: json },
            [tableKeys.expiry]: { N: String(expiresAt) },
          },
          // The same words again, as the SDK says them after a lost answer, change nothing; others are refused.
          ConditionExpression: 'attribute_not_exists(pk) OR #entry = :entry',
          ExpressionAttributeNames: { '#entry': 'entry' },
          ExpressionAttributeValues: { ':entry': { S: json } },
        }),
      );
    },
    async entries(clinicId, query) {
      const fetchItems: FetchItems = async (before, limit) => {
        const { Items = [], LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName: tableName,
            KeyConditionExpression: before === null ? 'pk = :pk' : 'pk = :pk AND sk < :before',
            ExpressionAttributeValues: {
              ':pk': { S: historyPartition.audit(clinicId) },
              ...(before === null ? {} : { ':before': { S: before } }),
            },
            ConsistentRead: true,
            ScanIndexForward: false,
            Limit: limit,
          }),
        );
        const found = Items.map((item) => ({
          sort: textOf(item, tableKeys.sort),
          entry: textOf(item, 'entry'),
        }));
        return { found, more: LastEvaluatedKey !== undefined };
      };
      return collectEntries(fetchItems, query);
    },
  };
}

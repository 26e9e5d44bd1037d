import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Item } from '../dynamo/items.ts';
import { queryItems, textOf } from '../dynamo/items.ts';
import { writtenForms } from '../domain/written-forms.ts';
import type { Key } from '../dynamo/keys.ts';
import { historyKey, historyPartition } from '../dynamo/keys.ts';
import { transact } from '../dynamo/transaction.ts';
import { tableKeys } from '../names.ts';
import type { Numbers } from './ports.ts';

/**
 * `Numbers` over table `history`: each question is one consistent read of one item; where a mobile is written in two
 * ways, a claim may stand under the older one, which is looked for second.
 */
export function createDynamoNumbers(client: DynamoDBClient, tableName: string): Numbers {
  async function get(key: Key): Promise<Item | undefined> {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: tableName, Key: key, ConsistentRead: true }),
    );
    return Item;
  }
  return {
    async patientOf(clinicNumber, phone) {
      for (const form of writtenForms(phone)) {
        const item = await get(historyKey.patientNumber(clinicNumber, form));
        if (item !== undefined) {
          return { patientId: textOf(item, 'patientId'), clinicId: textOf(item, 'clinicId') };
        }
      }
      return null;
    },
    async clinicOf(clinicNumber) {
      const item = await get(historyKey.clinicNumber(clinicNumber));
      return item === undefined ? null : textOf(item, 'clinicId');
    },
    async isOptedOut(clinicId, hash) {
      return (await get(historyKey.optOut(clinicId, hash))) !== undefined;
    },
    async setOptedOut(clinicId, hash, optedOut) {
      const Key = historyKey.optOut(clinicId, hash);
      if (optedOut) await client.send(new PutItemCommand({ TableName: tableName, Item: Key }));
      else await client.send(new DeleteItemCommand({ TableName: tableName, Key }));
    },
    async *claimsOn(clinicNumber) {
      const rows = queryItems(client, {
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        FilterExpression: 'attribute_exists(patientId)',
        ExpressionAttributeValues: { ':pk': { S: historyPartition.numbers(clinicNumber) } },
        ConsistentRead: true,
      });
      for await (const row of rows) {
        yield {
          phone: textOf(row, tableKeys.sort),
          patientId: textOf(row, 'patientId'),
          clinicId: textOf(row, 'clinicId'),
        };
      }
    },
    async moveClaim({ phone, patientId, clinicId }, from, to) {
      const values = { ':patient': { S: patientId } };
      const Item = {
        ...historyKey.patientNumber(to, phone),
        patientId: { S: patientId },
        clinicId: { S: clinicId },
      };
      const outcome = await transact(client, [
        {
          name: 'leave',
          write: {
            Delete: {
              TableName: tableName,
              Key: historyKey.patientNumber(from, phone),
              ConditionExpression: 'patientId = :patient',
              ExpressionAttributeValues: values,
            },
          },
        },
        {
          name: 'come',
          write: {
            Put: {
              TableName: tableName,
              Item,
              ConditionExpression: 'attribute_not_exists(pk) OR patientId = :patient',
              ExpressionAttributeValues: values,
            },
          },
        },
      ]);
      if (outcome.result === 'written') return 'moved';
      // Somebody else moves or frees it this very moment: the next run finds what is left.
      if (outcome.result === 'conflict') return 'gone';
      return outcome.by.includes('leave') ? 'gone' : 'number-in-use';
    },
  };
}

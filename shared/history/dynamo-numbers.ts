import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { epochMs, instantOf } from '../domain/local-time.ts';
import { writtenForms } from '../domain/written-forms.ts';
import type { Item } from '../dynamo/items.ts';
import { queryItems, textOf } from '../dynamo/items.ts';
import type { Key } from '../dynamo/keys.ts';
import { formerly, historyKey, historyPartition, optOutSaidAt } from '../dynamo/keys.ts';
import { type Step, transact } from '../dynamo/transaction.ts';
import { tableKeys } from '../names.ts';
import type { Numbers } from './ports.ts';

/**
 * `Numbers` over table `history`: each question is one consistent read of one item. If a mobile number has two written
 * forms, a claim may be under the older form, which is tried second.
 */
export function createDynamoNumbers(client: DynamoDBClient, tableName: string): Numbers {
  async function get(key: Key): Promise<Item | undefined> {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: tableName, Key: key, ConsistentRead: true }),
    );
    return Item;
  }
  async function find(clinicNumber: string, phone: string, former: boolean) {
    for (const form of writtenForms(phone)) {
      const item = await get(historyKey.patientNumber(clinicNumber, form));
      if (item !== undefined && (item[formerly] !== undefined) === former) {
        return { patientId: textOf(item, 'patientId'), clinicId: textOf(item, 'clinicId') };
      }
    }
    return null;
  }
  return {
    patientOf: (clinicNumber, phone) => find(clinicNumber, phone, false),
    formerPatientOf: (clinicNumber, phone) => find(clinicNumber, phone, true),
    async clinicOf(clinicNumber) {
      const item = await get(historyKey.clinicNumber(clinicNumber));
      return item === undefined ? null : textOf(item, 'clinicId');
    },
    async isOptedOut(clinicId, hash) {
      return (await get(historyKey.optOut(clinicId, hash))) !== undefined;
    },
    async setOptedOut(clinicId, hash, { optedOut, saidAt }) {
      const Key = historyKey.optOut(clinicId, hash);
      const unlessSince = {
        TableName: tableName,
        ConditionExpression: 'attribute_not_exists(#saidAt) OR #saidAt < :saidAt',
        ExpressionAttributeNames: { '#saidAt': optOutSaidAt },
        ExpressionAttributeValues: { ':saidAt': { S: saidAt } },
      };
      const Item = { ...Key, [optOutSaidAt]: { S: saidAt } };
      try {
        if (optedOut) await client.send(new PutItemCommand({ ...unlessSince, Item }));
        else await client.send(new DeleteItemCommand({ ...unlessSince, Key }));
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
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
        const { [formerly]: former, [tableKeys.expiry]: expiry } = row;
        yield {
          phone: textOf(row, tableKeys.sort),
          patientId: textOf(row, 'patientId'),
          clinicId: textOf(row, 'clinicId'),
          ...(former === undefined ? {} : { former: true as const }),
          ...(expiry?.N === undefined ? {} : { until: instantOf(Number(expiry.N) * 1000) }),
        };
      }
    },
    async moveClaim({ phone, patientId, clinicId, former, until }, from, to) {
      const values = { ':patient': { S: patientId } };
      const Item = {
        ...historyKey.patientNumber(to, phone),
        patientId: { S: patientId },
        clinicId: { S: clinicId },
        ...(former === undefined ? {} : { [formerly]: { BOOL: true } }),
        ...(until === undefined ? {} : { [tableKeys.expiry]: { N: String(epochMs(until) / 1000) } }),
      };
      const isAs = `attribute_${former === undefined ? 'not_exists' : 'exists'}(${formerly})`;
      const mayCome =
        former === undefined
          ? `attribute_not_exists(pk) OR patientId = :patient OR attribute_exists(${formerly})`
          : 'attribute_not_exists(pk)';
      const leave: Step<'leave' | 'come'> = {
        name: 'leave',
        write: {
          Delete: {
            TableName: tableName,
            Key: historyKey.patientNumber(from, phone),
            ConditionExpression: `patientId = :patient AND ${isAs}`,
            ExpressionAttributeValues: values,
          },
        },
      };
      const outcome = await transact(client, [
        leave,
        {
          name: 'come',
          write: {
            Put: {
              TableName: tableName,
              Item,
              ConditionExpression: mayCome,
              ...(former === undefined ? { ExpressionAttributeValues: values } : {}),
            },
          },
        },
      ]);
      if (outcome.result === 'written') return 'moved';
      // Somebody else moves or frees it this very moment: the next run finds what is left.
      if (outcome.result === 'conflict') return 'gone';
      if (outcome.by.includes('leave')) return 'gone';
      if (former === undefined) return 'number-in-use';
      // Somebody has the number there: whose it was before says nothing any more.
      const left = await transact(client, [leave]);
      return left.result === 'written' ? 'moved' : 'gone';
    },
  };
}

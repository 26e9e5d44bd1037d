import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { epochMs } from '../domain/local-time.ts';
import type { Item } from '../dynamo/items.ts';
import { queryItems, textOf, writeAll } from '../dynamo/items.ts';
import { keyOf } from '../dynamo/keys.ts';
import { transact } from '../dynamo/transaction.ts';
import { tableKeys } from '../names.ts';
import type { Clock } from '../outside/ports.ts';
import type { CaseloadRow, InboxRow, PutResult, Views } from './ports.ts';
import { parseInboxItemId } from './ports.ts';
import type { RecordRow } from './record-item.ts';
import type { ViewItem } from './view-items.ts';
import {
  careItem,
  caseloadItem,
  checkInItem,
  courseFrom,
  courseSort,
  hasExpired,
  inboxItem,
  inboxKey,
  outcomesItem,
  patientPartition,
  recordItem,
  recordsSort,
  rowSort,
  strangerPartition,
} from './view-items.ts';
import type { FetchRows, PageKey } from './view-pages.ts';
import { createPageQueries } from './view-queries.ts';

const notErased = 'attribute_not_exists(erased)';
/** A tombstone has no `seq`, and so is never the earlier one. */
const notLater = 'attribute_not_exists(pk) OR seq <= :seq';

/** Attempts at a write that others who write for the same patient at the same time keep off. */
const mostAttempts = 5;

/** `Views` over table `views`. */
export function createDynamoViews(client: DynamoDBClient, tableName: string, clock: Clock): Views {
  async function put(item: ViewItem): Promise<PutResult> {
    try {
      await client.send(
        new PutItemCommand({
          TableName: tableName,
          Item: attributesOf(item),
          ConditionExpression: notLater,
          ExpressionAttributeValues: { ':seq': { N: String(item.seq) } },
        }),
      );
      return 'written';
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 'stale';
      throw error;
    }
  }

  /** Writes a row of a patient, unless the tombstone of an erased one stands where the caseload row was. */
  async function putUnlessErased(patientId: string, item: ViewItem): Promise<PutResult> {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const outcome = await transact(client, [
        {
          name: 'row',
          write: {
            Put: {
              TableName: tableName,
              Item: attributesOf(item),
              ConditionExpression: notLater,
              ExpressionAttributeValues: { ':seq': { N: String(item.seq) } },
            },
          },
        },
        {
          name: 'erased',
          write: {
            ConditionCheck: {
              TableName: tableName,
              Key: keyOf(patientPartition(patientId), rowSort),
              ConditionExpression: notErased,
            },
          },
        },
      ]);
      if (outcome.result !== 'conflict') return outcome.result === 'written' ? 'written' : 'stale';
    }
    throw new Error('a row stayed in conflict with other writes for the same patient');
  }

  async function get(pk: string, sk: string, clinicId: string): Promise<string | null> {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: tableName, Key: keyOf(pk, sk), ConsistentRead: true }),
    );
    return Item?.clinicId?.S === clinicId ? textOf(Item, 'row') : null;
  }

  /** Rows of a patient between two sort keys, in order. */
  async function between(patientId: string, { from, to }: { from: string; to: string }) {
    const found: { sk: string; row: string }[] = [];
    const items = queryItems(client, {
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':pk': { S: patientPartition(patientId) },
        ':from': { S: from },
        ':to': { S: to },
      },
      ConsistentRead: true,
    });
    for await (const item of items) {
      found.push({ sk: textOf(item, tableKeys.sort), row: textOf(item, 'row') });
    }
    return found;
  }

  /** Deletes every row of a partition, but the tombstone of an erased patient. */
  async function removeAll(pk: string): Promise<void> {
    const rest = queryItems(client, {
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk',
      FilterExpression: notErased,
      ExpressionAttributeValues: { ':pk': { S: pk } },
      ProjectionExpression: 'pk, sk',
      ConsistentRead: true,
    });
    await writeAll(client, tableName, deletions(rest));
  }

  const fetchRows: FetchRows = async ({ pagePk, between, newestFirst }, after, limit) => {
    const range = between === undefined ? '' : ' AND pageSk BETWEEN :from AND :to';
    const [from = '', to = ''] = between ?? [];
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: tableKeys.pageIndex,
        KeyConditionExpression: `pagePk = :page${range}`,
        ExpressionAttributeValues: {
          ':page': { S: pagePk },
          ...(between === undefined ? {} : { ':from': { S: from }, ':to': { S: to } }),
        },
        ScanIndexForward: newestFirst !== true,
        Limit: limit,
        ...(after === null ? {} : { ExclusiveStartKey: startAfter(pagePk, after) }),
      }),
    );
    const found = Items.map((item) => ({ key: pageKeyOf(item), row: textOf(item, 'row') }));
    return { found, more: LastEvaluatedKey !== undefined };
  };

  return {
    ...createPageQueries(fetchRows, clock),
    async putPatient(row) {
      return put(caseloadItem(row));
    },
    async putInboxItem(row) {
      const item = inboxItem(row);
      return row.patientId === null ? put(item) : putUnlessErased(row.patientId, item);
    },
    async putCheckIn(row) {
      return putUnlessErased(row.patientId, checkInItem(row));
    },

    async putCare(row) {
      return putUnlessErased(row.patientId, careItem(row));
    },

    async putRecord(row) {
      return putUnlessErased(row.patientId, recordItem(row));
    },

    async putOutcomes(row) {
      return putUnlessErased(row.patientId, outcomesItem(row));
    },

    async removePatient(patientId) {
      const pk = patientPartition(patientId);
      // The tombstone first: whoever was let through before it is seen by the query after it.
      const tombstone = { ...keyOf(pk, rowSort), erased: { BOOL: true } };
      await client.send(new PutItemCommand({ TableName: tableName, Item: tombstone }));
      await removeAll(pk);
    },

    removeStranger: (strangerId) => removeAll(strangerPartition(strangerId)),

    async row(clinicId, patientId) {
      const json = await get(patientPartition(patientId), rowSort, clinicId);
      return json === null ? null : parsed<CaseloadRow>(json);
    },
    async inboxItem(clinicId, id) {
      const known = parseInboxItemId(id);
      if (known === null) return null;
      const { pk, sk } = inboxKey(known.owner, known.item);
      const json = await get(pk, sk, clinicId);
      const row = json === null ? null : parsed<InboxRow>(json);
      return row === null || hasExpired(row, clock.now()) ? null : row;
    },
    courseOf: async (patientId) => courseFrom(await between(patientId, courseSort)),
    async recordsOf(patientId) {
      const found = await between(patientId, recordsSort);
      return found.map(({ row }) => parsed<RecordRow>(row));
    },
  };
}

function attributesOf(item: ViewItem): Item {
  return {
    ...keyOf(item.pk, item.sk),
    ...(item.page === null
      ? {}
      : { [tableKeys.pagePartition]: { S: item.page.pk }, [tableKeys.pageSort]: { S: item.page.sk } }),
    clinicId: { S: item.clinicId },
    seq: { N: String(item.seq) },
    ...(item.expiresAt === undefined
      ? {}
      : { [tableKeys.expiry]: { N: String(Math.ceil(epochMs(item.expiresAt) / 1000)) } }),
    row: { S: item.row },
  };
}

function pageKeyOf(item: Item): PageKey {
  return {
    pk: textOf(item, tableKeys.partition),
    sk: textOf(item, tableKeys.sort),
    pageSk: textOf(item, tableKeys.pageSort),
  };
}

function startAfter(pagePk: string, key: PageKey): Item {
  return {
    ...keyOf(key.pk, key.sk),
    [tableKeys.pagePartition]: { S: pagePk },
    [tableKeys.pageSort]: { S: key.pageSk },
  };
}

async function* deletions(keys: AsyncIterable<Item>) {
  for await (const key of keys) yield { DeleteRequest: { Key: key } };
}

function parsed<Row>(json: string): Row {
  const row: Row = JSON.parse(json);
  return row;
}

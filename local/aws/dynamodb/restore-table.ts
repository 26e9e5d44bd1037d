import type { AccountState } from '../account-state.ts';
import { type JsonObject, listOf, objectOf, textOf } from '../wire/json-wire.ts';
import { callError } from '../wire/service-front.ts';

/** Asks the emulator and answers its body; throws what it answers with when it refuses. */
export type AskEmulator = (operation: string, body: JsonObject) => Promise<JsonObject>;

const batch = 25;

/** The keys and indexes of a table, as CreateTable takes them: a restored table has no stream. */
function shapeOf(table: JsonObject): JsonObject {
  const indexes = listOf(table.GlobalSecondaryIndexes).flatMap((each) => {
    const index = objectOf(each);
    if (index === null) return [];
    const { IndexName, KeySchema, Projection } = index;
    return [{ IndexName, KeySchema, Projection }];
  });
  return {
    AttributeDefinitions: table.AttributeDefinitions,
    KeySchema: table.KeySchema,
    BillingMode: 'PAY_PER_REQUEST',
    ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes }),
  };
}

/**
 * RestoreTableToPointInTime on a laptop, which keeps no past: a table is copied as it is now, and any other moment is
 * refused in AWS's words.
 */
export async function restoreTable(
  ask: AskEmulator,
  body: JsonObject,
  { recovery }: AccountState,
  nowMs: number,
): Promise<JsonObject> {
  const source = textOf(body.SourceTableName);
  const target = textOf(body.TargetTableName);
  if (recovery === 'DISABLED') {
    const why = `Point in time recovery is not enabled for table '${source}'`;
    throw callError('PointInTimeRecoveryUnavailableException', why);
  }
  if (body.UseLatestRestorableTime !== true) {
    const why = 'The provided restore time is not valid: a laptop restores the latest moment only.';
    throw callError('InvalidRestoreTimeException', why);
  }
  const { Table } = await ask('DescribeTable', { TableName: source });
  const made = await ask('CreateTable', { ...shapeOf(objectOf(Table) ?? {}), TableName: target });
  let start: unknown;
  do {
    const page = await ask('Scan', {
      TableName: source,
      ConsistentRead: true,
      ...(start !== undefined && { ExclusiveStartKey: start }),
    });
    const puts = listOf(page.Items).map((Item) => ({ PutRequest: { Item } }));
    for (let from = 0; from < puts.length; from += batch) {
      await ask('BatchWriteItem', { RequestItems: { [target]: puts.slice(from, from + batch) } });
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  const RestoreSummary = { RestoreDateTime: nowMs / 1000, RestoreInProgress: true };
  return { TableDescription: { ...objectOf(made.TableDescription), RestoreSummary } };
}

/** Whose rows a clinic's pages show. Both read the whole table, which is why only a script does it. */
import { type DynamoDBClient, ScanCommand, type ScanCommandInput } from '@aws-sdk/client-dynamodb';
import type { StrangerState } from '../shared/domain/stranger/state.ts';
import { keyPrefix, tableKeys } from '../shared/names.ts';
import type { Clock } from '../shared/outside/ports.ts';
import { type Item, textOf } from '../shared/dynamo/items.ts';
import { createDynamoStrangers } from '../shared/history/dynamo-strangers.ts';
import { padded } from '../shared/dynamo/keys.ts';

async function* scanned(client: DynamoDBClient, input: ScanCommandInput): AsyncGenerator<Item> {
  let start: Item | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ ...input, ...(start === undefined ? {} : { ExclusiveStartKey: start }) }),
    );
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}

/** Ids of those of a clinic, or of all, whose items begin so, by the items with this sort key. */
async function* owners(
  client: DynamoDBClient,
  historyTable: string,
  clinicId: string | undefined,
  prefix: string,
  sort: string,
): AsyncGenerator<string> {
  const items = scanned(client, {
    TableName: historyTable,
    FilterExpression: `begins_with(#pk, :prefix) AND #sk = :sort${clinicId === undefined ? '' : ' AND clinicId = :clinic'}`,
    ExpressionAttributeNames: { '#pk': tableKeys.partition, '#sk': tableKeys.sort },
    ExpressionAttributeValues: {
      ':prefix': { S: prefix },
      ':sort': { S: sort },
      ...(clinicId !== undefined && { ':clinic': { S: clinicId } }),
    },
    ProjectionExpression: '#pk',
  });
  for await (const item of items) yield textOf(item, tableKeys.partition).slice(prefix.length);
}

/**
 * Every patient, of a clinic or of all, whose first commit is in the history: the registry lists live ones alone, and a page
 * shows all.
 */
export function patientsEver(
  client: DynamoDBClient,
  historyTable: string,
  clinicId?: string,
): AsyncGenerator<string> {
  return owners(client, historyTable, clinicId, keyPrefix.patient, padded(1));
}

/** Numbers of no patient that wrote to a clinic, as they are remembered. */
export async function* strangersOf(
  client: DynamoDBClient,
  historyTable: string,
  clinicId: string,
  clock: Clock,
): AsyncGenerator<StrangerState> {
  const strangers = createDynamoStrangers(client, historyTable, clock);
  for await (const strangerId of owners(client, historyTable, clinicId, keyPrefix.stranger, 'state')) {
    const state = await strangers.load(strangerId);
    if (state !== null) yield state;
  }
}

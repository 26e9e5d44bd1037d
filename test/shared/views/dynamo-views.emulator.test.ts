import { type AttributeValue, BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createDynamoViews } from '../../../shared/views/dynamo-views.ts';
import { sampleTime } from '../../contracts/history-samples.ts';
import { describeViews } from '../../contracts/views-contract.ts';
import { caseloadRow } from '../../contracts/views-samples.ts';
import { countCalls } from '../../support/count-calls.ts';
import type { TestDynamodb } from '../../support/dynoxide.ts';
import { startTestDynamodb } from '../../support/dynoxide.ts';
import { scanTable } from '../../support/scan-table.ts';

let dynamodb: TestDynamodb;
beforeAll(async () => {
  dynamodb = await startTestDynamodb();
});
afterAll(() => dynamodb.close());

const still = createManualClock(sampleTime);

describeViews('DynamoDB', async (clock = still) =>
  createDynamoViews(dynamodb.client, await dynamodb.newTable('views'), clock),
);

/** Puts rows p1001, p1002 and so on beside the one there is, 25 in a write, up to so many: one by one is seconds of work. */
async function putAlike(client: DynamoDBClient, table: string, id: string, many: number): Promise<void> {
  const row = JSON.stringify(await scanTable(client, table));
  const requests = Array.from({ length: many - 1 }, (_, index) =>
    (JSON.parse(row.replaceAll(id, `p${index + 1_001}`)) as Record<string, AttributeValue>[]).map((Item) => ({
      PutRequest: { Item },
    })),
  ).flat();
  for (let at = 0; at < requests.length; at += 25) {
    const batch = { RequestItems: { [table]: requests.slice(at, at + 25) } };
    const { UnprocessedItems } = await client.send(new BatchWriteItemCommand(batch));
    expect(UnprocessedItems ?? {}).toEqual({});
  }
}

describe('a long caseload', () => {
  it('is never read whole: a page is one query, a search that finds nobody stops early and goes on', async () => {
    const client = dynamodb.newClient();
    const table = await dynamodb.newTable('views');
    const views = createDynamoViews(client, table, still);
    await views.putPatient(caseloadRow('p1000', 1));
    await putAlike(client, table, 'p1000', 1_100);
    const calls = countCalls(client);
    expect((await views.caseload('demo', { limit: 25 })).rows.length).toBe(25);
    expect(calls.length).toBe(1);
    const first = await views.caseload('demo', { limit: 25, search: 'p2099' });
    expect(first.rows).toEqual([]);
    expect(calls.length).toBe(6);
    const second = await views.caseload('demo', { limit: 25, search: 'p2099', cursor: first.next ?? '' });
    expect(second.rows.map((row) => row.patientId)).toEqual(['p2099']);
    expect(second.next).toBeNull();
  });
});

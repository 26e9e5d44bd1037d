import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDynamoViews } from '../../../shared/views/dynamo-views.ts';
import { describeViews } from '../../contracts/views-contract.ts';
import { caseloadRow } from '../../contracts/views-samples.ts';
import { countCalls } from '../../support/count-calls.ts';
import type { TestDynamodb } from '../../support/dynoxide.ts';
import { startTestDynamodb } from '../../support/dynoxide.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { sampleTime } from '../../contracts/history-samples.ts';

let dynamodb: TestDynamodb;
beforeAll(async () => {
  dynamodb = await startTestDynamodb();
});
afterAll(() => dynamodb.close());

const still = createManualClock(sampleTime);

describeViews('DynamoDB', async (clock = still) =>
  createDynamoViews(dynamodb.client, await dynamodb.newTable('views'), clock),
);

describe('a long caseload', () => {
  it('is never read whole: a page is one query, a search that finds nobody stops early and goes on', async () => {
    const client = dynamodb.newClient();
    const views = createDynamoViews(client, await dynamodb.newTable('views'), still);
    for (let index = 0; index < 1_100; index++) await views.putPatient(caseloadRow(`p${index + 1_000}`, 1));
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

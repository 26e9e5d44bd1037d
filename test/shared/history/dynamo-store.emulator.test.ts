import { afterAll, beforeAll } from 'vitest';
import { createDynamoAudit } from '../../../shared/audit/dynamo-audit.ts';
import { createDynamoBookings } from '../../../shared/history/dynamo-bookings.ts';
import { createDynamoClinics } from '../../../shared/history/dynamo-clinics.ts';
import { createDynamoContacts } from '../../../shared/history/dynamo-contacts.ts';
import { createDynamoHistories } from '../../../shared/history/dynamo-histories.ts';
import { createDynamoNumbers } from '../../../shared/history/dynamo-numbers.ts';
import { createDynamoRequestKeys } from '../../../shared/history/dynamo-request-keys.ts';
import { createDynamoStrangers } from '../../../shared/history/dynamo-strangers.ts';
import { describeStore } from '../../contracts/history-contract.ts';
import { sampleTime } from '../../contracts/history-samples.ts';
import type { TestDynamodb } from '../../support/dynoxide.ts';
import { startTestDynamodb } from '../../support/dynoxide.ts';

let dynamodb: TestDynamodb;
beforeAll(async () => {
  dynamodb = await startTestDynamodb();
});
afterAll(() => dynamodb.close());

describeStore('DynamoDB', async () => {
  const { client } = dynamodb;
  const table = await dynamodb.newTable('history');
  let now = sampleTime;
  const clock = { now: () => now };
  const setTime = (to: string) => {
    now = to;
  };
  return {
    histories: createDynamoHistories(client, table, clock),
    numbers: createDynamoNumbers(client, table),
    clinics: createDynamoClinics(client, table),
    contacts: createDynamoContacts(client, table),
    bookings: createDynamoBookings(client, table, clock),
    strangers: createDynamoStrangers(client, table, clock),
    requestKeys: createDynamoRequestKeys(client, table, clock),
    audit: createDynamoAudit(client, table),
    setTime,
  };
});

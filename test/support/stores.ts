/** Stores of both kinds, each empty and with a clock of its own. */
import { createDynamoAudit } from '../../shared/audit/dynamo-audit.ts';
import { createDynamoBookings } from '../../shared/history/dynamo-bookings.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { createDynamoContacts } from '../../shared/history/dynamo-contacts.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { createDynamoJobMarks } from '../../shared/history/dynamo-job-marks.ts';
import { createDynamoNumbers } from '../../shared/history/dynamo-numbers.ts';
import { createDynamoRequestKeys } from '../../shared/history/dynamo-request-keys.ts';
import { createDynamoStrangers } from '../../shared/history/dynamo-strangers.ts';
import { createMemoryStore } from '../../shared/history/memory-store.ts';
import { sampleTime } from '../contracts/history-samples.ts';
import type { StoreUnderTest } from '../contracts/store-under-test.ts';
import type { TestDynamodb } from './dynoxide.ts';

function clockFrom(start: string) {
  let now = start;
  return {
    clock: { now: () => now },
    setTime: (to: string): void => {
      now = to;
    },
  };
}

/** A store over a new table. */
export async function dynamoStore(dynamodb: TestDynamodb): Promise<StoreUnderTest> {
  const { client } = dynamodb;
  const table = await dynamodb.newTable('history');
  const { clock, setTime } = clockFrom(sampleTime);
  return {
    histories: createDynamoHistories(client, table, clock),
    numbers: createDynamoNumbers(client, table),
    clinics: createDynamoClinics(client, table),
    contacts: createDynamoContacts(client, table),
    bookings: createDynamoBookings(client, table, clock),
    strangers: createDynamoStrangers(client, table, clock),
    requestKeys: createDynamoRequestKeys(client, table, clock),
    jobMarks: createDynamoJobMarks(client, table, clock),
    audit: createDynamoAudit(client, table),
    setTime,
  };
}

/** A store in memory. */
export function memoryStore(): StoreUnderTest {
  const { clock, setTime } = clockFrom(sampleTime);
  return { ...createMemoryStore(clock), setTime };
}

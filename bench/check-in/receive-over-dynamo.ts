import type { SQSRecord } from 'aws-lambda';
import { createHandler } from '../../functions/receive-text/handler.ts';
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import { createManualClock } from '../../shared/outside/manual-clock.ts';
import { createCachedClinics } from '../../shared/history/cached-clinics.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { createDynamoContacts } from '../../shared/history/dynamo-contacts.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { createDynamoNumbers } from '../../shared/history/dynamo-numbers.ts';
import { createDynamoStrangers } from '../../shared/history/dynamo-strangers.ts';
import type { TestDynamodb } from '../../test/support/dynoxide.ts';
import { uuidOf } from './long-life.ts';
import { type WatchedCall, watchCalls } from './watched-calls.ts';

/** The real receive-text handler over a real table, started cold; answers the calls that one record brings about. */
export type Receive = (text: string, messageId: string) => Promise<WatchedCall[]>;

/** A record of the inbound queue as AWS End User Messaging, SNS and SQS wrap it. */
function recordOf(state: PatientState, clinic: ClinicSettings, text: string, messageId: string): SQSRecord {
  const Message = JSON.stringify({
    originationNumber: state.phone,
    destinationNumber: clinic.originationNumber,
    messageKeyword: 'KEYWORD_919077777777',
    messageBody: text,
    inboundMessageId: uuidOf(messageId),
  });
  const body = JSON.stringify({
    Type: 'Notification',
    MessageId: uuidOf(`sns ${messageId}`),
    Timestamp: state.at,
    Message,
  });
  return { messageId: uuidOf(`sqs ${messageId}`), body } as SQSRecord;
}

/** Stores the patient as the last of many commits left them, and starts the function that will hear from them. */
export async function receiveOverDynamo(
  dynamodb: TestDynamodb,
  clinic: ClinicSettings,
  state: PatientState,
): Promise<Receive> {
  const table = await dynamodb.newTable('history');
  const clock = createManualClock(state.at);
  const { patientId, clinicId, seq, at } = state;
  await createDynamoClinics(dynamodb.client, table).save(clinic);
  const histories = createDynamoHistories(dynamodb.client, table, clock);
  const stored = { patientId, clinicId, at, cause: null, events: [] };
  await histories.append(
    { ...stored, seq: 1, type: 'enrol', state: { ...state, seq: 1 } },
    { clinicNumber: clinic.originationNumber, take: state.phone },
  );
  await histories.append({ ...stored, seq, type: 'record-text', state });

  const client = dynamodb.newClient();
  const calls = watchCalls(client);
  const clinics = createDynamoClinics(client, table);
  const handle = createHandler({
    histories: createDynamoHistories(client, table, clock),
    numbers: createDynamoNumbers(client, table),
    clinics: createCachedClinics(clinics, clock),
    newestSettings: (clinicId) => clinics.latest(clinicId),
    contacts: createDynamoContacts(client, table),
    strangers: createDynamoStrangers(client, table, clock),
    clock,
  });
  return async (text, messageId) => {
    const before = calls.length;
    await handle(recordOf(state, clinic, text, messageId));
    return calls.slice(before);
  };
}

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { filled, readEnvironment } from '../../shared/edge/settings-from-environment.ts';
import { createCachedClinics } from '../../shared/history/cached-clinics.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { createDynamoContacts } from '../../shared/history/dynamo-contacts.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { createDynamoNumbers } from '../../shared/history/dynamo-numbers.ts';
import { createDynamoStrangers } from '../../shared/history/dynamo-strangers.ts';
import { environment } from '../../shared/names.ts';
import { systemClock as clock } from '../../shared/outside/system-clock.ts';
import { around } from '../lambda/around.ts';
import { createPutAside } from '../lambda/put-aside.ts';
import { sqsBatch } from '../lambda/sqs-batch.ts';
import { createHandler } from './handler.ts';

const { HISTORY_TABLE: table, DEAD_LETTERS_URL: deadLetters } = readEnvironment(
  z.object({ [environment.historyTable]: filled, [environment.deadLettersUrl]: filled }),
);
const dynamo = new DynamoDBClient();

const clinics = createDynamoClinics(dynamo, table);

const handle = createHandler({
  histories: createDynamoHistories(dynamo, table, clock),
  numbers: createDynamoNumbers(dynamo, table),
  clinics: createCachedClinics(clinics, clock),
  newestSettings: (clinicId) => clinics.latest(clinicId),
  strangers: createDynamoStrangers(dynamo, table, clock),
  contacts: createDynamoContacts(dynamo, table),
  clock,
});

export const handler = around('receive-text', sqsBatch(handle, createPutAside(deadLetters)));

/** A patient as version 0.1 stored them goes on under the present code; and what newer code has written waits for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stateVersion } from '../../shared/domain/patient/state.ts';
import { historyKey } from '../../shared/dynamo/keys.ts';
import { decodeCommit } from '../../shared/history/commit-codec.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { systemClock } from '../../shared/outside/system-clock.ts';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { type Clinic, openClinic, type Patient, patientOf } from './clinic.ts';

type Item = Record<string, AttributeValue>;

const number = '+12065550199';
const golden = join(import.meta.dirname, '..', 'golden', 'commit-v1.item.json');
const stored: Item = JSON.parse(readFileSync(golden, 'utf8'), (key, value: unknown) =>
  key === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value,
);
const { patientId, state } = decodeCommit(stored);

let stack: TestStack;
let clinic: Clinic;
let patient: Patient;

/** What writing the commit writes, with the item as 0.1 packed it in place of the present one. */
async function storeAsBefore(TableName: string): Promise<void> {
  const asked: TransactWriteItemsCommand[] = [];
  const noted = { send: async (command: TransactWriteItemsCommand) => void asked.push(command) };
  const histories = createDynamoHistories(noted as unknown as DynamoDBClient, TableName, systemClock);
  await histories.append(decodeCommit(stored), { clinicNumber: number, take: state.phone });
  const [command] = asked;
  if (command === undefined) throw new Error('nothing was to be written');
  const TransactItems = (command.input.TransactItems ?? []).map((each) =>
    each.Put?.Item?.pk?.S === stored.pk?.S
      ? { ...each, Put: { ...each.Put, TableName, Item: stored } }
      : each,
  );
  await stack.clients.dynamodb.send(new TransactWriteItemsCommand({ ...command.input, TransactItems }));
}

async function newest(): Promise<Item> {
  const { Items: [item] = [] } = await stack.clients.dynamodb.send(
    new QueryCommand({
      TableName: stack.control.outputs.HistoryTable,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: `PATIENT#${patientId}` } },
      ScanIndexForward: false,
      Limit: 1,
    }),
  );
  if (item === undefined) throw new Error('the patient has no history');
  return item;
}

beforeAll(async () => {
  stack = await startTestStack();
  clinic = await openClinic(stack, state.clinicId, number);
  patient = patientOf(clinic, patientId, state.phone);
});
afterAll(() => stack?.close());

it('goes on with a patient of 0.1: woken, answered, and stopped', async () => {
  await storeAsBefore(stack.control.outputs.HistoryTable ?? '');
  await stack.control.settle();
  await stack.advance('PT30M');
  // Of the pages nothing is asked: they begin with the enrolment, which this one commit does not hold.
  const woken = await newest();
  expect(Number(woken.v?.N)).toBe(stateVersion);
  expect(decodeCommit(woken).state.plan).toMatchObject({ phase: 'biweekly', baseline: state.plan.baseline });
  expect(await patient.say('my pain is a 4 today')).toHaveLength(1);
  expect(await patient.say('STOP')).toHaveLength(1);
  expect(await patient.say('START')).toHaveLength(1);
});

it('leaves alone what newer code has written, and loses nothing until it is there again', async () => {
  const TableName = stack.control.outputs.HistoryTable;
  const before = await newest();
  const seq = Number(before.seq?.N) + 1;
  const Key = historyKey.commit(patientId, seq);
  const newer = { ...before, ...Key, seq: { N: `${seq}` }, v: { N: `${stateVersion + 1}` } };
  await stack.clients.dynamodb.send(new PutItemCommand({ TableName, Item: newer }));
  const texts = (await patient.texts()).length;
  await stack.control.inbound({ from: state.phone, to: number, body: 'HELP' });
  const refusals = () => stack.logs.filter(({ line }) => line.includes('NewerStateError')).length;
  await expect.poll(refusals).toBeGreaterThan(3);
  expect([(await newest()).sk, (await patient.texts()).length]).toEqual([Key.sk, texts]);

  // The newer code is there again: as far as the present one can tell, the commit is one that it reads.
  await stack.clients.dynamodb.send(new DeleteItemCommand({ TableName, Key }));
  await stack.control.settle();
  expect((await patient.texts()).length).toBe(texts + 1);
});

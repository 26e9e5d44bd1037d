/** Game day of a deployment that wakes nobody, pages whose table is gone, and a clinic that sends too many texts. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { patientsEver, strangersOf } from '../../scripts/patients-ever.ts';
import { rebuildClinic } from '../../scripts/rebuild-clinic.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { systemClock } from '../../shared/outside/system-clock.ts';
import { createDynamoViews } from '../../shared/views/dynamo-views.ts';
import type { TestStack } from '../support/local-stack.ts';
import { type Clinic, openClinic } from './clinic.ts';
import { alarmsNow, functionOf, inCareAt, openGameDay, passQuarters } from './game-day.ts';

let stack: TestStack;
let clinic: Clinic;

beforeAll(async () => {
  ({ stack, clinic } = await openGameDay());
});
afterAll(() => stack?.close());

async function setCeiling(dailyCeiling: number | null): Promise<void> {
  await openClinic(stack, clinic.id, clinic.number, { dailyCeiling });
}

it('a clinic nears its ceiling, and answers again once an admin has raised it', async () => {
  await setCeiling(4);
  const patient = await inCareAt(clinic, '+12065550151');
  await patient.say('where do I park?');
  for (const word of ['7', 'FEWER', 'MORE']) await patient.say(word);
  expect(alarmsNow(stack)).toEqual(['dailyCeiling']);
  expect(await patient.say('8')).toEqual([]);
  expect((await patient.say('HELP')).length).toBe(1);

  await setCeiling(null);
  await passQuarters(stack, 1);
  expect((await patient.say('5')).length).toBe(1);
  await patient.leave();
  await passQuarters(stack, 4);
  expect(alarmsNow(stack)).toEqual([]);
});

it('a deployment whose function takes every wake-up and does nothing is seen by what does not leave', async () => {
  // A day of nothing: what left before is no part of the next.
  await stack.advance('P1D');
  const patient = await inCareAt(clinic, '+12065550152');
  const wake = functionOf(stack, 'wake');
  const { codeDir } = wake.spec;
  const idle = await mkdtemp(join(tmpdir(), 'ebb-idle-'));
  await writeFile(join(idle, 'index.js'), 'exports.handler = async () => ({ batchItemFailures: [] });');
  await wake.loadFrom(idle);
  const { nextWake } = await patient.detail();
  const due = Date.parse((nextWake as { at: string }).at);
  await stack.call('POST', '/_local/clock', { body: { to: new Date(due - 60_000).toISOString() } });
  expect(await passQuarters(stack, 12)).toEqual(['checkInsMissing', 'wakeUpsOverdue']);

  await wake.loadFrom(codeDir);
  await rm(idle, { recursive: true });
  // The schedule has fired and is gone: reconcile finds the patient, who is asked the next day.
  await passQuarters(stack, 2);
  await patient.untilAsked();
  await passQuarters(stack, 1);
  expect(alarmsNow(stack)).not.toContain('checkInsMissing');
  await patient.leave();
  await stack.advance('P1D');
  expect(alarmsNow(stack)).toEqual([]);
});

it('the table of the pages is gone, and is made again from the history', async () => {
  const { dynamodb } = stack.clients;
  const { HistoryTable = '', ViewsTable = '' } = stack.control.outputs;
  const patient = await inCareAt(clinic, '+12065550154');
  const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: ViewsTable }));
  await dynamodb.send(new UpdateTableCommand({ TableName: ViewsTable, DeletionProtectionEnabled: false }));
  await dynamodb.send(new DeleteTableCommand({ TableName: ViewsTable }));
  for (let asked = 0; asked < 3; asked += 1) {
    expect((await clinic.staff('GET', '/patients')).status).toBe(500);
  }
  expect(alarmsNow(stack)).toContain('apiErrors');

  await dynamodb.send(
    new CreateTableCommand({
      TableName: ViewsTable,
      KeySchema: Table?.KeySchema,
      AttributeDefinitions: Table?.AttributeDefinitions,
      BillingMode: 'PAY_PER_REQUEST',
      ...(Table?.GlobalSecondaryIndexes && {
        GlobalSecondaryIndexes: Table.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({
          IndexName,
          KeySchema,
          Projection,
        })),
      }),
    }),
  );
  await rebuildClinic({
    histories: createDynamoHistories(dynamodb, HistoryTable, stack.control),
    views: createDynamoViews(dynamodb, ViewsTable, systemClock),
    patientIds: patientsEver(dynamodb, HistoryTable, clinic.id),
    strangers: strangersOf(dynamodb, HistoryTable, clinic.id, stack.control),
  });
  const { status, json } = await clinic.staff('GET', '/patients');
  expect(status).toBe(200);
  expect((json as { patients: { patientId: string }[] }).patients.map((row) => row.patientId)).toContain(
    patient.id,
  );
  await passQuarters(stack, 1);
  expect(alarmsNow(stack)).toEqual([]);
});

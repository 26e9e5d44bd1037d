/** The read model of a clinic with a story, thrown away and made again from the history: equal row for row. */
import { type AttributeValue, DeleteItemCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { patientsEver, strangersOf } from '../../scripts/patients-ever.ts';
import { rebuildClinic } from '../../scripts/rebuild-clinic.ts';
import { drillRestore } from '../../scripts/restore/drill.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { systemClock } from '../../shared/outside/system-clock.ts';
import { createDynamoViews } from '../../shared/views/dynamo-views.ts';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { scanTable } from '../support/scan-table.ts';
import { type Clinic, openClinic, type Patient } from './clinic.ts';

let stack: TestStack;
let clinic: Clinic;
beforeAll(async () => {
  stack = await startTestStack();
  await stack.call('POST', '/_local/clock', { body: { to: '2030-01-07T18:00:00Z' } });
  clinic = await openClinic(stack, 'story', '+12065550199');
});
afterAll(() => stack.close());

/** A patient who has agreed and was at a first session. */
async function begun(phone: string, firstName: string, scores: number[]): Promise<Patient> {
  const baseline = scores.map((score, day) => ({ date: `2030-01-0${day + 1}`, score }));
  const patient = await clinic.enrol(phone, { firstName, baseline });
  await patient.say('yes');
  await patient.attend();
  return patient;
}

async function rowsOf(clinicId: string): Promise<Record<string, AttributeValue>[]> {
  const items = await scanTable(stack.clients.dynamodb, stack.control.outputs.ViewsTable ?? '');
  return items.filter((item) => item.clinicId?.S === clinicId && item.row !== undefined);
}

function sorted(rows: Record<string, AttributeValue>[]): string[] {
  return rows
    .map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .toSorted();
}

/** Weeks in which one gets better, one flares and is in danger, one leaves, one is erased, and a stranger writes. */
async function tellTheStory(): Promise<void> {
  const ana = await begun('+12065550121', 'Ana', [7, 7]);
  const bo = await begun('+12065550122', 'Bo', [5, 6, 5]);
  const cy = await begun('+12065550123', 'Cy', [4]);
  const dee = await begun('+12065550124', 'Dee', [8]);
  await clinic.enrol('+12065550125', { firstName: 'Eve', language: 'es' });
  await dee.say('where do I park?');
  const scores = ['6', '5', '4', '4'];
  for (const [week, score] of scores.entries()) {
    await ana.untilAsked();
    await ana.say(score);
    await ana.attend();
    if (week === 1) await bo.say('9 this is a flare, could you call me? took 2 ibuprofen');
    if (week === 2) await clinic.staff('POST', `/patients/${cy.id}/discharge`, { reason: 'moved away' });
  }
  await bo.say('I want to die');
  await clinic.staff('POST', `/patients/${bo.id}/attention/crisis/clear`, { note: 'called, is safe' });
  await clinic.staff('POST', `/patients/${ana.id}/override`, { phase: 'monthly', reason: 'lives far away' });
  await clinic.staff('DELETE', `/patients/${ana.id}/readings/2030-01-15`, { reason: 'another patient' });
  await ana.say('is Tuesday fine?');
  const { json } = await clinic.staff('GET', '/inbox');
  const { items } = json as { items: { id: string }[] };
  await clinic.staff('POST', `/inbox/${items[0]?.id ?? ''}/done`, {});
  await stack.say('+12065550777', clinic.number, 'I want to kill myself');
  await clinic.admin('DELETE', `/patients/${dee.id}`);
  await stack.control.settle();
}

it('is the same again', async () => {
  await tellTheStory();
  const { HistoryTable = '', ViewsTable = '' } = stack.control.outputs;
  const { dynamodb } = stack.clients;
  const before = await rowsOf('story');
  const kinds = new Set(before.map(({ pk, sk }) => `${pk?.S?.split('#')[0]} ${sk?.S?.split('#')[0]}`));
  expect([...kinds].toSorted()).toEqual([
    'PATIENT care',
    'PATIENT check-in',
    'PATIENT inbox',
    'PATIENT outcomes',
    'PATIENT record',
    'PATIENT row',
    'STRANGER inbox',
  ]);
  expect(before.filter(({ sk }) => sk?.S === 'row').length).toBe(4);
  expect(before.length).toBeGreaterThan(20);
  for (const { pk, sk } of before) {
    if (pk === undefined || sk === undefined) throw new Error('every item has its key');
    await dynamodb.send(new DeleteItemCommand({ TableName: ViewsTable, Key: { pk, sk } }));
  }
  expect(await rowsOf('story')).toEqual([]);

  const rebuilt = await rebuildClinic({
    histories: createDynamoHistories(dynamodb, HistoryTable, stack.control),
    views: createDynamoViews(dynamodb, ViewsTable, systemClock),
    patientIds: patientsEver(dynamodb, HistoryTable, 'story'),
    strangers: strangersOf(dynamodb, HistoryTable, 'story', stack.control),
  });
  const reports = before.filter(({ sk }) => sk?.S === 'outcomes').length;
  expect(rebuilt).toEqual({ patients: 4, rows: before.length - reports, stale: 0 });
  expect(sorted(await rowsOf('story'))).toEqual(sorted(before));
});

it('would be there after a restore, which is practised beside it and leaves nothing behind', async () => {
  const { dynamodb } = stack.clients;
  const historyTable = stack.control.outputs.HistoryTable ?? '';
  const tables = async () => (await dynamodb.send(new ListTablesCommand({}))).TableNames;
  const before = await tables();
  const drilled = await drillRestore({
    client: dynamodb,
    historyTable,
    clock: systemClock,
    at: undefined,
    keep: false,
  });
  expect(drilled).toMatchObject({ since: 0, faults: [], erasedSince: [], stoppedSince: [] });
  // Of the five patients one was erased, whose first commit is a bare key for a day.
  expect(drilled.patients).toBe(5);
  expect(drilled.same).toBeGreaterThan(50);
  expect(drilled.rows).toBeGreaterThan(drilled.patients);
  expect(await tables()).toEqual(before);
});

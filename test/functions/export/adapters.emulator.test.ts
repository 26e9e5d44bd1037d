/** The export function over DynamoDB, S3 and SQS as they answer on a laptop. */
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { CreateQueueCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createExport, loadExport } from '../../../shared/exports/ask-for-export.ts';
import { createDynamoExports } from '../../../shared/exports/dynamo-exports.ts';
import { readExportMessage } from '../../../shared/exports/export-message.ts';
import { createRowSource } from '../../../shared/exports/row-source.ts';
import { runExport } from '../../../shared/exports/run-export.ts';
import { createS3Files } from '../../../shared/exports/s3-files.ts';
import { createSqsExportQueue } from '../../../shared/exports/sqs-export-queue.ts';
import { createDynamoClinics } from '../../../shared/history/dynamo-clinics.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { systemClock } from '../../../shared/outside/system-clock.ts';
import { createDynamoViews } from '../../../shared/views/dynamo-views.ts';
import { startTestAws, type TestAws } from '../../local/aws/test-aws.ts';
import { startTestDynamodb, type TestDynamodb } from '../../support/dynoxide.ts';
import { madeUpRows } from '../../support/made-up-rows.ts';
import { testSettings } from '../../support/patient-story.ts';

let aws: TestAws;
let dynamodb: TestDynamodb;
beforeAll(async () => {
  [aws, dynamodb] = await Promise.all([startTestAws(), startTestDynamodb()]);
  await aws.s3.send(new CreateBucketCommand({ Bucket: 'exports' }));
});
afterAll(async () => {
  await Promise.all([aws.close(), dynamodb.close()]);
});

it('an export is asked for, written in two runs with what its role may do, and fetched by its link', async () => {
  const views = createDynamoViews(dynamodb.client, await dynamodb.newTable('views'), systemClock);
  const made = madeUpRows(12, 6);
  for (const id of (await made.patients('demo', '2030-01-01')).ids.after(null)) {
    const record = await made.record('demo', id);
    if (record === null) throw new Error('no such patient');
    await views.putPatient(record.patient);
    for (const row of record.checkIns) await views.putCheckIn(row);
  }
  const clinics = createDynamoClinics(dynamodb.client, await dynamodb.newTable('history'));
  await clinics.save({ ...testSettings, clinicId: 'demo' });
  const { QueueUrl = '' } = await aws.sqs.send(new CreateQueueCommand({ QueueName: 'exports' }));
  const clock = createManualClock('2026-06-30T18:00:00.000Z');
  const services = {
    exports: createDynamoExports(dynamodb.client, await dynamodb.newTable('views')),
    files: createS3Files(aws.s3, 'exports'),
    queue: createSqsExportQueue(aws.sqs, QueueUrl),
    rows: createRowSource(views),
    clinics,
    clock,
  };
  const reference = { clinicId: 'demo', exportId: 'e1' };
  const request = {
    kind: 'check-ins.csv',
    from: '2025-01-01',
    to: '2026-06-30',
    deidentified: true,
  } as const;
  await createExport(services, reference, request, 'user-1');
  const { Messages = [] } = await aws.sqs.send(new ReceiveMessageCommand({ QueueUrl }));
  expect(readExportMessage(Messages[0]?.Body ?? '')).toEqual(reference);

  const before = aws.asked.length;
  let patients = 0;
  expect(
    await runExport(services, reference, () => {
      patients += 1;
      return patients === 5;
    }),
  ).toBe('unfinished');
  expect(await loadExport(services, reference)).toMatchObject({ status: 'running', rows: 25 });
  expect(await runExport(services, reference, () => false)).toBe('done');
  const actions = new Set(aws.asked.slice(before).map(({ action }) => action));
  expect([...actions].sort()).toEqual(['s3:GetObject', 's3:PutObject']);

  const shown = await loadExport(services, reference);
  expect(shown).toMatchObject({ status: 'done', progress: 1, rows: 60 });
  const answer = await fetch(shown?.url ?? '');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const lines: { patient_id: string; condition: string }[] = parse(await answer.text(), {
    columns: true,
    bom: true,
  });
  expect(lines).toHaveLength(60);
  expect(new Set(lines.map((line) => line.patient_id)).size).toBe(12);
  // Three patients of each of four conditions: none is named.
  expect(new Set(lines.map((line) => line.condition))).toEqual(new Set(['suppressed']));
  const dictionary = await fetch(shown?.dictionaryUrl ?? '');
  expect(await dictionary.text()).toContain('hours_to_answer');
});

/** The adapters of exports against the local endpoint, beside their twins in memory. */
import { CreateBucketCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import { CreateQueueCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDynamoExports } from '../../../shared/exports/dynamo-exports.ts';
import { readExportMessage } from '../../../shared/exports/export-message.ts';
import type { ExportRow } from '../../../shared/exports/export-row.ts';
import { createMemoryExports } from '../../../shared/exports/memory-exports.ts';
import { createMemoryFiles } from '../../../shared/exports/memory-files.ts';
import { type ExportFiles, type Exports, UploadLostError } from '../../../shared/exports/ports.ts';
import { createS3Files } from '../../../shared/exports/s3-files.ts';
import { createSqsExportQueue } from '../../../shared/exports/sqs-export-queue.ts';
import { startTestAws, type TestAws } from '../../local/aws/test-aws.ts';
import { startTestDynamodb, type TestDynamodb } from '../../support/dynoxide.ts';

let aws: TestAws;
let dynamodb: TestDynamodb;
beforeAll(async () => {
  [aws, dynamodb] = await Promise.all([startTestAws(), startTestDynamodb()]);
  await aws.s3.send(new CreateBucketCommand({ Bucket: 'exports' }));
});
afterAll(async () => {
  await Promise.all([aws.close(), dynamodb.close()]);
});

const row: ExportRow = {
  clinicId: 'demo',
  exportId: 'e1',
  kind: 'check-ins.csv',
  from: '2026-01-01',
  to: '2026-06-30',
  deidentified: false,
  version: 1,
  requestedBy: 'user-1',
  requestedAt: '2026-06-30T18:00:00.000Z',
  status: 'queued',
  progress: 0,
  rows: 0,
  finishedAt: null,
  checkpoint: null,
};
const text = { contentType: 'text/csv' };
const mebibytes = (count: number, letter: string) => Buffer.alloc(count * 1024 * 1024, letter);

const exportStores: [string, () => Promise<Exports>][] = [
  ['memory', async () => createMemoryExports()],
  ['DynamoDB', async () => createDynamoExports(dynamodb.client, await dynamodb.newTable('views'))],
];

describe.each(exportStores)('export rows in %s', (_name, make) => {
  it('are found again by clinic and id, and by no other clinic', async () => {
    const exports = await make();
    expect(await exports.load(row)).toBeNull();
    expect(await exports.save(row)).toBe('written');
    expect(await exports.load(row)).toEqual(row);
    expect(await exports.load({ ...row, clinicId: 'other' })).toBeNull();
  });

  it('give way only to the version after them', async () => {
    const exports = await make();
    await exports.save(row);
    expect(await exports.save({ ...row, status: 'failed' })).toBe('conflict');
    expect(await exports.save({ ...row, version: 3 })).toBe('conflict');
    expect(await exports.save({ ...row, version: 2, status: 'running' })).toBe('written');
    expect((await exports.load(row))?.status).toBe('running');
  });

  it('never begin with a later version', async () => {
    expect(await (await make()).save({ ...row, version: 2 })).toBe('conflict');
  });
});

const fileStores: [string, () => ExportFiles][] = [
  ['memory', createMemoryFiles],
  ['S3', () => createS3Files(aws.s3, 'exports')],
];

describe.each(fileStores)('export files in %s', (_name, make) => {
  it('are put and got', async () => {
    const files = make();
    await files.put('demo/e1/a.csv', Buffer.from('año'), text);
    expect(Buffer.from(await files.get('demo/e1/a.csv')).toString()).toBe('año');
  });

  it('are put together from parts, one of them uploaded twice', async () => {
    const files = make();
    const uploadId = await files.begin('demo/e1/b.csv', text);
    await files.putPart('demo/e1/b.csv', uploadId, 1, mebibytes(5, 'x'));
    const first = await files.putPart('demo/e1/b.csv', uploadId, 1, mebibytes(5, 'a'));
    const second = await files.putPart('demo/e1/b.csv', uploadId, 2, Buffer.from('end'));
    await files.complete('demo/e1/b.csv', uploadId, [first, second]);
    const bytes = Buffer.from(await files.get('demo/e1/b.csv'));
    expect(bytes.length).toBe(5 * 1024 * 1024 + 3);
    expect(bytes.subarray(-4).toString()).toBe('aend');
  });

  it('say when an upload is gone', async () => {
    const files = make();
    await expect(files.putPart('demo/e1/c.csv', 'nothing', 1, Buffer.from('x'))).rejects.toThrow(
      UploadLostError,
    );
    await expect(files.complete('demo/e1/c.csv', 'nothing', ['"x"'])).rejects.toThrow(UploadLostError);
  });
});

describe('links into the bucket', () => {
  it('fetch the file under a name, as CSV, and expire', async () => {
    const files = createS3Files(aws.s3, 'exports');
    await files.put('demo/e1/d.csv', Buffer.from('date\n'), { contentType: 'text/csv; charset=utf-8' });
    const link = await files.link('demo/e1/d.csv', 'ebb-check-ins.csv', 900);
    const answer = await fetch(link);
    expect(await answer.text()).toBe('date\n');
    const asked = new URL(link).searchParams;
    expect(asked.get('X-Amz-Expires')).toBe('900');
    expect(asked.get('response-content-disposition')).toBe('attachment; filename="ebb-check-ins.csv"');
    const head = await aws.s3.send(new HeadObjectCommand({ Bucket: 'exports', Key: 'demo/e1/d.csv' }));
    expect(head.ContentType).toBe('text/csv; charset=utf-8');
  });
});

describe('the exports queue', () => {
  it('carries ids alone, and reads what it wrote', async () => {
    const { QueueUrl = '' } = await aws.sqs.send(new CreateQueueCommand({ QueueName: 'exports' }));
    await createSqsExportQueue(aws.sqs, QueueUrl).queueExport({
      clinicId: 'demo',
      exportId: 'e1',
      attempt: 2,
    });
    const { Messages = [] } = await aws.sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    expect(readExportMessage(Messages[0]?.Body ?? '')).toEqual({
      clinicId: 'demo',
      exportId: 'e1',
      attempt: 2,
    });
  });

  it('waits no longer than SQS does', async () => {
    const queue = createSqsExportQueue(aws.sqs, 'http://127.0.0.1/none');
    await expect(queue.queueExport({ clinicId: 'demo', exportId: 'e1' }, 901)).rejects.toThrow(RangeError);
  });
});

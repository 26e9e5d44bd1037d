import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectsCommand,
  GetBucketPolicyCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deniedWords, startTestAws, type TestAws } from '../test-aws.ts';

const Bucket = 'exports';
let test: TestAws;

beforeAll(async () => {
  test = await startTestAws();
  await test.s3.send(new CreateBucketCommand({ Bucket }));
});
afterAll(() => test.close());

const put = (Key: string, Body: string) => test.s3.send(new PutObjectCommand({ Bucket, Key, Body }));

async function bodyOf(Key: string): Promise<string | undefined> {
  const got = await test.s3.send(new GetObjectCommand({ Bucket, Key }));
  return got.Body?.transformToString();
}

describe('S3 at the local endpoint', () => {
  it('keeps objects under any key', async () => {
    await put('clinic a/año, 1+1.csv', 'date,score\n');
    expect(await bodyOf('clinic a/año, 1+1.csv')).toBe('date,score\n');
    const head = await test.s3.send(new HeadObjectCommand({ Bucket, Key: 'clinic a/año, 1+1.csv' }));
    expect(head.ContentLength).toBe(11);
    const listed = await test.s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'clinic a/' }));
    expect(listed.Contents?.map(({ Key }) => Key)).toEqual(['clinic a/año, 1+1.csv']);
  });

  it('puts a large object together from its parts', async () => {
    const Key = 'parts.csv';
    const { UploadId } = await test.s3.send(new CreateMultipartUploadCommand({ Bucket, Key }));
    const parts = [Buffer.alloc(5 * 1_024 * 1_024, 'a'), Buffer.from('end')];
    const Parts = [];
    for (const [n, Body] of parts.entries()) {
      const { ETag } = await test.s3.send(
        new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: n + 1, Body }),
      );
      Parts.push({ ETag, PartNumber: n + 1 });
    }
    await test.s3.send(
      new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }),
    );
    const whole = await bodyOf(Key);
    expect(whole?.length).toBe(5 * 1_024 * 1_024 + 3);
    expect(whole?.endsWith('aend')).toBe(true);
  });

  it('takes a presigned link for nothing else than it was signed for', async () => {
    await put('a/1/mine (1).csv', 'mine');
    await put('a-b/2/theirs.csv', 'theirs');
    const command = new GetObjectCommand({
      Bucket,
      Key: 'a/1/mine (1).csv',
      ResponseContentDisposition: 'attachment; filename="it\'s mine.csv"',
    });
    const url = await getSignedUrl(test.s3, command, { expiresIn: 900 });
    const fetched = await fetch(url);
    expect(await fetched.text()).toBe('mine');
    expect(fetched.headers.get('content-disposition')).toBe('attachment; filename="it\'s mine.csv"');
    for (const changed of [
      url.replace(/a\/1\/mine[^?]*/, 'a-b/2/theirs.csv'),
      url.replace('/a/1/', '/a/1/../../a-b/2/'),
      url.replace('X-Amz-Expires=900', 'X-Amz-Expires=9000'),
      url.replace('function-key', 'ebb-operator'),
      url.replace(/X-Amz-Signature=.{8}/, 'X-Amz-Signature=00000000'),
      url.replace(/X-Amz-Signature=[0-9a-f]+/, 'X-Amz-Signature='),
      url.replace(/&?X-Amz-Signature=[0-9a-f]+/, ''),
    ]) {
      expect([changed === url, (await fetch(changed)).status]).toEqual([false, 403]);
    }
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(403);
  });

  it('hands an object to whoever holds a presigned link, until it expires by the moved clock', async () => {
    await put('linked.csv', 'linked');
    const url = await getSignedUrl(test.s3, new GetObjectCommand({ Bucket, Key: 'linked.csv' }), {
      expiresIn: 900,
    });
    const before = test.asked.length;
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([200, 'linked']);
    expect(test.asked.slice(before)).toEqual([
      {
        accessKeyId: 'function-key',
        service: 's3',
        action: 's3:GetObject',
        resources: ['arn:aws:s3:::exports/linked.csv'],
      },
    ]);
    test.clock.moveTo(test.clock.now() + 901_000);
    const expired = await fetch(url);
    expect(expired.status).toBe(403);
    expect(await expired.text()).toContain('Request has expired');
  });

  it('refuses whoever shows no credential at all', async () => {
    const response = await fetch(`${test.aws.endpoint}/${Bucket}/linked.csv`);
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('AccessDenied')]);
  });

  it('says so when it does not emulate what is asked', async () => {
    await expect(test.s3.send(new GetBucketPolicyCommand({ Bucket }))).rejects.toMatchObject({
      name: 'NotImplemented',
    });
  });
});

describe('what IAM is asked about S3', () => {
  it('is the object, the bucket for a list, every key of a batch, and both ends of a copy', async () => {
    await put('one', '1');
    const before = test.asked.length;
    await bodyOf('one');
    await test.s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'clinic a/' }));
    await test.s3.send(new CopyObjectCommand({ Bucket, Key: 'two', CopySource: 'exports/one' }));
    await test.s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'one' }, { Key: 'a&b' }] } }),
    );
    const asked = test.asked.slice(before);
    expect(asked.map(({ action, resources }) => [action, ...resources])).toEqual([
      ['s3:GetObject', 'arn:aws:s3:::exports/one'],
      ['s3:ListBucket', 'arn:aws:s3:::exports'],
      ['s3:PutObject', 'arn:aws:s3:::exports/two'],
      ['s3:GetObject', 'arn:aws:s3:::exports/one'],
      ['s3:DeleteObject', 'arn:aws:s3:::exports/one', 'arn:aws:s3:::exports/a&b'],
    ]);
    expect(asked[1]?.conditionContext).toEqual({ 's3:prefix': 'clinic a/' });
  });
});

describe('S3 over a restart', () => {
  it('keeps buckets and objects', async () => {
    await put('kept', 'still here');
    test = await test.restart();
    expect(await bodyOf('kept')).toBe('still here');
  });

  it('refuses as AWS does', async () => {
    test.refuse('s3:PutObject');
    await expect(put('kept', 'overwritten')).rejects.toMatchObject({
      name: 'AccessDenied',
      message: deniedWords('s3:PutObject', 'arn:aws:s3:::exports/kept'),
    });
    expect(await bodyOf('kept')).toBe('still here');
  });
});

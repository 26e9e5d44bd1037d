import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  CreateTableCommand,
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateContinuousBackupsCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountId, deniedWords, region, startTestAws, type TestAws } from '../test-aws.ts';

const arn = (table: string) => `arn:aws:dynamodb:${region}:${accountId}:table/${table}`;
const key = (name: string) => ({ pk: { S: name } });

let test: TestAws;

async function createTable(name: string): Promise<void> {
  await test.dynamodb.send(
    new CreateTableCommand({
      TableName: name,
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'flag', AttributeType: 'S' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'by-flag',
          KeySchema: [{ AttributeName: 'flag', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
    }),
  );
}

/** What IAM was asked by the calls made inside. */
async function askedBy(calls: () => Promise<unknown>): Promise<(readonly [string, readonly string[]])[]> {
  const before = test.asked.length;
  await calls();
  return test.asked.slice(before).map(({ action, resources }) => [action, resources]);
}

/** A DynamoDB Streams call, which has no client among our dependencies. */
async function streams(operation: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(test.aws.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=key/20260101/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=x`,
    },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, unknown>;
}

async function recordsOf(table: string): Promise<string[]> {
  const described = await test.dynamodb.send(new DescribeTableCommand({ TableName: table }));
  const StreamArn = described.Table?.LatestStreamArn;
  const { StreamDescription } = await streams('DescribeStream', { StreamArn });
  const [shard] = (StreamDescription as { Shards: { ShardId: string }[] }).Shards;
  const { ShardIterator } = await streams('GetShardIterator', {
    StreamArn,
    ShardId: shard?.ShardId,
    ShardIteratorType: 'TRIM_HORIZON',
  });
  const { Records } = await streams('GetRecords', { ShardIterator });
  return (Records as { dynamodb: { SequenceNumber: string } }[]).map(
    (record) => record.dynamodb.SequenceNumber,
  );
}

beforeAll(async () => {
  test = await startTestAws();
  await createTable('history');
  await createTable('views');
});
afterAll(() => test.close());

describe('DynamoDB at the local endpoint', () => {
  it('keeps items and answers with the capacity they took', async () => {
    const put = await test.dynamodb.send(
      new PutItemCommand({ TableName: 'history', Item: key('a'), ReturnConsumedCapacity: 'TOTAL' }),
    );
    expect(put.ConsumedCapacity?.CapacityUnits).toBe(1);
    const got = await test.dynamodb.send(new GetItemCommand({ TableName: 'history', Key: key('a') }));
    expect(got.Item).toEqual(key('a'));
  });

  it('answers for no item of a table that is throttled, and for those of another', async () => {
    test.aws.account.throttledTables = ['views'];
    const from = (TableName: string) => test.dynamodb.send(new GetItemCommand({ TableName, Key: key('b') }));
    await expect(from('views')).rejects.toThrow('throughput for the table was exceeded');
    expect((await from('history')).Item).toBeUndefined();
    delete test.aws.account.throttledTables;
    expect((await from('views')).Item).toBeUndefined();
  });

  it('names tables and streams with the region and account of the stack', async () => {
    const { Table } = await test.dynamodb.send(new DescribeTableCommand({ TableName: 'history' }));
    expect(Table?.TableArn).toBe(arn('history'));
    expect(Table?.LatestStreamArn).toMatch(new RegExp(`^${arn('history')}/stream/`));
  });

  it('takes TTL and point-in-time recovery without complaint', async () => {
    await test.dynamodb.send(
      new UpdateTimeToLiveCommand({
        TableName: 'history',
        TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      }),
    );
    const ttl = await test.dynamodb.send(new DescribeTimeToLiveCommand({ TableName: 'history' }));
    expect(ttl.TimeToLiveDescription?.AttributeName).toBe('ttl');
    await test.dynamodb.send(
      new UpdateContinuousBackupsCommand({
        TableName: 'history',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      }),
    );
    const backups = await test.dynamodb.send(new DescribeContinuousBackupsCommand({ TableName: 'history' }));
    expect(backups.ContinuousBackupsDescription?.ContinuousBackupsStatus).toBe('ENABLED');
  });
});

describe('what IAM is asked about DynamoDB', () => {
  it('is the action on the table, and on the index where one is queried', async () => {
    const asked = await askedBy(async () => {
      await test.dynamodb.send(new PutItemCommand({ TableName: 'history', Item: key('b') }));
      await test.dynamodb.send(new GetItemCommand({ TableName: arn('history'), Key: key('b') }));
      await test.dynamodb.send(
        new QueryCommand({
          TableName: 'views',
          IndexName: 'by-flag',
          KeyConditionExpression: 'flag = :f',
          ExpressionAttributeValues: { ':f': { S: 'x' } },
        }),
      );
    });
    expect(asked).toEqual([
      ['dynamodb:PutItem', [arn('history')]],
      ['dynamodb:GetItem', [arn('history')]],
      ['dynamodb:Query', [`${arn('views')}/index/by-flag`]],
    ]);
  });

  it('is the action of each item in a transaction', async () => {
    const asked = await askedBy(() =>
      test.dynamodb.send(
        new TransactWriteItemsCommand({
          TransactItems: [
            { Put: { TableName: 'history', Item: key('t1') } },
            { Put: { TableName: 'history', Item: key('t2') } },
            { Delete: { TableName: 'views', Key: key('t3') } },
            { Update: { TableName: 'views', Key: key('t4'), UpdateExpression: 'REMOVE x' } },
            {
              ConditionCheck: {
                TableName: 'history',
                Key: key('t5'),
                ConditionExpression: 'attribute_not_exists(pk)',
              },
            },
          ],
        }),
      ),
    );
    expect(asked).toEqual([
      ['dynamodb:PutItem', [arn('history')]],
      ['dynamodb:PutItem', [arn('history')]],
      ['dynamodb:DeleteItem', [arn('views')]],
      ['dynamodb:UpdateItem', [arn('views')]],
      ['dynamodb:ConditionCheckItem', [arn('history')]],
    ]);
  });

  it('is the batch action on every table of a batch', async () => {
    const asked = await askedBy(async () => {
      await test.dynamodb.send(
        new BatchGetItemCommand({
          RequestItems: { history: { Keys: [key('a')] }, views: { Keys: [key('a')] } },
        }),
      );
      await test.dynamodb.send(
        new BatchWriteItemCommand({ RequestItems: { views: [{ PutRequest: { Item: key('w') } }] } }),
      );
    });
    expect(asked).toEqual([
      ['dynamodb:BatchGetItem', [arn('history')]],
      ['dynamodb:BatchGetItem', [arn('views')]],
      ['dynamodb:BatchWriteItem', [arn('views')]],
    ]);
  });

  it('is the stream, also for GetRecords, which names it only inside its iterator', async () => {
    const { Table } = await test.dynamodb.send(new DescribeTableCommand({ TableName: 'history' }));
    const stream = Table?.LatestStreamArn ?? '';
    const asked = await askedBy(() => recordsOf('history'));
    expect(asked.slice(1)).toEqual([
      ['dynamodb:DescribeStream', [stream]],
      ['dynamodb:GetShardIterator', [stream]],
      ['dynamodb:GetRecords', [stream]],
    ]);
  });
});

describe('the stream table', () => {
  it('forgets what every reader has passed and keeps numbering where it was', async () => {
    await createTable('trimmed');
    const put = (name: string) =>
      test.dynamodb.send(new PutItemCommand({ TableName: 'trimmed', Item: key(name) }));
    for (const name of ['1', '2', '3', '4']) await put(name);
    expect(await recordsOf('trimmed')).toEqual(['1', '2', '3', '4']);
    expect(test.aws.trimStream({ trimmed: '2' })).toBe(2);
    expect(await recordsOf('trimmed')).toEqual(['3', '4']);
    expect(test.aws.trimStream({ trimmed: '99' })).toBe(1);
    await put('5');
    expect(await recordsOf('trimmed')).toEqual(['4', '5']);
  });

  it('has an index for the questions dynoxide asks it on every put and every read', () => {
    const database = new DatabaseSync(join(test.dataDir, 'dynamodb.db'), { readOnly: true });
    const planOf = (sql: string) =>
      database
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map((step) => String(step.detail))
        .join('; ');
    const number = 'CAST(sequence_number AS INTEGER)';
    const nextNumber = `SELECT COALESCE(MAX(${number}), 0) + 1 FROM _stream_records WHERE table_name = 't'`;
    const records = `SELECT * FROM _stream_records WHERE table_name = 't' AND shard_id = 's' AND ${number} > 5 ORDER BY ${number} LIMIT 9`;
    expect(planOf(nextNumber)).toMatch(/SEARCH _stream_records USING (COVERING )?INDEX ebb_stream_records/);
    expect(planOf(records)).toMatch(
      /SEARCH _stream_records USING INDEX ebb_stream_records \(table_name=\? AND <expr>>\?\)$/,
    );
    database.close();
  });
});

describe('a refused DynamoDB call', () => {
  it('is AccessDeniedException in the words of AWS, and changes nothing', async () => {
    const refusing = await test.restart();
    test = refusing;
    refusing.refuse('dynamodb:PutItem');
    await expect(
      refusing.dynamodb.send(new PutItemCommand({ TableName: 'history', Item: key('refused') })),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: deniedWords('dynamodb:PutItem', arn('history')),
    });
    await expect(
      refusing.dynamodb.send(
        new TransactWriteItemsCommand({
          TransactItems: [{ Put: { TableName: 'history', Item: key('refused') } }],
        }),
      ),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    const got = await refusing.dynamodb.send(
      new GetItemCommand({ TableName: 'history', Key: key('refused') }),
    );
    expect(got.Item).toBeUndefined();
  });

  it('leaves items, TTL and streams in place over a restart', async () => {
    const got = await test.dynamodb.send(new GetItemCommand({ TableName: 'history', Key: key('a') }));
    expect(got.Item).toEqual(key('a'));
    const ttl = await test.dynamodb.send(new DescribeTimeToLiveCommand({ TableName: 'history' }));
    expect(ttl.TimeToLiveDescription?.AttributeName).toBe('ttl');
    expect((await recordsOf('history')).length).toBeGreaterThan(0);
  });
});

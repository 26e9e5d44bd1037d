import {
  CreateTableCommand,
  DescribeTableCommand,
  GetItemCommand,
  InvalidRestoreTimeException,
  PointInTimeRecoveryUnavailableException,
  PutItemCommand,
  QueryCommand,
  ResourceInUseException,
  RestoreTableToPointInTimeCommand,
  type RestoreTableToPointInTimeCommandInput,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestAws, type TestAws } from '../test-aws.ts';

const key = (name: string) => ({ pk: { S: name } });

let test: TestAws;

beforeAll(async () => {
  test = await startTestAws();
});
afterAll(() => test.close());

describe('a table restored', () => {
  const restore = (TargetTableName: string, more: Partial<RestoreTableToPointInTimeCommandInput> = {}) =>
    test.dynamodb.send(
      new RestoreTableToPointInTimeCommand({
        SourceTableName: 'past',
        TargetTableName,
        UseLatestRestorableTime: true,
        ...more,
      }),
    );

  it('is a copy with the same indexes and no stream, which the other does not follow', async () => {
    await test.dynamodb.send(
      new CreateTableCommand({
        TableName: 'past',
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
    for (let item = 0; item < 30; item += 1) {
      const Item = { ...key(`item-${item}`), flag: { S: 'x' }, body: { B: new Uint8Array([item, 255]) } };
      await test.dynamodb.send(new PutItemCommand({ TableName: 'past', Item }));
    }
    const before = test.clock.now();
    const { TableDescription } = await restore('copy');
    const moment = TableDescription?.RestoreSummary?.RestoreDateTime?.getTime();
    expect(moment).toBeGreaterThanOrEqual(before);
    expect(moment).toBeLessThanOrEqual(test.clock.now());
    await test.dynamodb.send(new PutItemCommand({ TableName: 'past', Item: key('later') }));
    const { Items } = await test.dynamodb.send(
      new QueryCommand({
        TableName: 'copy',
        IndexName: 'by-flag',
        KeyConditionExpression: 'flag = :f',
        ExpressionAttributeValues: { ':f': { S: 'x' } },
      }),
    );
    expect(Items).toHaveLength(30);
    expect(Items?.find(({ pk }) => pk?.S === 'item-7')?.body?.B).toEqual(new Uint8Array([7, 255]));
    const { Item } = await test.dynamodb.send(new GetItemCommand({ TableName: 'copy', Key: key('later') }));
    expect(Item).toBeUndefined();
    const { Table } = await test.dynamodb.send(new DescribeTableCommand({ TableName: 'copy' }));
    expect(Table?.StreamSpecification).toBeUndefined();
  });

  it('is refused as AWS refuses it: of a past that nobody kept, over another table, with recovery off', async () => {
    const at = { UseLatestRestorableTime: false, RestoreDateTime: new Date('2026-01-31T09:00:00Z') };
    await expect(restore('then', at)).rejects.toThrow(InvalidRestoreTimeException);
    await expect(restore('copy')).rejects.toThrow(ResourceInUseException);
    test.aws.account.recovery = 'DISABLED';
    await expect(restore('off')).rejects.toThrow(PointInTimeRecoveryUnavailableException);
    delete test.aws.account.recovery;
  });
});

import type { WriteRequest } from '@aws-sdk/client-dynamodb';
import { BatchWriteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { numberOf, textOf, writeAll } from '../../../shared/dynamo/items.ts';

async function* requests(count: number): AsyncGenerator<WriteRequest> {
  for (let index = 0; index < count; index++) {
    yield { DeleteRequest: { Key: { pk: { S: 'p' }, sk: { S: String(index) } } } };
  }
}

function keysIn(batch: readonly WriteRequest[]): (string | undefined)[] {
  return batch.map((request) => request.DeleteRequest?.Key?.sk?.S);
}

describe('writing in batches', () => {
  it('gives DynamoDB again what it left undone, until all is done', async () => {
    const client = new DynamoDBClient({ region: 'us-east-1' });
    const done = new Set<string | undefined>();
    const sizes: number[] = [];
    mockClient(client)
      .on(BatchWriteItemCommand)
      .callsFake(({ RequestItems }: { RequestItems: Record<string, WriteRequest[]> }) => {
        const batch = RequestItems.table ?? [];
        sizes.push(batch.length);
        const accepted = batch.slice(0, 10);
        for (const key of keysIn(accepted)) done.add(key);
        const left = batch.slice(10);
        return { UnprocessedItems: left.length === 0 ? {} : { table: left } };
      });
    await writeAll(client, 'table', requests(30));
    expect(sizes).toEqual([25, 15, 5, 5]);
    expect(done.size).toBe(30);
  });

  it('gives up with an error when nothing gets done', async () => {
    const client = new DynamoDBClient({ region: 'us-east-1' });
    mockClient(client)
      .on(BatchWriteItemCommand)
      .callsFake(({ RequestItems }: { RequestItems: Record<string, WriteRequest[]> }) => ({
        UnprocessedItems: RequestItems,
      }));
    await expect(writeAll(client, 'table', requests(3))).rejects.toThrow('left 3 writes');
  });
});

describe('an attribute that is missing', () => {
  it('is named', () => {
    expect(() => textOf({ seq: { N: '1' } }, 'state')).toThrow('no text state');
    expect(() => numberOf({ state: { S: '1' } }, 'seq')).toThrow('no number seq');
  });
});

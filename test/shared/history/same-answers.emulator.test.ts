/** Memory answers as DynamoDB does; ten thousand operations: `npm run same-answers -- --operations 10000`. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { differences, randomOperations } from '../../contracts/random-operations.ts';
import { isDeep } from '../../support/depth.ts';
import { startTestDynamodb, type TestDynamodb } from '../../support/dynoxide.ts';
import { dynamoStore, memoryStore } from '../../support/stores.ts';

let dynamodb: TestDynamodb;
beforeAll(async () => {
  dynamodb = await startTestDynamodb();
});
afterAll(() => dynamodb.close());

it('gives the same answers to the same random operations', async () => {
  const operations = randomOperations(1, isDeep ? 10_000 : 250);
  expect(await differences(operations, [memoryStore(), await dynamoStore(dynamodb)])).toEqual([]);
});

import { afterAll, beforeAll } from 'vitest';
import { describeStore } from '../../contracts/history-contract.ts';
import type { TestDynamodb } from '../../support/dynoxide.ts';
import { startTestDynamodb } from '../../support/dynoxide.ts';
import { dynamoStore } from '../../support/stores.ts';

let dynamodb: TestDynamodb;
beforeAll(async () => {
  dynamodb = await startTestDynamodb();
});
afterAll(() => dynamodb.close());

describeStore('DynamoDB', () => dynamoStore(dynamodb));

import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDynamoRoles } from '../../../shared/outside/dynamo-roles.ts';
import { createMemoryRoles } from '../../../shared/outside/memory-roles.ts';
import { countCalls } from '../../support/count-calls.ts';
import { startTestDynamodb, type TestDynamodb } from '../../support/dynoxide.ts';

let dynamodb: TestDynamodb;
beforeAll(async () => {
  dynamodb = await startTestDynamodb();
});
afterAll(() => dynamodb.close());

const now = '2026-06-15T18:00:00.000Z';
const later = '2026-06-15T19:00:00.000Z';

it('keeps what was said last of one person in one clinic until its time, in DynamoDB as in memory', async () => {
  const table = await dynamodb.newTable('views');
  for (const roles of [createDynamoRoles(dynamodb.client, table), createMemoryRoles()]) {
    expect(await roles.said('demo', 'kim', null, now)).toBeNull();
    await roles.say('demo', 'kim', 'none', later);
    await roles.say('demo', 'ann', 'admin', later);
    await roles.say('demo', 'ann', 'staff', later);
    expect(await roles.said('demo', 'kim', null, now)).toBe('none');
    expect(await roles.said('demo', 'ann', null, now)).toBe('staff');
    expect(await roles.said('demo-2', 'kim', null, now)).toBeNull();
    expect(await roles.said('demo', 'kim', null, later)).toBeNull();

    await roles.endSession('demo', 'ann', 'sign-in-1', later);
    expect(await roles.said('demo', 'ann', 'sign-in-1', now)).toBe('none');
    expect(await roles.said('demo', 'ann', 'sign-in-2', now)).toBe('staff');
    expect(await roles.said('demo', 'an', 'sign-in-1', now)).toBeNull();
    expect(await roles.said('demo', 'ann', 'sign-in-1', later)).toBeNull();
  }
});

it('costs a request one read', async () => {
  const client = dynamodb.newClient();
  const roles = createDynamoRoles(client, await dynamodb.newTable('views'));
  const calls = countCalls(client);
  await roles.said('demo', 'kim', 'sign-in-1', now);
  expect(calls).toEqual([expect.objectContaining({ operation: 'Query' })]);
});

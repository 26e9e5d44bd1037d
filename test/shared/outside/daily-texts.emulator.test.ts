import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDynamoDailyTexts } from '../../../shared/outside/dynamo-daily-texts.ts';
import { createDynamoRequestCounts } from '../../../shared/outside/dynamo-request-counts.ts';
import { createMemoryDailyTexts } from '../../../shared/outside/memory-daily-texts.ts';
import { createMemoryRequestCounts } from '../../../shared/outside/memory-request-counts.ts';
import type { DailyTexts } from '../../../shared/outside/ports.ts';
import { countCalls } from '../../support/count-calls.ts';
import { startTestDynamodb, type TestDynamodb } from '../../support/dynoxide.ts';

let dynamodb: TestDynamodb;
beforeAll(async () => {
  dynamodb = await startTestDynamodb();
});
afterAll(() => dynamodb.close());

const day = '2026-06-15';
const made: Record<string, () => Promise<DailyTexts>> = {
  DynamoDB: async () => createDynamoDailyTexts(dynamodb.client, await dynamodb.newTable('views')),
  memory: async () => createMemoryDailyTexts(),
};

describe.each(Object.keys(made))('texts of a day in %s', (where) => {
  it('are counted up to a limit, by clinic and day, and taken back', async () => {
    const texts = await made[where]?.();
    if (texts === undefined) throw new Error('there is no such adapter');
    const outcomes = [];
    for (const most of [null, 3, 3, 3, null, 0]) outcomes.push(await texts.count('demo', day, most));
    expect(outcomes).toEqual([1, 2, 3, null, 4, null]);
    await texts.takeBack('demo', day);
    await texts.takeBack('demo', day);
    expect(await texts.count('demo', day, 3)).toBe(3);
    expect(await texts.count('demo', '2026-06-16', 3)).toBe(1);
    expect(await texts.count('demo-2', day, 3)).toBe(1);
  });

  it('let no more through than the limit, however many come at once', async () => {
    const texts = await made[where]?.();
    if (texts === undefined) throw new Error('there is no such adapter');
    const counted = await Promise.all(Array.from({ length: 20 }, () => texts.count('demo', day, 7)));
    expect(counted.filter((count) => count !== null)).toHaveLength(7);
  });
});

it('costs one write a text', async () => {
  const client = dynamodb.newClient();
  const texts = createDynamoDailyTexts(client, await dynamodb.newTable('views'));
  const calls = countCalls(client);
  await texts.count('demo', day, 450);
  expect(calls).toEqual([{ operation: 'UpdateItem', units: 1 }]);
});

describe('what clinics ask in a minute', () => {
  it('is added up by clinic and minute, in DynamoDB as in memory, however many instances add', async () => {
    for (const counts of [
      createDynamoRequestCounts(dynamodb.client, await dynamodb.newTable('views')),
      createMemoryRequestCounts(),
    ]) {
      const minute = { name: '2026-06-15T18:03', endsAt: '2026-06-15T18:04:00.000Z' };
      const next = { name: '2026-06-15T18:04', endsAt: '2026-06-15T18:05:00.000Z' };
      await Promise.all(Array.from({ length: 10 }, () => counts.add('demo', minute, 10)));
      expect(await counts.add('demo', minute, 2)).toBe(102);
      expect(await counts.add('demo', next, 2)).toBe(2);
      expect(await counts.add('demo-2', minute, 20)).toBe(20);
    }
  });
});

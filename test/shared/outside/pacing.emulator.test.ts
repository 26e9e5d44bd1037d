import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { epochMs, later } from '../../../shared/domain/local-time.ts';
import { createDynamoPacing } from '../../../shared/outside/dynamo-pacing.ts';
import { createMemoryPacing } from '../../../shared/outside/memory-pacing.ts';
import type { Pacing } from '../../../shared/outside/ports.ts';
import { startTestDynamodb, type TestDynamodb } from '../../support/dynoxide.ts';

const number = '+12065550101';
const even = '2026-11-21T17:20:00.700Z';

let dynamodb: TestDynamodb;
beforeAll(async () => {
  dynamodb = await startTestDynamodb();
});
afterAll(() => dynamodb.close());

const implementations: [string, () => Promise<Pacing>][] = [
  ['in memory', () => Promise.resolve(createMemoryPacing())],
  ['over DynamoDB', async () => createDynamoPacing(dynamodb.client, await dynamodb.newTable('views'))],
];

async function waits(pacing: Pacing, rate: number, times: number, parts = 1, now = even): Promise<number[]> {
  const found: number[] = [];
  for (let index = 0; index < times; index += 1) found.push(await pacing.reserve(number, rate, parts, now));
  return found;
}

describe.each(implementations)('pacing %s', (_, create) => {
  it('gives nudges the even seconds of a number with one part a second, and answers the odd ones', async () => {
    const pacing = await create();
    expect(await waits(pacing, 1, 4)).toEqual([0, 2, 4, 6]);
    expect(await pacing.reserve(number, 1, 1, even, 'answer')).toBe(1);
    expect(await pacing.reserve(number, 1, 1, even, 'answer')).toBe(3);
  });

  it('lets an answer have the second at hand when no nudge does, and then no nudge', async () => {
    const pacing = await create();
    expect(await pacing.reserve(number, 1, 1, even, 'answer')).toBe(0);
    expect(await waits(pacing, 1, 2)).toEqual([2, 4]);
    const answers = Promise.all([1, 2, 3, 4].map(() => pacing.reserve(number, 3, 1, even, 'answer')));
    expect((await answers).toSorted((a, b) => a - b)).toEqual([0, 0, 0, 1]);
    expect(await waits(pacing, 3, 1)).toEqual([1]);
  });

  it('keeps one part of three for answers, and a quarter of many', async () => {
    const pacing = await create();
    expect(await waits(pacing, 3, 5)).toEqual([0, 0, 1, 1, 2]);
    expect(await pacing.reserve(number, 3, 1, even, 'answer')).toBe(0);
    expect(await pacing.reserve(number, 3, 1, even, 'answer')).toBe(1);
    const many = await waits(pacing, 100, 76);
    expect(many.filter((wait) => wait === 0)).toHaveLength(75);
    expect(many.at(-1)).toBe(1);
  });

  it('lets the seconds go by that nobody used', async () => {
    const pacing = await create();
    await waits(pacing, 3, 3);
    expect(await waits(pacing, 3, 3, 1, later(even, 60_000))).toEqual([0, 0, 1]);
  });

  it('never splits the parts of one text over two seconds', async () => {
    const pacing = await create();
    expect(await waits(pacing, 4, 2)).toEqual([0, 0]);
    // Three places a second: two parts do not fit into the one left, nor three into what is left after them.
    expect(await waits(pacing, 4, 1, 2)).toEqual([1]);
    const [whole = 0] = await waits(pacing, 4, 1, 3);
    expect(whole).toBeGreaterThan(1);
    expect(await waits(pacing, 4, 1)).toEqual([whole + 1]);
  });

  it('gives the second of a text that fills it to nobody else', async () => {
    const pacing = await create();
    expect(await waits(pacing, 4, 1)).toEqual([0]);
    expect(await waits(pacing, 4, 1, 3)).toEqual([2]);
    expect(await waits(pacing, 4, 1)).toEqual([3]);
  });

  it('gives a text with more parts than a second carries as many seconds as it needs', async () => {
    const pacing = await create();
    expect(await waits(pacing, 1, 2, 3)).toEqual([0, 6]);
  });

  it('takes no room beyond a quarter of an hour', async () => {
    const pacing = await create();
    // Half a minute each, which fills the quarter of an hour in a thirtieth of the steps.
    expect(await waits(pacing, 2, 30, 30)).toEqual(Array.from({ length: 30 }, (_each, index) => 30 * index));
    expect(await waits(pacing, 2, 5)).toEqual([900, 901, 901, 901, 901]);
    expect(await pacing.reserve(number, 2, 1, later(even, 2_000))).toBe(899);
  });

  it('keeps numbers apart, and starts anew when a number’s rate changes', async () => {
    const pacing = await create();
    await waits(pacing, 3, 6);
    expect(await pacing.reserve('+12065550199', 3, 1, even)).toBe(0);
    expect(await waits(pacing, 2, 1)).toEqual([0]);
  });

  it('gives each of many at once a place of its own', async () => {
    const pacing = await create();
    const found = await Promise.all(Array.from({ length: 12 }, () => pacing.reserve(number, 3, 1, even)));
    expect(found.toSorted((a, b) => a - b)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it.each([
    [0, 1],
    [0.5, 1],
    [1, 0],
    [1, 1.5],
  ])('refuses %d parts a second for %d parts', async (rate, parts) => {
    await expect((await create()).reserve(number, rate, parts, even)).rejects.toThrow(RangeError);
  });
});

it('lets no second carry more parts than the number’s rate, answers and nudges together', async () => {
  const asks = fc.array(
    fc.record({
      pauseMs: fc.oneof(fc.constant(0), fc.nat({ max: 3_000 })),
      parts: fc.integer({ min: 1, max: 3 }),
      channel: fc.constantFrom('answer' as const, 'nudge' as const),
    }),
    { maxLength: 60 },
  );
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 14 }), asks, async (rate, all) => {
      const pacing = createMemoryPacing();
      const bySecond = new Map<number, number[]>();
      let now = even;
      for (const { pauseMs, parts, channel } of all) {
        now = later(now, pauseMs);
        const wait = await pacing.reserve(number, rate, parts, now, channel);
        const second = Math.floor(epochMs(now) / 1000) + wait;
        bySecond.set(second, [...(bySecond.get(second) ?? []), parts]);
      }
      for (const texts of bySecond.values()) {
        const sum = texts.reduce((total, parts) => total + parts, 0);
        // A text with more parts than its lane carries leaves whole; carriers spread it over the seconds it took.
        const narrowest = Math.max(1, Math.floor(rate / 4));
        if (texts.every((parts) => parts <= narrowest)) expect(sum).toBeLessThanOrEqual(rate);
      }
    }),
  );
});

describe('what DynamoDB is asked', () => {
  it('is one update while nudges are waiting', async () => {
    const mock = mockClient(DynamoDBClient).resolves({ Attributes: { place: { N: String(17e11) } } });
    await createDynamoPacing(new DynamoDBClient(), 'views').reserve(number, 3, 1, even);
    const calls = mock.commandCalls(UpdateItemCommand).map(({ args }) => args[0].input);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.Key).toEqual({ pk: { S: `PACE#${number}#nudge#3` }, sk: { S: 'pace' } });
    expect(Number(calls[0]?.ExpressionAttributeValues?.[':expires']?.N)).toBe(
      Math.floor(epochMs(even) / 1000) + 86_400,
    );
    mock.restore();
  });

  it('ends in an error when the counter is never free', async () => {
    const { ConditionalCheckFailedException } = await import('@aws-sdk/client-dynamodb');
    const mock = mockClient(DynamoDBClient).rejects(
      new ConditionalCheckFailedException({ message: 'no', $metadata: {} }),
    );
    await expect(
      createDynamoPacing(new DynamoDBClient(), 'views').reserve(number, 3, 1, even),
    ).rejects.toThrow(/contended/);
    mock.restore();
  });
});

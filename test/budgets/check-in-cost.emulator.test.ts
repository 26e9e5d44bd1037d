import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LongLife, lifeClinic, liveLong } from '../../bench/check-in/long-life.ts';
import { type Receive, receiveOverDynamo } from '../../bench/check-in/receive-over-dynamo.ts';
import { hugeTexts } from '../../bench/check-in/texts.ts';
import type { WatchedCall } from '../../bench/check-in/watched-calls.ts';
import { isDeep } from '../support/depth.ts';
import { startTestDynamodb, type TestDynamodb } from '../support/dynoxide.ts';

/** Every list of a state is full after so many. */
const many = isDeep ? 1_000 : 70;
/** So many check-ins fill the causes that are remembered where nothing else does. */
const quietMany = isDeep ? 1_000 : 210;
/** Of a text 1,600 characters are kept: beyond them only the reading takes longer. */
const huge = isDeep ? 100_000 : 6_000;

/** The longest text of one message, answered by the newest of so many check-ins, and the calls it brought about. */
interface Moment {
  receive: Receive;
  text: string;
  calls: WatchedCall[];
}

let dynamodb: TestDynamodb;
let atThirty: Moment;
let atMany: Moment;
let quiet: Moment[];

beforeAll(async () => {
  dynamodb = await startTestDynamodb();
  const momentOf =
    (life: LongLife) =>
    async (checkIn: number): Promise<Moment> => {
      life.until(checkIn);
      const receive = await receiveOverDynamo(dynamodb, lifeClinic, life.story.state);
      const text = life.nextText();
      return { receive, text, calls: await receive(text, 'fresh') };
    };
  const busyMoment = momentOf(liveLong('busy', 1));
  atThirty = await busyMoment(30);
  atMany = await busyMoment(many);
  const quietMoment = momentOf(liveLong('quiet', 1));
  quiet = [await quietMoment(30), await quietMoment(quietMany)];
});
afterAll(() => dynamodb.close());

const operationsOf = (calls: readonly WatchedCall[]) => calls.map(({ operation }) => operation);
const bytesOf = (calls: readonly WatchedCall[]) => calls.at(-1)?.itemBytes ?? Number.NaN;

describe('a check-in, from the record to the commit', () => {
  it(`costs three reads and one conditional put, after 30 check-ins and after ${many}`, () => {
    for (const { calls } of [atThirty, atMany]) {
      // The number, the newest state, the clinic's settings.
      expect(operationsOf(calls)).toEqual(['GetItem', 'Query', 'Query', 'PutItem']);
      expect(calls.at(-1)?.conditional).toBe(true);
    }
  });

  it('writes at most 4 KB for 160 characters', () => {
    for (const { text, calls } of [atThirty, atMany]) {
      expect(text.length).toBe(160);
      expect(bytesOf(calls)).toBeLessThanOrEqual(4_096);
    }
  });

  it(`costs the same within one unit after 30 check-ins and after ${many}`, () => {
    const [thirty = Number.NaN, more = Number.NaN] = [atThirty, atMany].map(
      ({ calls }) => calls.at(-1)?.units ?? Number.NaN,
    );
    // What the database charged is what the bytes say, so the bytes are counted as the database counts them.
    expect([thirty, more]).toEqual([atThirty, atMany].map(({ calls }) => Math.ceil(bytesOf(calls) / 1_024)));
    expect(Math.abs(more - thirty)).toBeLessThanOrEqual(1);
  });

  it(`costs the same within one unit after 30 check-ins and after ${quietMany} where nobody else writes`, () => {
    const [thirty = Number.NaN, more = Number.NaN] = quiet.map(
      ({ calls }) => calls.at(-1)?.units ?? Number.NaN,
    );
    expect(more - thirty).toBeLessThanOrEqual(1);
  });

  it('is not written again when it comes again', async () => {
    expect(operationsOf(await atThirty.receive(atThirty.text, 'fresh'))).toEqual(['GetItem', 'Query']);
  });

  it('reads the settings from memory for the next text', async () => {
    expect(operationsOf(await atThirty.receive('5', 'next'))).toEqual(['GetItem', 'Query', 'PutItem']);
  });
});

describe(`a text of ${huge} characters`, () => {
  it.each(Object.entries(hugeTexts(huge)))('fills at most 16 KB: %s', async (name, text) => {
    const calls = await atMany.receive(text, name);
    expect(operationsOf(calls)).toContain('PutItem');
    expect(bytesOf(calls)).toBeLessThanOrEqual(16_384);
  });
});

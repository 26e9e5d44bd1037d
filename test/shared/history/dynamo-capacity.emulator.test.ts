import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDynamoHistories } from '../../../shared/history/dynamo-histories.ts';
import { createDynamoNumbers } from '../../../shared/history/dynamo-numbers.ts';
import { clinicNumber, commitOf, sampleTime, stateOf } from '../../contracts/history-samples.ts';
import { countCalls, loseNextAnswer } from '../../support/count-calls.ts';
import type { TestDynamodb } from '../../support/dynoxide.ts';
import { startTestDynamodb } from '../../support/dynoxide.ts';

let dynamodb: TestDynamodb;
beforeAll(async () => {
  dynamodb = await startTestDynamodb();
});
afterAll(() => dynamodb.close());

const clock = { now: () => sampleTime };
const phone = '+12065550123';

async function open() {
  const table = await dynamodb.newTable('history');
  const client = dynamodb.newClient();
  const histories = createDynamoHistories(client, table, clock);
  return { client, histories, numbers: createDynamoNumbers(client, table) };
}

describe('what the history costs', () => {
  it('reads the newest state with one query of one item, however long the history', async () => {
    const { client, histories } = await open();
    for (let seq = 1; seq <= 40; seq++) await histories.append(commitOf(stateOf('ann', seq)));
    const calls = countCalls(client);
    expect((await histories.latest('ann'))?.seq).toBe(40);
    // One unit is a consistent read of up to 4 KB; forty such commits would be five.
    expect(calls).toEqual([{ operation: 'Query', units: 1 }]);
  });

  it('writes a commit with one put of one item', async () => {
    const { client, histories } = await open();
    await histories.append(commitOf(stateOf('ann', 1)));
    const calls = countCalls(client);
    await histories.append(commitOf(stateOf('ann', 2)));
    expect(calls).toEqual([{ operation: 'PutItem', units: 1 }]);
  });

  it('writes a commit that moves a claim with one transaction', async () => {
    const { client, histories, numbers } = await open();
    const calls = countCalls(client);
    await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone });
    await numbers.patientOf(clinicNumber, phone);
    expect(calls.map((call) => call.operation)).toEqual(['TransactWriteItems', 'GetItem']);
  });
});

describe('an answer that is lost on the way', () => {
  it('is no conflict with oneself', async () => {
    const { client, histories } = await open();
    await histories.append(commitOf(stateOf('ann', 1)));
    loseNextAnswer(client);
    const calls = countCalls(client);
    expect(await histories.append(commitOf(stateOf('ann', 2)))).toBe('written');
    expect(calls.length).toBe(1);
    expect((await histories.latest('ann'))?.seq).toBe(2);
  });

  it('is no conflict with oneself when a claim is taken', async () => {
    const { client, histories } = await open();
    loseNextAnswer(client);
    expect(await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone })).toBe(
      'written',
    );
  });

  it('hides no other writer, even one who decided the very same', async () => {
    const { histories } = await open();
    const same = commitOf(stateOf('ann', 1));
    await histories.append(same);
    expect(await histories.append(commitOf(stateOf('ann', 2)))).toBe('written');
    expect(await histories.append(commitOf(stateOf('ann', 2)))).toBe('conflict');
  });
});

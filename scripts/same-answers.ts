import { parseArgs } from 'node:util';
import { runScript } from './run-script.ts';
import { wholeNumber } from './whole-number.ts';
import { differences, randomOperations } from '../test/contracts/random-operations.ts';
import { startTestDynamodb } from '../test/support/dynoxide.ts';
import { dynamoStore, memoryStore } from '../test/support/stores.ts';

const usage = `npm run same-answers -- [--operations 10000] [--seed 1]

Does the same random operations on a store in memory and on one over DynamoDB, which is dynoxide, or what
EBB_DYNAMODB_ENDPOINT names, and says where they answered differently.`;

await runScript(usage, async () => {
  const { values } = parseArgs({
    options: { operations: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  });
  const count = wholeNumber('operations', values.operations);
  const seed = wholeNumber('seed', values.seed, 0);
  const dynamodb = await startTestDynamodb();
  try {
    const operations = randomOperations(seed, count);
    const found = await differences(operations, [memoryStore(), await dynamoStore(dynamodb)]);
    const told = found.length === 0 ? [`${count} operations, and every answer was the same`] : found;
    process.stdout.write(`${told.join('\n')}\n`);
    process.exitCode = found.length === 0 ? 0 : 1;
  } finally {
    await dynamodb.close();
  }
});

import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { PublishCommand } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningStack, runStack, temporaryData } from './running-stack.ts';
import { type SmallStack, type SmallStackChanges, synthesiseSmallStack } from './small-stack.ts';

const data = temporaryData();
const synthesised: SmallStack[] = [];
let stack: RunningStack;

function synthesise(changes: SmallStackChanges): string {
  const made = synthesiseSmallStack(changes);
  synthesised.push(made);
  return made.cdkOut;
}

beforeAll(async () => {
  stack = await runStack(synthesise({}), data.dataDir);
});

afterAll(async () => {
  await stack.close();
  data.remove();
  for (const one of synthesised) one.remove();
});

async function publish(id: string): Promise<void> {
  const [topic] = stack.runtime.stack.ofType('AWS::SNS::Topic');
  if (topic === undefined) throw new Error('The stack has no topic.');
  const message = { TopicArn: stack.runtime.stack.ref(topic), Message: JSON.stringify({ id }) };
  await stack.clients.sns.send(new PublishCommand(message));
  await stack.runtime.idle();
}

async function written(): Promise<readonly string[]> {
  const table = stack.runtime.stack
    .ofType('AWS::DynamoDB::GlobalTable')
    .find(({ logicalId }) => logicalId.startsWith('Things'));
  const { Items = [] } = await stack.clients.dynamodb.send(new ScanCommand({ TableName: table?.name }));
  return Items.map(({ id }) => id?.S ?? '').toSorted();
}

describe('a swap', () => {
  it('leaves all as it is where the template is the same', async () => {
    await publish('before');
    const functions = stack.runtime.functions;
    expect(await stack.swap(synthesise({}))).toEqual([]);
    expect(stack.runtime.functions).toBe(functions);
  });

  it('goes on with the stack before when the other cannot run', async () => {
    await expect(stack.swap(synthesise({ withUnknownType: true }))).rejects.toThrow('AWS::Kinesis::Stream');
    await publish('between');
    expect(await written()).toEqual(['before', 'between']);
  });

  it('runs what the other stack declares, on what was written before', async () => {
    expect(await stack.swap(synthesise({ writerMayPut: false }))).toEqual(['the resources']);
    await publish('refused');
    expect(stack.lines.join('\n')).toContain('AccessDeniedException');
    expect(await written()).toEqual(['before', 'between']);

    expect(await stack.swap(synthesise({}))).toEqual(['the resources']);
    await publish('after');
    expect(await written()).toEqual(['after', 'before', 'between']);
  });
});

import { PublishCommand } from '@aws-sdk/client-sns';
import { afterEach, describe, expect, it } from 'vitest';
import { runStack, temporaryData } from './running-stack.ts';
import { type SmallStackChanges, synthesiseSmallStack } from './small-stack.ts';

const cleanUps: (() => void)[] = [];

afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

function start(changes: SmallStackChanges) {
  const data = temporaryData();
  const synthesised = synthesiseSmallStack(changes);
  cleanUps.push(data.remove, synthesised.remove);
  return runStack(synthesised.cdkOut, data.dataDir);
}

describe('a stack with something missing', () => {
  it('answers AccessDenied to a function whose statement is gone', async () => {
    const stack = await start({ writerMayPut: false });
    const [topic] = stack.runtime.stack.ofType('AWS::SNS::Topic');
    const TopicArn = topic && stack.runtime.stack.ref(topic);
    await stack.clients.sns.send(new PublishCommand({ TopicArn, Message: '{"id":"one"}' }));
    await stack.runtime.idle();
    await stack.close();
    const denied = stack.lines.filter((line) => line.includes('AccessDeniedException'));
    expect(denied[0]).toContain(
      'is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb',
    );
    expect(denied).toHaveLength(2);
  });

  it('does not start where a function may not read its stream', async () => {
    await expect(start({ readerMayReadStream: false })).rejects.toThrow(
      /AccessDenied: .*dynamodb:GetRecords .*explicit deny/,
    );
  });

  it('does not start with a resource it cannot run', async () => {
    await expect(start({ withUnknownType: true })).rejects.toThrow('Odd (AWS::Kinesis::Stream)');
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { importFauxModules } from '../../../../local/aws/messaging/fauxqs.ts';

it('still has every unexported part the local stack builds on', async () => {
  const modules = await importFauxModules();
  const methodsOf = (made: abstract new () => object) => Object.getOwnPropertyNames(made.prototype);
  const own = (made: new () => object) => Object.keys(new made());
  expect(methodsOf(modules.SqsStore)).toEqual(
    expect.arrayContaining(['createQueue', 'buildQueueUrl', 'allQueues', 'getQueueByArn', 'shutdown']),
  );
  expect(methodsOf(modules.SnsStore)).toEqual(
    expect.arrayContaining(['getTopic', 'getSubscription', 'subscribe']),
  );
  expect(own(modules.SqsStore)).toEqual(expect.arrayContaining(['region', 'persistence']));
  expect(own(modules.S3Store)).toContain('persistence');
  const queue = new modules.SqsStore().createQueue('q', 'http://q', 'arn:q');
  for (const method of ['enqueue', 'processTimers', 'notifyWaiters', 'waitForMessages', 'dequeue'] as const) {
    expect(queue[method]).toBeTypeOf('function');
  }
  expect(queue).toMatchObject({ messages: [], delayedMessages: [], inflightMessages: new Map() });
  const message = modules.SqsStore.createMessage('body', {}, 5);
  expect(message.delayUntil).toBe(message.sentTimestamp + 5_000);
  expect(methodsOf(modules.PersistenceManager as never)).toEqual(
    expect.arrayContaining(['load', 'insertSubscription', 'updateMessageReady', 'close']),
  );
  expect(
    modules.matchesFilterPolicy({ clinic: ['a'] }, { clinic: { DataType: 'String', StringValue: 'a' } }),
  ).toBe(true);
  expect(modules.matchesFilterPolicyOnBody({ clinic: ['a'] }, '{"clinic":"b"}')).toBe(false);
});

it('is pinned to the version these parts were read in', () => {
  const manifest = fileURLToPath(new URL('../../../../package.json', import.meta.url));
  const { devDependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(devDependencies.fauxqs).toBe('2.4.1');
});

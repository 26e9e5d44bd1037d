import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { createSqsExportQueue } from '../../../shared/exports/sqs-export-queue.ts';
import { createAwsQueues } from '../../../shared/outside/aws-queues.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryQueues } from '../../../shared/outside/memory-queues.ts';
import type { Queues } from '../../../shared/outside/ports.ts';

// The class is replaced, which the next file would find.
afterEach(() => {
  mockClient(SQSClient).restore();
});

const reference = { owner: 'patient', ownerId: 'p-1', textId: '12-0' } as const;
const referenceBody = '{"owner":"patient","ownerId":"p-1","textId":"12-0"}';

describe('queues over SQS', () => {
  it('carry ids alone, each to its own queue, with the delay', async () => {
    const sqs = mockClient(SQSClient).resolves({});
    const queues = createAwsQueues(new SQSClient(), { answers: 'url-a', nudges: 'url-n', wake: 'url-w' });
    await queues.queueText('answer', 'demo', reference);
    await queues.queueText('nudge', 'demo', reference, 900);
    await queues.queueWakeUp('p-1', 42);
    expect(sqs.commandCalls(SendMessageCommand).map(({ args }) => args[0].input)).toEqual([
      { QueueUrl: 'url-a', MessageBody: referenceBody, DelaySeconds: 0, MessageGroupId: 'demo' },
      { QueueUrl: 'url-n', MessageBody: referenceBody, DelaySeconds: 900, MessageGroupId: 'demo' },
      { QueueUrl: 'url-w', MessageBody: '{"patientId":"p-1"}', DelaySeconds: 42 },
    ]);
  });

  it('take the jobs of reconcile ten at a time, and say so when some were not taken', async () => {
    const sqs = mockClient(SQSClient).resolves({});
    const queues = createAwsQueues(new SQSClient(), { upkeep: 'url-u' });
    const jobs = Array.from({ length: 12 }, (_, n) => ({ job: 'claims' as const, clinicId: `c-${n}` }));
    await queues.queueUpkeep(jobs);
    const sent = sqs.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input);
    expect(sent.map(({ QueueUrl, Entries = [] }) => [QueueUrl, Entries.length])).toEqual([
      ['url-u', 10],
      ['url-u', 2],
    ]);
    expect(sent[1]?.Entries?.[1]).toEqual({ Id: '1', MessageBody: '{"job":"claims","clinicId":"c-11"}' });
    sqs.resolves({ Failed: [{ Id: '0', SenderFault: false, Code: 'InternalError' }] });
    await expect(queues.queueUpkeep(jobs)).rejects.toThrow('InternalError');
  });

  it('refuse a queue they were not given', async () => {
    const sqs = mockClient(SQSClient).resolves({});
    await expect(createAwsQueues(new SQSClient(), {}).queueWakeUp('p-1', 0)).rejects.toThrow(/wake queue/);
    expect(sqs.calls()).toHaveLength(0);
  });
});

describe('the queue of exports over SQS', () => {
  it('names the clinic as the group, so that who asks for many holds up nobody else', async () => {
    const sqs = mockClient(SQSClient).resolves({});
    const message = { clinicId: 'demo', exportId: 'e-1' };
    await createSqsExportQueue(new SQSClient(), 'url-e').queueExport(message, 5);
    expect(sqs.commandCalls(SendMessageCommand).map(({ args }) => args[0].input)).toEqual([
      { QueueUrl: 'url-e', MessageBody: JSON.stringify(message), DelaySeconds: 5, MessageGroupId: 'demo' },
    ]);
  });
});

describe('queues in memory', () => {
  it('hold the same bodies, and when they are due', async () => {
    const clock = createManualClock('2026-11-21T17:20:00.000Z');
    const queues = createMemoryQueues(clock);
    await queues.queueText('answer', 'demo', reference);
    clock.advance(1_000);
    await queues.queueText('nudge', 'demo', reference, 60);
    await queues.queueWakeUp('p-1', 90);
    expect(queues.answers).toEqual([{ body: referenceBody, due: '2026-11-21T17:20:00.000Z' }]);
    expect(queues.nudges).toEqual([{ body: referenceBody, due: '2026-11-21T17:21:01.000Z' }]);
    expect(queues.wakeUps).toEqual([{ body: '{"patientId":"p-1"}', due: '2026-11-21T17:21:31.000Z' }]);
  });
});

const both: [string, () => Queues][] = [
  ['over SQS', () => createAwsQueues(new SQSClient(), { answers: 'url', nudges: 'url', wake: 'url' })],
  ['in memory', () => createMemoryQueues(createManualClock('2026-11-21T17:20:00.000Z'))],
];

describe.each(both)('queues %s', (_, create) => {
  it.each([-1, 0.5, 901, Number.NaN])('refuse a delay of %d seconds', async (delay) => {
    mockClient(SQSClient).resolves({});
    await expect(create().queueText('nudge', 'demo', reference, delay)).rejects.toThrow(RangeError);
    await expect(create().queueWakeUp('p-1', delay)).rejects.toThrow(RangeError);
  });

  it('refuse an id that no reader would take', async () => {
    mockClient(SQSClient).resolves({});
    await expect(async () => create().queueWakeUp('a b', 0)).rejects.toThrow();
  });
});

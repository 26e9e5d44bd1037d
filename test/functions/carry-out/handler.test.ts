import type { DynamoDBRecord } from 'aws-lambda';
import { expect, it } from 'vitest';
import { createHandler } from '../../../functions/carry-out/handler.ts';
import { keyPrefix, tableKeys } from '../../../shared/names.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryQueues } from '../../../shared/outside/memory-queues.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { commitOf, sampleTime, stateOf, waitingText } from '../../contracts/history-samples.ts';

it('queues texts although Scheduler takes nothing, and fails so that the record comes again', async () => {
  const clock = createManualClock(sampleTime);
  const store = createMemoryStore(clock);
  const queues = createMemoryQueues(clock);
  const emergency = { ...waitingText, channel: 'answer' as const, content: { kind: 'emergency' as const } };
  await store.histories.append(commitOf(stateOf('p-1', 1, { texts: [emergency], wake: null })));
  const throttled = () => Promise.reject(new Error('throttled'));
  const schedules = { set: throttled, remove: throttled };
  const handle = createHandler({ ...store, queues, schedules, clock });
  const Keys = { [tableKeys.partition]: { S: `${keyPrefix.patient}p-1` } };
  const record: DynamoDBRecord = { eventName: 'INSERT', dynamodb: { Keys } };
  await expect(handle(record)).rejects.toThrow('throttled');
  expect(queues.answers.map(({ body }) => JSON.parse(body))).toEqual([
    { owner: 'patient', ownerId: 'p-1', textId: '1-0' },
  ]);
});

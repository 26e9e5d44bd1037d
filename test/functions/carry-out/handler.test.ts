import type { DynamoDBRecord } from 'aws-lambda';
import { expect, it } from 'vitest';
import type { OpenText } from '../../../shared/domain/texts/open-text.ts';
import { createHandler } from '../../../functions/carry-out/handler.ts';
import { keyPrefix, tableKeys } from '../../../shared/names.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryQueues } from '../../../shared/outside/memory-queues.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { encodeCommit } from '../../../shared/history/commit-codec.ts';
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
  expect(queues.emergencies.map(({ body }) => JSON.parse(body))).toEqual([
    { owner: 'patient', ownerId: 'p-1', textId: '1-0' },
  ]);
});

/** The record that the stream shows of a commit. */
function recordOf(patientId: string, seq: number, ids: readonly string[], texts: OpenText[]): DynamoDBRecord {
  const content = { kind: 'staff-text' as const, body: 'See you on Friday.', by: 'staff-1' };
  const commit = commitOf(stateOf(patientId, seq, { texts, wake: null }));
  const events = ids.map((id) => ({ type: 'text-queued' as const, id, channel: 'answer' as const, content }));
  const image = Object.entries(encodeCommit({ ...commit, events })).map(([name, value]) => [
    name,
    // Lambda hands bytes over in base64.
    value.B === undefined ? value : { B: Buffer.from(value.B).toString('base64') },
  ]);
  const NewImage = Object.fromEntries(image);
  const Keys = { [tableKeys.partition]: { S: `${keyPrefix.patient}${patientId}` } };
  return { eventName: 'INSERT', dynamodb: { Keys, NewImage } };
}

it('queues what each commit made, so that 60 texts of staff make 60 messages', async () => {
  const clock = createManualClock(sampleTime);
  const store = createMemoryStore(clock);
  const queues = createMemoryQueues(clock);
  const schedules = { set: () => Promise.resolve(), remove: () => Promise.resolve() };
  const handle = createHandler({ ...store, queues, schedules, clock });
  const texts: OpenText[] = [];
  const records: DynamoDBRecord[] = [];
  for (let seq = 1; seq <= 60; seq += 1) {
    const id = `${seq}-0`;
    texts.push({
      ...waitingText,
      id,
      channel: 'answer',
      content: { kind: 'staff-text', body: 'Friday.', by: 'staff-1' },
    });
    await store.histories.append(commitOf(stateOf('p-1', seq, { texts: [...texts], wake: null })));
    records.push(recordOf('p-1', seq, [id], [...texts]));
  }
  for (const record of records) await handle(record);
  expect(queues.answers).toHaveLength(60);
  expect(new Set(queues.answers.map(({ body }) => body)).size).toBe(60);
});

it('asks for every open text when the record cannot be read', async () => {
  const clock = createManualClock(sampleTime);
  const store = createMemoryStore(clock);
  const queues = createMemoryQueues(clock);
  const schedules = { set: () => Promise.resolve(), remove: () => Promise.resolve() };
  const handle = createHandler({ ...store, queues, schedules, clock });
  await store.histories.append(commitOf(stateOf('p-1', 1, { texts: [waitingText], wake: null })));
  const record = recordOf('p-1', 1, [], [waitingText]);
  const NewImage = { ...record.dynamodb?.NewImage, v: { N: '999' } };
  await handle({ ...record, dynamodb: { ...record.dynamodb, NewImage } });
  expect([...queues.answers, ...queues.nudges]).toHaveLength(1);
});

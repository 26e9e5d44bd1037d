import type { DynamoDBRecord } from 'aws-lambda';
import { expect, it } from 'vitest';
import { createHandler } from '../../../functions/carry-out/handler.ts';
import type { PatientEvent } from '../../../shared/domain/patient/events.ts';
import type { OpenText } from '../../../shared/domain/texts/open-text.ts';
import { encodeCommit } from '../../../shared/history/commit-codec.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { keyPrefix, tableKeys } from '../../../shared/names.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryQueues } from '../../../shared/outside/memory-queues.ts';
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

/** A record of a commit with these events. */
function recordWith(commit: ReturnType<typeof commitOf>): DynamoDBRecord {
  const { seq, patientId, state } = commit;
  const record = recordOf(patientId, seq, [], state.texts);
  const body = encodeCommit(commit).body?.B ?? new Uint8Array();
  const NewImage = { ...record.dynamodb?.NewImage, body: { B: Buffer.from(body).toString('base64') } };
  return { ...record, dynamodb: { ...record.dynamodb, NewImage } };
}

it('sets a schedule for the commit that wants another wake-up, and for no other', async () => {
  const clock = createManualClock(sampleTime);
  const store = createMemoryStore(clock);
  const queues = createMemoryQueues(clock);
  const calls: string[] = [];
  const schedules = {
    set: async (patientId: string, at: string) => void calls.push(`set ${patientId} ${at}`),
    remove: async (patientId: string) => void calls.push(`remove ${patientId}`),
  };
  const handle = createHandler({ ...store, queues, schedules, clock });
  const commit = async (seq: number, wakeAt: string | null, ...others: PatientEvent[]) => {
    const wake = wakeAt === null ? null : { at: wakeAt, why: 'check-in' as const };
    const made = commitOf(stateOf('p-1', seq, { wake }), { events: others });
    await store.histories.append(made);
    await handle(recordWith(made));
  };
  const tomorrow = '2026-06-16T17:00:00.000Z';
  const wakeSet = (at: string | null): PatientEvent => ({
    type: 'wake-set',
    wake: at === null ? null : { at, why: 'check-in' },
  });
  await commit(1, tomorrow, wakeSet(tomorrow));
  for (let seq = 2; seq <= 9; seq += 1) await commit(seq, tomorrow, { type: 'consented' });
  expect(calls.splice(0)).toEqual([`set p-1 ${tomorrow}`]);
  await commit(10, null, wakeSet(null));
  await commit(11, null, { type: 'consented' });
  expect(calls.splice(0)).toEqual(['remove p-1']);
  // Two duties of one moment: the commit that did the first leaves the wake-up as it was, and the second wants its own.
  await commit(12, sampleTime, { type: 'consented' });
  expect(queues.wakeUps.splice(0)).toHaveLength(1);
  expect(calls).toEqual([]);
  // A record that cannot be read may have wanted anything.
  await store.histories.append(commitOf(stateOf('p-1', 13, { wake: { at: tomorrow, why: 'check-in' } })));
  const record = recordOf('p-1', 13, [], []);
  const NewImage = { ...record.dynamodb?.NewImage, v: { N: '999' } };
  await handle({ ...record, dynamodb: { ...record.dynamodb, NewImage } });
  expect(calls).toEqual([`set p-1 ${tomorrow}`]);
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

/** What a patient's month asks of AWS, counted: a year is played over the real handlers, and every call to a port noted. */
import type { DynamoDBRecord } from 'aws-lambda';
import { createHandler as createProject } from '../../functions/project/handler.ts';
import { encodeCommit } from '../../shared/history/commit-codec.ts';
import { createMemoryStore } from '../../shared/history/memory-store.ts';
import type { Commit } from '../../shared/history/ports.ts';
import { createManualClock } from '../../shared/outside/manual-clock.ts';
import { createMemoryViews } from '../../shared/views/memory-views.ts';
import { playStory } from '../story/play-story.ts';
import type { StoryPatient } from '../story/story-patients.ts';

/** Of one patient in a month of their year. */
export interface Requests {
  readonly reads: number;
  /** In units of a kilobyte. */
  readonly writes: number;
  readonly invocations: number;
  /** Sent, received and deleted. */
  readonly queueRequests: number;
  readonly schedules: number;
  readonly texts: number;
  readonly storedKilobytes: number;
}

/** Rows of pages have an index beside them, which is written as well. */
const rowWrites = 2;
const monthsPlayed = 12;

function bytesOf(commit: Commit): number {
  return Buffer.byteLength(
    JSON.stringify(encodeCommit(commit), (_, value: unknown) =>
      value instanceof Uint8Array ? 'b'.repeat(value.length) : value,
    ),
  );
}

async function rowsOf(commits: readonly Commit[]): Promise<{ puts: number; reads: number }> {
  const store = createMemoryStore(createManualClock(commits[0]?.at ?? '2027-01-04T18:00:00.000Z'));
  const counted = { puts: 0, reads: 0 };
  const memory = createMemoryViews(createManualClock('2028-01-04T18:00:00.000Z'));
  const views = new Proxy(memory, {
    get: (target, key) => {
      if (String(key).startsWith('put')) counted.puts += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
  const project = createProject({ ...store, views });
  for (const commit of commits) {
    await store.histories.append(commit);
    const image = Object.entries(encodeCommit(commit)).map(([name, value]) => [
      name,
      value.B === undefined ? value : { B: Buffer.from(value.B).toString('base64') },
    ]);
    const NewImage = Object.fromEntries(image) as Record<string, unknown>;
    await project({
      eventName: 'INSERT',
      dynamodb: { Keys: { pk: NewImage.pk, sk: NewImage.sk }, NewImage },
    } as DynamoDBRecord);
    counted.reads += 1;
  }
  return counted;
}

/** Counts a patient's year and divides it by its months. */
export async function countRequests(patient: StoryPatient): Promise<Requests> {
  const calls = new Map<string, number>();
  const commits: Commit[] = [];
  await playStory(patient, 'en', (port, method, asked) => {
    calls.set(port, (calls.get(port) ?? 0) + 1);
    calls.set(`${port}.${method}`, (calls.get(`${port}.${method}`) ?? 0) + 1);
    // The one that won: a commit that lost the race for its number is written by nobody here.
    if (port === 'histories' && method === 'append') commits.push(asked[0] as Commit);
  });
  const of = (name: string) => calls.get(name) ?? 0;
  const rows = await rowsOf(commits);
  const sizes = commits.map(bytesOf);
  const commitUnits = sizes.reduce((sum, bytes) => sum + Math.ceil(bytes / 1024), 0);
  const storedBytes = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const messages = of('invoke.message');
  const aMonth = (year: number) => year / monthsPlayed;
  return {
    reads: aMonth(of('histories') - commits.length + of('numbers') + of('bookings') + rows.reads),
    writes: aMonth(commitUnits + rowWrites * rows.puts + of('pacing') + of('dailyTexts')),
    // Each record of the stream is read by two functions.
    invocations: aMonth(messages + 2 * of('invoke.record')),
    queueRequests: aMonth(3 * messages),
    schedules: aMonth(of('schedules.set')),
    texts: aMonth(of('texts.send')),
    storedKilobytes: storedBytes / 1024 / 2,
  };
}

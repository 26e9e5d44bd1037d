import { messageOf } from '../cloudformation/aws-error.ts';
import type { EventSource, EventSourceMapping } from './event-source.ts';
import { streamEvent } from './failure-destination.ts';
import type { LocalFunction } from './local-function.ts';
import { createMinutes } from './minutes.ts';
import { type DiscardedBatch, handleStreamBatch } from './stream-batch.ts';
import type { StreamPosition } from './stream-position.ts';
import type { ReadPosition, StreamReader, StreamRecord } from './stream-reader.ts';

/** What a stream's poller works with. */
export interface StreamSourceParts {
  readonly mapping: EventSourceMapping;
  readonly target: LocalFunction;
  readonly table: string;
  readonly reader: StreamReader;
  /** Counts what may have been written to the table: the stream is read only after it has changed. */
  readonly writes: () => number;
  readonly position: StreamPosition;
  /** Sends away what was given up; without a destination it only says so. */
  readonly discard: (batch: DiscardedBatch) => Promise<void>;
  readonly onProblem: (problem: string) => void;
  /** Epoch ms on the moved clock. */
  readonly now: () => number;
  /** Told with what is read how long it has waited, in ms on the moved clock. */
  readonly onAge: (ageMs: number) => void;
}

/** Without a nudge it is seen this often, real time, whether something was written; functions come with one. */
const idlePollMs = 50;
const longestRetryDelayMs = 1000;

/** Feeds a function from a table's stream, one batch at a time and in order. */
export async function startStreamSource(parts: StreamSourceParts): Promise<EventSource> {
  const { mapping, target, reader, position } = parts;
  const closing = new AbortController();
  const name = `${parts.table} > ${target.spec.name}`;
  let polls = 0;
  let lastEmptyPoll = 0;
  /** The count of writes before the read that found the stream's end; undefined while there may be more. */
  let readTo: number | undefined;
  let inHand = 0;
  let problem: string | undefined;
  let nudged = false;
  /** Since when something lies here unread; by the moved clock, which the records themselves do not know. */
  let waitingSince: number | undefined;
  const minutes = createMinutes(parts.now);
  let wake: (() => void) | undefined;
  const endWaiters = new Set<() => void>();

  // "From now on" must outlive a restart, else what is written while nobody reads would be lost.
  if (position.isNew()) position.moveTo(mapping.startsAtLatest ? await reader.newest() : undefined);
  let at: ReadPosition = { after: position.current() };

  function pause(ms: number): Promise<void> {
    if (nudged || closing.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => wake?.(), ms);
      wake = () => {
        clearTimeout(timer);
        wake = undefined;
        resolve();
      };
    });
  }

  function nudge(): void {
    nudged = true;
    wake?.();
  }

  async function beforeRetry(attempt: number): Promise<void> {
    nudged = false;
    await pause(Math.min(longestRetryDelayMs, 20 * 2 ** (attempt - 1)));
    if (closing.signal.aborted) throw new Error('The stack is being stopped.');
  }

  async function handle(records: readonly StreamRecord[]): Promise<void> {
    const passing = records.filter(({ record }) => mapping.passesFilter(record));
    if (passing.length > 0) {
      await handleStreamBatch(
        {
          mapping,
          invoke: (batch) => target.invoke(streamEvent(batch, mapping.sourceArn)),
          onDone: position.moveTo,
          onDiscard: parts.discard,
          beforeRetry,
        },
        passing,
      );
    }
    position.moveTo(records.at(-1)?.sequenceNumber);
  }

  function reachedEnd(poll: number): void {
    lastEmptyPoll = poll;
    for (const waiter of endWaiters) waiter();
  }

  async function turn(): Promise<boolean> {
    const poll = ++polls;
    nudged = false;
    const writes = parts.writes();
    if (writes === readTo) {
      reachedEnd(poll);
      return false;
    }
    readTo = undefined;
    const page = await reader.read(at, mapping.batchSize);
    problem = undefined;
    if (page.records.length === 0) {
      readTo = writes;
      reachedEnd(poll);
    } else if (target.isHeldBack()) {
      waitingSince ??= parts.now();
      if (minutes.isNew()) {
        target.turnAway();
        parts.onAge(parts.now() - waitingSince);
      }
      at = { after: position.current() };
      reachedEnd(poll);
      return false;
    } else {
      parts.onAge(parts.now() - (waitingSince ?? parts.now()));
      waitingSince = undefined;
      inHand = page.records.length;
      try {
        await handle(page.records);
      } finally {
        inHand = 0;
      }
      // Whoever has written since has been counted, the function itself included: only then is there more to read.
      if (page.isEnd) readTo = writes;
    }
    at = page.nextIterator === undefined ? { after: position.current() } : { iterator: page.nextIterator };
    return page.records.length > 0;
  }

  async function poll(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        if (await turn()) continue;
      } catch (error) {
        if (closing.signal.aborted) return;
        problem = `stream ${name}: ${messageOf(error)}`;
        parts.onProblem(problem);
        at = { after: position.current() };
        nudged = false;
        await pause(longestRetryDelayMs);
        continue;
      }
      await pause(idlePollMs);
    }
  }

  const polling = poll();
  return {
    name,
    nudge,
    busyWith: () => (inHand > 0 ? `stream ${name}: ${inHand} in hand` : problem),
    reachEnd: () => {
      const wanted = polls + 1;
      nudge();
      return new Promise((resolve) => {
        const look = () => {
          if (lastEmptyPoll < wanted && !closing.signal.aborted) return;
          endWaiters.delete(look);
          resolve();
        };
        endWaiters.add(look);
      });
    },
    position: () => ({ table: parts.table, sequenceNumber: position.current() }),
    close: async () => {
      closing.abort();
      wake?.();
      await polling;
      position.flush();
      for (const waiter of endWaiters) waiter();
      reader.close();
    },
  };
}

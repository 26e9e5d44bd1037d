import { setTimeout as delay } from 'node:timers/promises';
import type { LocalAws } from '../aws/local-aws.ts';
import type { AsynchronousInvocations } from './asynchronous.ts';
import type { EventSource } from './event-source.ts';
import type { LocalFunction } from './local-function.ts';

/** What may be in flight. */
export interface SettlingParts {
  readonly aws: LocalAws;
  readonly functions: () => Iterable<LocalFunction>;
  readonly sources: readonly EventSource[];
  readonly asynchronous: AsynchronousInvocations;
  /** Requests that the HTTP API is answering. */
  readonly requests: () => number;
  /** Counts every invocation that began. */
  readonly invocations: () => number;
  /** Resolves when an invocation ends. */
  readonly nextFinish: () => Promise<void>;
}

/** Knows whether anything is still under way. */
export interface Settling {
  /** What is in flight, in words; what lies unread in a stream shows only in `idle`. */
  readonly isBusy: () => string[];
  /** Resolves when no function runs, no message is visible or in flight and every stream is read to its end. */
  readonly idle: (signal?: AbortSignal) => Promise<void>;
  /** Differs after anything began, ended or was read. */
  readonly progress: () => string;
  /** The newest sequence number of each table that every reader of its stream is done with. */
  readonly streamPositions: () => Record<string, string>;
}

/** Trimming writes to the emulator's own file, so it is done now and then, when all is quiet. */
const trimEveryMs = 5000;

function positionsOf(sources: readonly EventSource[]): Record<string, string> {
  const lowest = new Map<string, string | undefined>();
  for (const source of sources) {
    const position = source.position?.();
    if (position === undefined) continue;
    const { table, sequenceNumber } = position;
    const known = lowest.get(table);
    if (!lowest.has(table)) lowest.set(table, sequenceNumber);
    else if (
      known !== undefined &&
      (sequenceNumber === undefined || BigInt(sequenceNumber) < BigInt(known))
    ) {
      lowest.set(table, sequenceNumber);
    }
  }
  return Object.fromEntries(
    [...lowest].flatMap(([table, sequenceNumber]) =>
      sequenceNumber === undefined ? [] : [[table, sequenceNumber]],
    ),
  );
}

/** Resolves with the work, or rejects as soon as the signal fires: a stream that cannot be read has no end. */
async function unlessAborted(work: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) {
    await work;
    return;
  }
  const aborted = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => aborted.resolve(), { once: true });
  await Promise.race([work, aborted.promise]);
  signal.throwIfAborted();
}

/** Makes the knowledge of what is under way. */
export function createSettling(parts: SettlingParts): Settling {
  let trimmedAt = 0;

  function isBusy(): string[] {
    const busy = [...parts.functions()].flatMap((one) =>
      one.running() > 0 ? [`function ${one.spec.name}: ${one.running()} running`] : [],
    );
    for (const source of parts.sources) {
      const doing = source.busyWith();
      if (doing !== undefined) busy.push(doing);
    }
    if (parts.asynchronous.inFlight() > 0) busy.push(`${parts.asynchronous.inFlight()} asynchronous events`);
    if (parts.requests() > 0) busy.push(`${parts.requests()} HTTP requests`);
    return busy;
  }

  function trim(): void {
    const now = performance.now();
    if (now - trimmedAt < trimEveryMs) return;
    trimmedAt = now;
    parts.aws.trimStream(positionsOf(parts.sources));
  }

  async function idle(signal?: AbortSignal): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      parts.aws.releaseDelayed();
      const before = parts.invocations();
      if (isBusy().length > 0) {
        await Promise.race([parts.nextFinish(), delay(5)]);
        continue;
      }
      // Only functions write to the streams, so an end that was reached with none running in between holds.
      await unlessAborted(Promise.all(parts.sources.map((source) => source.reachEnd())), signal);
      if (parts.invocations() === before && isBusy().length === 0) return trim();
    }
  }

  return {
    isBusy,
    idle,
    progress: () => JSON.stringify([parts.invocations(), isBusy(), positionsOf(parts.sources)]),
    streamPositions: () => positionsOf(parts.sources),
  };
}

import middy, { type MiddyfiedHandler, type MiddyHandlerObject } from '@middy/core';
import type { Context } from 'aws-lambda';
import type { FunctionName } from '../../shared/names.ts';
import { withLog } from '../middleware/with-log.ts';
import { timeIsUp } from './time-is-up.ts';

/** What an invocation is given besides its event. */
export interface Turn {
  /** Aborted shortly before Lambda ends the function, so that there is time left to answer. */
  signal: AbortSignal;
  /** How long the function may still run. */
  remainingMs: () => number;
}

/** Kept back of a function's time, to say what was not done. */
const timeoutEarlyInMillis = 1_000;

/** What `handle` answers at the signal comes first; one that does not heed it fails here instead of in silence. */
function timeoutEarlyResponse(): Promise<never> {
  return new Promise((_, reject) => setImmediate(() => reject(timeIsUp())));
}

/** What every function is wrapped by. */
export function around<Event, Result>(
  name: FunctionName,
  handle: (event: Event, turn: Turn) => Promise<Result>,
): MiddyfiedHandler<Event, Result> {
  return middy<Event, Result>(
    (event: Event, context: Context, { signal }: MiddyHandlerObject) =>
      handle(event, { signal, remainingMs: () => context.getRemainingTimeInMillis() }),
    { timeoutEarlyInMillis, timeoutEarlyResponse },
  ).use(withLog(name));
}

/** The error for an invocation whose time is nearly over: another invocation does what this one has not done. */

const name = 'TimeIsUp';

/** The error for it. */
export function timeIsUp(): Error {
  return Object.assign(new Error('the time of this invocation is nearly over'), { name });
}

/** True for what `timeIsUp` made. */
export function isTimeUp(error: unknown): boolean {
  return error instanceof Error && error.name === name;
}

/** Throws once the signal says that time is up; for loops, between one piece of work and the next. */
export function stopIfTimeIsUp(signal: AbortSignal): void {
  if (signal.aborted) throw timeIsUp();
}

/** Rejects as soon as the signal says that time is up, to be raced against work; never settles otherwise. */
export function timeLimit(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  // Where nothing is left to race, nobody need hear of it.
  promise.catch(() => undefined);
  signal.addEventListener('abort', () => reject(timeIsUp()), { once: true });
  return promise;
}

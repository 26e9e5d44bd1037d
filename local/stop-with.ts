const watchMs = 1000;

/**
 * Closes when the process is asked to stop, or when npm, which started it, is gone: a server without a terminal would
 * keep its ports for ever. A second signal ends it at once. `fail` gets the error of a close that does not succeed, and
 * ends it too.
 */
export function stopWith(close: () => Promise<void>, fail: (error: unknown) => void): void {
  let stopping = false;
  const stop = (exitCode: number) => {
    if (stopping) process.exit(exitCode);
    stopping = true;
    close().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', () => stop(130));
  process.on('SIGTERM', () => stop(143));
  process.on('SIGHUP', () => stop(129));
  // Started by hand, in the background of a shell that ends, it goes on.
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && !stopping) stop(1);
  }, watchMs).unref();
}

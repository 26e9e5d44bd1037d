/** A look that comes on time or, where the machine has no time for it, later: so few are counted that it is fair. */
const mostLooks = 20;

/** A watch over something that should move until it is done. */
export interface StillnessWatch {
  /** Aborts when nothing has moved for the time given. */
  readonly signal: AbortSignal;
  readonly stop: () => void;
}

/**
 * Watches until stopped. `progress` differs whenever anything has moved. Looks are counted instead of time: a machine
 * that is busy with something else makes the looks rarer, and does not make what it slows down count as stuck.
 */
export function watchForStillness(progress: () => string, stillMs: number): StillnessWatch {
  const controller = new AbortController();
  let seen: string | undefined;
  let still = 0;
  const looking = setInterval(() => {
    const now = progress();
    still = now === seen ? still + 1 : 0;
    seen = now;
    if (still >= mostLooks) controller.abort();
  }, stillMs / mostLooks);
  return { signal: controller.signal, stop: () => clearInterval(looking) };
}

/** Writers that lose a race this often in a row give up and let the queue try again later. */
const mostTries = 8;

/** Thrown when other writers kept winning; the queue delivers the command again. */
export class ContentionError extends Error {
  override name = 'ContentionError';
}

/**
 * Decides on the newest state and writes the outcome. A writer that came first makes it decide again on what
 * that writer left. Throws ContentionError after many lost races.
 */
export async function decideAgainUntilWritten<Result>(
  attempt: () => Promise<Result | 'lost'>,
): Promise<Result> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const result = await attempt();
    if (result !== 'lost') return result;
  }
  throw new ContentionError(`gave up after ${mostTries} lost races in a row`);
}

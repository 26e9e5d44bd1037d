/** What a service answers; undefined for a fault of this kind, which tells only that there is no such thing, or one already. */
export async function unlessThrown<T>(
  asked: Promise<T>,
  kind: new (...args: never[]) => Error,
): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof kind) return undefined;
    throw error;
  }
}

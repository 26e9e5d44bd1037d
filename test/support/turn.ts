import type { Turn } from '../../functions/lambda/around.ts';

/** An invocation that has time enough. */
export const plentyOfTime: Turn = { signal: new AbortController().signal, remainingMs: () => 900_000 };

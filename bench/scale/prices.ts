/** What a request costs and how long it takes, for what is priced on paper. */

/** List prices of us-east-1, on demand, in dollars; as they stood in November 2025. Look again before you count on them. */
export const prices = {
  asOf: '2025-11',
  /** A consistent read of up to 4 KB, and a write of up to 1 KB. */
  read: 0.125e-6,
  write: 0.625e-6,
  /** A request to SQS; ten messages sent together are one. */
  queueRequest: 0.4e-6,
  invocation: 0.2e-6,
  /** A function on ARM for a second, for each gigabyte of its memory. */
  gigabyteSecond: 0.0000133334,
} as const;

/** Milliseconds a call takes, on the slow side of what AWS shows from within the region. */
export const slowCalls = { history: 10, scheduler: 50, queue: 20 } as const;

/** Calls a second that AWS allows unless asked for more. */
export const quotas = { getSchedule: 1_000 } as const;

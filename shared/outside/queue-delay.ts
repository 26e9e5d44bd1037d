/** The longest an SQS message may be delayed, in seconds. */
export const longestDelay = 900;

/** SQS takes whole seconds up to 15 minutes. Throws a RangeError for anything else, in the memory twin too. */
export function checkDelay(seconds: number): number {
  if (Number.isSafeInteger(seconds) && seconds >= 0 && seconds <= longestDelay) return seconds;
  throw new RangeError(`a queue delay is 0 to ${longestDelay} whole seconds, not ${seconds}`);
}

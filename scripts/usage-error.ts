/** A fault that the person at the keyboard can mend; told without a stack trace. */
export function usageError(message: string): Error {
  return Object.assign(new Error(message), { name: 'UsageError' });
}

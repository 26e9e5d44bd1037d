/** An error for a queue payload that is not ours. It says what is wrong, never what the payload said. */
export function unreadable(problem: string): Error {
  return Object.assign(new Error(`unreadable payload: ${problem}`), { name: 'UnreadablePayload' });
}

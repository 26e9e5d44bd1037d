/** Nothing was accepted: the queue delivers the message again, and the text waits for it unclaimed. */
export function tryAgain(code: string): Error {
  return Object.assign(new Error(`nothing was accepted: ${code}`), { name: 'TryAgain' });
}

const name = 'UnreadablePayload';

/** An error that no further try can mend: a queue payload that is not ours, or one that nobody could act on. */
export interface Unreadable extends Error {
  readonly problem: string;
}

/** An error for such a payload. It says what is wrong, never what the payload said. */
export function unreadable(problem: string): Unreadable {
  return Object.assign(new Error(`unreadable payload: ${problem}`), { name, problem });
}

/** True for what `unreadable` made. */
export function isUnreadable(error: unknown): error is Unreadable {
  return error instanceof Error && error.name === name;
}

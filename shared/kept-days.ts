/**
 * Days after which what tells of a patient outside the tables goes by itself. The stack sets them, and the receipt of
 * an erasure says until when each is still there.
 */
export const keptDays = {
  /** Backups of the history, from which DynamoDB recovers any second. */
  backups: 35,
  /** Logs of the functions and of the HTTP API. */
  logs: 30,
  /** Stream records that a reader could not handle. */
  putAside: 30,
} as const;

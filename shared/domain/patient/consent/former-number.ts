/** A number that the patient had before: whose it is now, nobody knows. */
import type { IsoDate } from '../../calendar.ts';
import type { HeardText } from '../../heard/heard-text.ts';
import type { Instant } from '../../local-time.ts';

export interface FormerNumber {
  /** E.164. */
  phone: string;
  /** Until then what it writes reaches the inbox. */
  until: Instant;
  /** It asked for no more texts, which is remembered for good. */
  stopped: boolean;
  /** Receiving times of its latest STOP and START. */
  lastStopAt: Instant | null;
  lastStartAt: Instant | null;
  /** The UTC day of its latest text and how many came on it. */
  received?: [IsoDate, number];
  /** When emergency words were last queued for it. */
  emergencyAt?: Instant;
  /** The clinic's number that it last wrote to: answers leave from it. Absent before a text. */
  writtenTo?: string;
  /** How often and when it was last invited, and when it said NO; absent of one that was given up after its YES. */
  invited?: { times: number; at: Instant | null; declinedAt?: Instant };
  /** The local day of the last nudge before it was given up, or of its START, then or since: that day is taken. */
  nudgedOn?: IsoDate;
  /** Its newest 3 texts, and the last heard. */
  heard?: readonly HeardText[];
}

/** A number that the patient had before: whose it is now, nobody knows. */
import type { IsoDate } from '../calendar.ts';
import type { HeardText } from '../heard/heard-text.ts';
import type { Instant } from '../local-time.ts';

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
  /** Its newest 3 texts, within 5 minutes. */
  heard?: readonly HeardText[];
}

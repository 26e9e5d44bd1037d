/** A number that belongs to no live patient: one small item, by keyed hash, that expires by itself. */
import type { IsoDate } from '../calendar.ts';
import type { Language } from '../clinic/settings.ts';
import type { Instant } from '../local-time.ts';
import type { OpenText } from '../patient/state.ts';

export interface StrangerState {
  v: 1;
  /** `<clinicId>.<keyed hash of the number>`. */
  strangerId: string;
  clinicId: string;
  /** E.164: where an answer goes. */
  phone: string;
  /** Counts up by one with every write. */
  seq: number;
  at: Instant;
  language: Language;
  /** UTC days on which HELP and STOP were last answered: at most once a day each. */
  helpAnsweredOn: IsoDate | null;
  stopAnsweredOn: IsoDate | null;
  emergencyAt: Instant | null;
  /** Texts from this number since the item began. */
  received: number;
  /** Words in crisis or urgent need that a person must read, newest last, at most 5. */
  toRead: { at: Instant; text: string; done: boolean }[];
  texts: OpenText[];
  /** Newest message ids, eleven characters each; at most 20: the same message again changes nothing. */
  causes: string;
  /** When DynamoDB may delete the item. */
  expiresAt: Instant;
}

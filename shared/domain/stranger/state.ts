/** A number that belongs to no live patient: one small item, by keyed hash, that expires by itself. */
import type { IsoDate } from '../calendar.ts';
import type { Language } from '../clinic/settings.ts';
import type { HeardText } from '../heard/heard-text.ts';
import type { Instant } from '../local-time.ts';
import type { Danger } from '../reply/danger/joined-danger.ts';
import type { OpenText } from '../texts/open-text.ts';

/** Why a person reads it: danger, an alert contact, a patient who was discharged, or a number that says it is new. */
export type ToReadKind = Danger | 'contact' | 'discharged' | 'new-number';

/** What a person must read. */
interface ToRead {
  /** When it came, unlike that of any other on the list: it names the item in the inbox. */
  at: Instant;
  kind: ToReadKind;
  text: string;
  /** Written by an alert contact of the clinic. */
  contact?: true;
  done: { by: string; at: Instant } | null;
}

export interface StrangerState {
  v: 1;
  /** As `strangerIdOf` makes it. */
  strangerId: string;
  clinicId: string;
  /** E.164: where an answer goes. */
  phone: string;
  /** The clinic's number that was last written to: answers leave from it. Absent where that is not known. */
  writtenTo?: string;
  /** Counts up by one with every write. */
  seq: number;
  at: Instant;
  language: Language;
  /** UTC days on which HELP and STOP were last answered: at most once a day each. */
  helpAnsweredOn: IsoDate | null;
  stopAnsweredOn: IsoDate | null;
  /** When emergency words were last queued. */
  emergencyAt: Instant | null;
  /** When the clinic was last to be alerted. */
  alertedAt: Instant | null;
  /** Receiving time of the latest STOP: a START received no later does not undo it. */
  stopReceivedAt: Instant | null;
  /** Receiving time of the latest START: a STOP received before it says nothing new. */
  startReceivedAt: Instant | null;
  /** The UTC day on which words without danger last went before a person: at most once a day. */
  ordinaryOn?: IsoDate;
  /** Texts from this number since the item began. */
  received: number;
  /** The newest 3 texts, and the last heard; absent until one is read. */
  heard?: HeardText[];
  /** Newest last, at most 5. */
  toRead: ToRead[];
  /** At most one waiting of each kind, so at most 4, and as many claimed. */
  texts: OpenText[];
  /** Newest message ids, eleven characters each; at most 20: the same message again changes nothing. */
  causes: string;
  /** When DynamoDB may delete the item. */
  expiresAt: Instant;
}

/** The id of a number that belongs to no live patient, by its keyed hash in the form that Ebb goes by. */
export function strangerIdOf(clinicId: string, numberHash: string): string {
  return `${clinicId}.${numberHash}`;
}

/** The keyed hash of the number, which the id ends in. */
export function numberHashIn({
  strangerId,
  clinicId,
}: Pick<StrangerState, 'strangerId' | 'clinicId'>): string {
  return strangerId.slice(strangerIdOf(clinicId, '').length);
}

/** What the number said last of being texted: true for STOP, false for START, null when it said neither. */
export function wishOf({ stopReceivedAt, startReceivedAt }: StrangerState): boolean | null {
  if (stopReceivedAt === null) return startReceivedAt === null ? null : false;
  return startReceivedAt === null || stopReceivedAt >= startReceivedAt;
}

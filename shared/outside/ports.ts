/**
 * What Ebb does to the world, as ports. Each is touched only after a commit; `aws-*.ts` beside this file
 * are the adapters that run, `memory-*.ts` are for tests and the simulation.
 */
import type { IsoDate } from '../domain/calendar.ts';
import type { ContactRefusal, ContactState } from '../domain/clinic/contact-states.ts';
import type { Instant } from '../domain/local-time.ts';
import type { AlertLevel } from '../domain/texts/alert-levels.ts';
import type { Channel, TextQueue } from '../domain/texts/open-text.ts';
import type { Role } from '../edge/caller.ts';
import type { OwedText, TextReference } from '../edge/queue-messages.ts';
import type { UpkeepJob } from '../edge/upkeep-jobs.ts';

/** The only clock. `now()` is called once per event, never at cold start. */
export interface Clock {
  now(): Instant;
}

export interface OutgoingText {
  /** E.164. */
  to: string;
  /** E.164; the clinic's number. */
  from: string;
  body: string;
  /** For an alert to a contact of the clinic. */
  alert?: { clinicId: string; level: string };
}

/** What the provider said. `retry`: nothing was accepted and trying again may help; `unknown`: it may have left. */
export type SendResult =
  | { result: 'accepted'; providerId: string | null }
  | { result: 'retry'; code: string }
  | { result: 'refused'; code: string; optedOut: boolean }
  | { result: 'unknown'; code: string };

export interface TextSender {
  /** Never throws for what the provider answers; one attempt, no retries of its own. */
  send(text: OutgoingText): Promise<SendResult>;
}

/** One lasting one-time schedule per patient, named by the patient's random id. */
export interface Schedules {
  /** Updates the patient's schedule, creating it when there is none. */
  set(patientId: string, at: Instant): Promise<void>;
  /** Deletes it; fine when there is none. */
  remove(patientId: string): Promise<void>;
  /** Whose schedules there are, about a hundred at a time; `next` asks for those after them, null at the end. */
  page(after: string | null): Promise<{ patientIds: string[]; next: string | null }>;
  /** When it goes off or went off; null when there is none, or one that Ebb did not write like this. */
  get(patientId: string): Promise<Instant | null>;
}

export interface Queues {
  /**
   * Answers always leave before nudges, and emergencies wait for neither; within a queue each clinic has its turn, however
   * many wait of another. The delay is in whole seconds, at most 900.
   */
  queueText(
    queue: TextQueue,
    clinicId: string,
    reference: TextReference,
    delaySeconds?: number,
  ): Promise<void>;
  /** Emergency words or an alert of somebody who was erased, to the queue of emergencies. */
  queueOwed(owed: OwedText): Promise<void>;
  /** Straight to the wake queue, for what is due within the next 90 seconds; at most 900. */
  queueWakeUp(patientId: string, delaySeconds: number): Promise<void>;
  /** What reconcile leaves to other invocations of itself. */
  queueUpkeep(jobs: readonly UpkeepJob[]): Promise<void>;
}

/** Who was told: a contact of the clinic, the operator because no contact can be reached, or nobody for now. */
export type Raised = 'clinic' | 'operator' | 'nobody';

export interface Alerts extends AlertContacts {
  /** Tells the clinic's contacts (or the operator) that somebody needs them. */
  raise(clinicId: string, level: AlertLevel): Promise<Raised>;
}

/** Contacts are given first contact first. */
export interface AlertContacts {
  /** Before they are saved: asks whoever is new to confirm. Answers who cannot be a contact and why, or null. */
  invite(clinicId: string, contacts: string[]): Promise<{ contact: string; refusal: ContactRefusal } | null>;
  /** After they were saved, or again: asks who was not asked, and lets go who is a contact no more. */
  setContacts(clinicId: string, contacts: string[], before?: readonly string[]): Promise<void>;
  /** How each of the contacts stands, in their order. */
  contactStates(clinicId: string, contacts: string[]): Promise<ContactState[]>;
  /** Which of the contacts can be reached, in their order. A clinic with none is not live: no invitation leaves. */
  confirmedContacts(clinicId: string, contacts: string[]): Promise<string[]>;
  /** Confirms a contact by mail with the token of the link they were sent; false when it does not hold. */
  confirm(clinicId: string, contact: string, token: string): Promise<boolean>;
  /** Has a contact by mail asked again to confirm. */
  inviteAgain(clinicId: string, contact: string): Promise<ContactRefusal | null>;
}

/**
 * Seconds in which a number may send, so that carriers' rates hold. Nudges and answers have lanes of their own,
 * so neither can use up the other's seconds; `pacing.ts` says how they share. Emergency words ask nobody.
 */
export interface Pacing {
  /**
   * Takes room for `parts` message parts at or after `now`; answers how many whole seconds to wait (0: go). An answer
   * above 900 has taken no room, since nothing waits that long in a queue: ask again later.
   */
  reserve(
    clinicNumber: string,
    partsPerSecond: number,
    parts: number,
    now: Instant,
    channel?: Channel,
  ): Promise<number>;
}

/** How much each clinic has asked of the staff API in each minute, and what is counted by the day. */
export interface RequestCounts {
  /** Adds to what the clinic's span of time comes to, and answers that; nothing is known of it once it is over. */
  add(clinicId: string, span: CountedSpan, by: number): Promise<number>;
}

/**
 * What was said lately of who may act for a clinic, and who signed out. A token names the role of when it was given, and the gateway takes it
 * until it runs out: for that long what was said since holds instead.
 */
export interface LateRoles {
  /** Says it until then; by then the gateway takes no token of before. */
  say(clinicId: string, userId: string, role: Role | 'none', until: Instant): Promise<void>;
  /** They signed out: until then no token of this sign-in of theirs speaks for anybody. */
  endSession(clinicId: string, userId: string, session: string, until: Instant): Promise<void>;
  /** What holds now for a token of this sign-in, null for one that names none; null where nothing was said. */
  said(clinicId: string, userId: string, session: string | null, now: Instant): Promise<Role | 'none' | null>;
}

/** A span of time in which something is counted. */
export interface CountedSpan {
  /** Such as `2030-01-07T18:03`, or `2030-01-07 numbers`. */
  readonly name: string;
  readonly endsAt: Instant;
}

/** How many texts a clinic has sent on each of its days. */
export interface DailyTexts {
  /** Counts one unless `most` have been counted; answers how many it makes, null when it was not counted. */
  count(clinicId: string, day: IsoDate, most: number | null): Promise<number | null>;
  /** One that was counted did not leave. */
  takeBack(clinicId: string, day: IsoDate): Promise<void>;
}

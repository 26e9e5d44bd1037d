/**
 * What Ebb does to the world, as ports. Each is touched only after a commit; `aws-*.ts` beside this file
 * are the adapters that run, `memory-*.ts` are for tests and the simulation.
 */
import type { Instant } from '../domain/local-time.ts';
import type { AlertLevel } from '../domain/texts/alert-levels.ts';
import type { Channel, Lane } from '../domain/texts/open-text.ts';
import type { TextReference } from '../edge/queue-messages.ts';

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
  /** Every schedule that exists, for the nightly comparison; `at` is null for one that Ebb did not write like this. */
  list(): AsyncIterable<{ patientId: string; at: Instant | null }>;
  /** When it goes off or went off; null when there is none. */
  get(patientId: string): Promise<Instant | null>;
}

export interface Queues {
  /** Answers always leave before nudges, and emergencies wait for neither. The delay is in whole seconds, at most 900. */
  queueText(lane: Lane, reference: TextReference, delaySeconds?: number): Promise<void>;
  /** Straight to the wake queue, for what is due within the next 90 seconds; at most 900. */
  queueWakeUp(patientId: string, delaySeconds: number): Promise<void>;
}

export interface Alerts {
  /** Tells the clinic's contacts (or the operator) that somebody needs them; true when the topic accepted it. */
  raise(clinicId: string, level: AlertLevel): Promise<boolean>;
  /** Makes the topic's subscriptions match the contacts (first contact first); removed contacts are unsubscribed. */
  setContacts(clinicId: string, contacts: string[]): Promise<void>;
  /** Which of the contacts have confirmed, in their order. A clinic with none is not live: no invitation leaves. */
  confirmedContacts(clinicId: string, contacts: string[]): Promise<string[]>;
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

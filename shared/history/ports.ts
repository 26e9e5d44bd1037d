/**
 * What the rest of Ebb may ask of storage. `dynamo-*.ts` and `memory-*.ts` beside this file implement it, and the same
 * contract tests in `test/contracts/` check both.
 */
import type { ContactStates } from '../domain/clinic/contact-states.ts';
import type { ClinicSettings } from '../domain/clinic/settings.ts';
import type { Instant } from '../domain/local-time.ts';
import type { CommandType } from '../domain/patient/commands.ts';
import type { PatientEvent } from '../domain/patient/events.ts';
import type { Booking } from '../domain/patient/sessions/bookings.ts';
import type { PatientState } from '../domain/patient/state.ts';
import type { StrangerState } from '../domain/stranger/state.ts';

/** One decision that was taken: the events, and the state after them. */
export interface Commit {
  patientId: string;
  clinicId: string;
  /** 1 for the enrolment; each commit is the one before plus one. */
  seq: number;
  at: Instant;
  cause: string | null;
  type: CommandType;
  events: PatientEvent[];
  state: PatientState;
}

/** What a commit does to the claims on numbers; written in one transaction with it. */
export interface ClaimChange {
  clinicNumber: string;
  /** Numbers that the clinic texted from before: claims may stand there still. */
  formerLines?: string[];
  /** Claim this patient number; `number-in-use` when another live patient holds it, in whatever form it is written. */
  take?: string;
  /**
   * Give this patient number up: anybody may take it, and until somebody does `formerPatientOf` finds the patient by
   * it, without an end or until then.
   */
  giveUp?: { phone: string; until?: Instant };
  /** Forget whose these patient numbers were. */
  free?: readonly string[];
  /** Discharge and erasure: the patient leaves the registry of live patients. */
  leave?: true;
  /** Keyed hash of a number to remember as opted out, and when it said so. */
  optOut?: { hash: string; saidAt: Instant };
  /** Keyed hashes of a number that is opted out no longer. */
  optIn?: readonly string[];
  /** What the decision took to be so; when it is not, the commit is a `conflict`. */
  expects?: readonly KnownOptOut[];
}

/** What is remembered of a number, by its keyed hash. */
export interface KnownOptOut {
  hash: string;
  optedOut: boolean;
}

/** What a number said of being texted. */
export interface NumberWish {
  optedOut: boolean;
  /** When the text that says so was received. */
  saidAt: Instant;
}

/** Keyed hashes of numbers, and what is remembered under them. */
export interface OptOuts {
  /** Those of a number in each of its written forms, the one that Ebb goes by first. */
  hashes(clinicId: string, phone: string): Promise<string[]>;
  isOptedOut(clinicId: string, hash: string): Promise<boolean>;
}

export interface Histories {
  /** The newest state, by one strongly consistent query of one item; null for an unknown patient. */
  latest(patientId: string): Promise<PatientState | null>;
  /** Writes a commit unless its sequence number is taken: then `conflict`, and the caller decides again. */
  append(commit: Commit, claims?: ClaimChange): Promise<'written' | 'conflict' | 'number-in-use'>;
  /** Commits oldest first, after the given sequence number. */
  page(patientId: string, afterSeq: number, limit: number): Promise<Commit[]>;
  /**
   * Deletes the content of every commit before the tombstone; may be called again. Their bare keys stay for a day,
   * so that a writer who decided before the erasure finds its place taken.
   */
  forget(patientId: string, beforeSeq: number): Promise<void>;
  /** Ids of a clinic's live patients, page after page. */
  livePatients(clinicId: string): AsyncIterable<string>;
  /** The next `limit` of them in the order of their ids, after the given one; fewer at the end. */
  livePage(clinicId: string, after: string | null, limit: number): Promise<string[]>;
}

export interface Numbers {
  /** The live patient a text comes from, in whatever form the number is written. */
  patientOf(clinicNumber: string, phone: string): Promise<{ patientId: string; clinicId: string } | null>;
  /** Who had the number before, by a change of number or a discharge, unless somebody has it now. */
  formerPatientOf(
    clinicNumber: string,
    phone: string,
  ): Promise<{ patientId: string; clinicId: string } | null>;
  /** The clinic a number belongs to. */
  clinicOf(clinicNumber: string): Promise<string | null>;
  isOptedOut(clinicId: string, hash: string): Promise<boolean>;
  /** Remembers what a number said, unless it has asked for no more texts since: inbound texts keep no order. */
  setOptedOut(clinicId: string, hash: string, wish: NumberWish): Promise<void>;
  /** The claims that stand on a clinic's number, as they are found. */
  claimsOn(clinicNumber: string): AsyncIterable<Claim>;
  /** Moves a claim to another number of its clinic: `gone` once it stands there no more. */
  moveClaim(claim: Claim, from: string, to: string): Promise<'moved' | 'gone' | 'number-in-use'>;
}

/** Whose a patient's number is at one of the clinic's. */
export interface Claim {
  phone: string;
  patientId: string;
  clinicId: string;
  /** The patient gave it up, and is found by it until then, or for good. */
  former?: true;
  until?: Instant;
}

export interface Clinics {
  /** The settings in force; null for an unknown clinic. */
  latest(clinicId: string): Promise<ClinicSettings | null>;
  /** Every version of the settings, oldest first. */
  versions(clinicId: string): Promise<ClinicSettings[]>;
  /**
   * Writes `settings.version` unless it is taken. The first version also makes the clinic's key. The numbers that the
   * settings name are the clinic's, those they name no more are free; one whose patients have moved is the clinic's
   * until another takes it.
   */
  save(settings: ClinicSettings): Promise<'written' | 'conflict' | 'number-in-use'>;
  list(): AsyncIterable<string>;
  /** The next `limit` clinics in the order of their ids, after the given one; fewer at the end. */
  page(after: string | null, limit: number): Promise<string[]>;
  /** The clinic's random key (32 bytes, hex) for keyed hashes of numbers. Throws for an unknown clinic. */
  key(clinicId: string): Promise<string>;
  /** The deployment's own random key (32 bytes, hex) for cursors; made when it is asked for first. */
  cursorKey(): Promise<string>;
  /** The one switch that stops all sending. */
  sendingEverywhere(): Promise<'on' | 'off'>;
  switchSendingEverywhere(to: 'on' | 'off'): Promise<void>;
}

/** A request of staff that has an `Idempotency-Key`. Neither part tells the key, the person or what was sent. */
export interface NamedRequest {
  clinicId: string;
  /** Hash of route and key. */
  id: string;
  /** Hash of person and body. */
  fingerprint: string;
}

/** What is known of a request's name: never met, met with another person or body, or met with these. */
export type RequestClaim =
  | { kind: 'new' }
  | { kind: 'reused' }
  /** `done` once it was carried out; `answer` where one was kept. */
  | { kind: 'again'; done: boolean; answer: unknown };

/** Names of requests that staff have sent; each is forgotten after `requestKeyDays`. */
export interface RequestKeys {
  /** Takes the name for this request, unless another has it. */
  claim(request: NamedRequest): Promise<RequestClaim>;
  /** Notes that a claimed request was carried out, with its answer where that is not found again in a history. */
  finish(request: NamedRequest, answer?: unknown): Promise<void>;
}

/** Days that the name of a request is known. */
export const requestKeyDays = 90;

/** What jobs of reconcile have sent the next job, by a hash of both; each mark is forgotten after `jobMarkHours`. */
export interface JobMarks {
  has(hash: string): Promise<boolean>;
  leave(hash: string): Promise<void>;
}

/** Hours that a mark is known: a message of a job lives for one. */
export const jobMarkHours = 24;

/** How each clinic's alert contacts stand. */
export interface Contacts {
  /** `seq` 0 while nothing was kept. */
  load(clinicId: string): Promise<{ seq: number; states: ContactStates }>;
  /** Writes the states unless somebody else wrote this `seq` first. */
  save(clinicId: string, after: { seq: number; states: ContactStates }): Promise<'written' | 'conflict'>;
}

/** A booking of a patient under the keyed hash of its id in the clinic's booking system. */
export interface KnownBooking extends Booking {
  id: string;
}

/** What booking systems told of, each forgotten `bookingDays` after its day. */
export interface Bookings {
  /** Whose booking it was last told to be; null for one that nobody told of. */
  ownerOf(clinicId: string, id: string): Promise<string | null>;
  /** Says whose it is. */
  setOwner(clinicId: string, patientId: string, booking: KnownBooking): Promise<void>;
  /** All that is known of a patient's, in no order. */
  of(patientId: string): Promise<KnownBooking[]>;
  save(patientId: string, booking: KnownBooking): Promise<void>;
  remove(patientId: string, id: string): Promise<void>;
  /** Deletes a patient's, and whose they were; may be called again. */
  forget(clinicId: string, patientId: string): Promise<void>;
}

/** Days after its own that a booking is known: more than a year, as long as a session may be taken back for it. */
export const bookingDays = 400;

/** Numbers that belong to no live patient, by keyed hash; each item expires. */
export interface Strangers {
  load(strangerId: string): Promise<StrangerState | null>;
  /** Writes the state unless somebody else wrote `state.seq` first. */
  save(state: StrangerState): Promise<'written' | 'conflict'>;
  /** Deletes what is known of a number unless somebody wrote since; `seq` 0 for one nobody knows. */
  forget(strangerId: string, seq: number): Promise<'forgotten' | 'conflict'>;
}

/**
 * The one table from a reason to an HTTP status and its words, and RFC 9457 problem details made from it.
 * Nothing else in Ebb chooses a status for an error.
 */
import type { RefusalReason } from '../domain/patient/commands.ts';
import type { NumberRefusal } from './patient-number.ts';

/** Reasons that only the edge knows. */
type EdgeReason =
  | 'unauthenticated'
  | 'forbidden'
  | 'no-such-route'
  | 'method-not-allowed'
  | 'invalid-input'
  | 'malformed-json'
  | 'not-json'
  | 'too-large'
  | 'number-in-use'
  | 'number-moving'
  | 'conflict'
  | 'key-reused'
  | 'last-admin'
  | 'address-in-use'
  | 'no-such-contact'
  | 'link-expired'
  | 'contacts-full'
  | 'try-again'
  | 'too-many-requests'
  | 'too-many-today'
  | 'unexpected'
  | NumberRefusal;

export type ProblemReason = RefusalReason | EdgeReason;

interface Row {
  status: number;
  title: string;
}

const row = (status: number, title: string): Row => ({ status, title });

/** 404 reads the same for what never existed and for what belongs to another clinic. */
export const problemTable = {
  'not-found': row(404, 'There is nothing here.'),
  'already-enrolled': row(409, 'This patient is enrolled already.'),
  'other-number': row(404, 'This number is not of the patient.'),
  'nothing-due': row(409, 'Nothing is due for this patient now.'),
  'no-such-text': row(404, 'There is no such text waiting.'),
  'already-claimed': row(409, 'This text is being sent already.'),
  'not-yet': row(409, 'It is too early for this.'),
  stopped: row(409, 'This number asked for no more texts; only the patient can undo that, by texting START.'),
  discharged: row(409, 'This patient is discharged.'),
  'not-consented': row(409, 'This patient has not answered YES to the invitation yet.'),
  'already-consented': row(409, 'This patient has agreed already.'),
  'invited-twice': row(409, 'This patient was invited twice already, and no more invitations may go out.'),
  'invitation-open': row(409, 'The invitation is still waiting for an answer.'),
  'already-paused': row(409, 'This patient is paused already.'),
  'not-paused': row(409, 'This patient is not paused.'),
  'no-such-session': row(404, 'No session is recorded on that day.'),
  'no-such-reading': row(404, 'No reading is recorded on that day.'),
  'future-date': row(422, 'That day is still to come.'),
  'past-date': row(422, 'That day is past.'),
  'too-old': row(422, 'That day is too long ago to be changed.'),
  'before-first-phase': row(409, 'The plan has not begun yet: record the first session first.'),
  'no-such-suggestion': row(404, 'No such suggestion is waiting.'),
  'no-such-move': row(404, 'This is not the last change of this plan.'),
  'plan-changed': row(
    409,
    'Somebody else, or the rules, changed this plan since you looked: see what was done, then decide again.',
  ),
  'newer-text': row(
    409,
    'This patient wrote again since you looked: read it in the inbox first, then decide again.',
  ),
  'no-such-attention': row(404, 'Nothing of this kind is raised for the patient.'),
  'cannot-wait': row(409, 'Somebody may be in danger: this cannot be put off.'),
  'snoozed-too-long': row(422, 'It can be put off by 31 days at most.'),
  'no-such-item': row(404, 'There is no such item in the inbox.'),
  'texts-waiting': row(409, 'Three texts of yours still wait to leave: write again when they have gone.'),
  'texts-of-the-day': row(409, 'Ten texts were written to this patient in 24 hours: please call instead.'),
  'nothing-changed': row(409, 'That is how it is already: nothing changed.'),
  unauthenticated: row(401, 'Sign in first: the bearer token is missing, expired or not ours.'),
  forbidden: row(403, 'Only an admin of the clinic may do this.'),
  'no-such-route': row(404, 'There is nothing here.'),
  'method-not-allowed': row(405, 'This address does not take that method.'),
  'invalid-input': row(400, 'The request says something that cannot be used.'),
  'malformed-json': row(400, 'The body is not valid JSON.'),
  'not-json': row(415, 'The body must be JSON, sent with content-type application/json.'),
  'too-large': row(413, 'The body is too large.'),
  'clinic-number': row(422, "A clinic sends its texts from this number: it is no patient's."),
  'not-a-mobile': row(422, 'This is no mobile number: texts would not reach it, or would cost far more.'),
  'country-not-allowed': row(
    422,
    'Numbers of this country are not enrolled here; an admin can allow the country in the settings.',
  ),
  'number-in-use': row(409, 'Another live patient or clinic has this number.'),
  'number-moving': row(
    409,
    'Patients still move to the number of the last change: change it again in an hour.',
  ),
  conflict: row(409, 'Somebody else changed this meanwhile: load it again and retry.'),
  'key-reused': row(422, 'This Idempotency-Key was used for another request.'),
  'last-admin': row(409, 'This is the only admin of the clinic: make somebody else an admin first.'),
  'address-in-use': row(409, 'This address cannot be added: use another one.'),
  'no-such-contact': row(404, 'This is no alert contact by e-mail: save it in the settings first.'),
  'link-expired': row(
    409,
    'This link does not confirm this contact: it may be two days old, used or cut. Have the contact asked again.',
  ),
  'contacts-full': row(
    503,
    'No more alert contacts can be added to this account: nothing was saved. Ask whoever runs Ebb.',
  ),
  'try-again': row(503, 'Too much is going on just now: try again in a moment.'),
  'too-many-requests': row(429, 'Your clinic asks too much at once: try again in a minute.'),
  'too-many-today': row(429, 'Your clinic has done this too often today: go on tomorrow.'),
  unexpected: row(500, 'Something went wrong on our side.'),
} as const satisfies Record<ProblemReason, Row>;

/** One thing to mend in what was sent. `field` is a path such as `protocol.checkInDays.weekly`; empty for the whole. */
export interface FieldError {
  field: string;
  message: string;
}

/** What was decided or written meanwhile, where somebody was about to decide over it. */
export interface NewerDecision {
  /** To be sent as `seen` by whoever decides again all the same. */
  seq: number;
  at: string;
  /** The staff user; null for the rules and the patient. */
  by: string | null;
  words: string;
}

/** RFC 9457 problem details as they travel, as `application/problem+json`. */
export interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  reason: ProblemReason;
  detail?: string;
  errors?: FieldError[];
  /** Of `plan-changed` and `newer-text`. */
  newer?: NewerDecision;
  /** Of `too-many-requests` and `too-many-today`, as the header `Retry-After` has it too. */
  retryAfterSeconds?: number;
}

type More = Pick<Problem, 'detail' | 'errors' | 'newer' | 'retryAfterSeconds'>;

/** Problem details for a reason; `detail` and `errors` must not repeat a number, a name or a text. */
export function problemFor(reason: ProblemReason, more: More = {}): Problem {
  const { status, title } = problemTable[reason];
  return { type: 'about:blank', title, status, reason, ...more };
}

/** An error that carries problem details; `http-problems` turns it into the response. */
export interface ProblemError extends Error {
  problem: Problem;
}

/** Makes an error to throw inside a request; its message is the reason alone, so that it may be logged. */
export function problemError(reason: ProblemReason, more: More = {}): ProblemError {
  return Object.assign(new Error(reason), { name: 'ProblemError', problem: problemFor(reason, more) });
}

/** True for what `problemError` made. */
export function isProblemError(error: unknown): error is ProblemError {
  return error instanceof Error && error.name === 'ProblemError' && 'problem' in error;
}

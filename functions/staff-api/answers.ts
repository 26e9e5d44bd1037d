/** What the staff API answers, as schemas: the OpenAPI document is made from them, and tests hold every answer to them. */
import * as z from 'zod';
import { phaseNames } from '../../shared/domain/plan/phases.ts';

const date = z.iso.date().describe("A day on the patient's own calendar.");
const instant = z.iso.datetime().describe('An instant in UTC.');
const phase = z.enum(phaseNames).describe('How often sessions are.');
const status = z.enum(['invited', 'intake', 'active', 'paused', 'held', 'stopped', 'discharged']);
const score = z.int().min(0).max(10);
const scored = z.strictObject({ date, score });
const words = z.string().describe('One line of plain English.');

const numbers = z
  .strictObject({
    baseline: z.number().nullable(),
    current: z.number().nullable(),
    improvement: z.number().nullable().describe('A fraction of the baseline; negative when worse.'),
  })
  .describe('Unrounded; null while unknown.');

const attention = z.array(z.strictObject({ kind: z.string(), since: instant, words }));
const wake = z.strictObject({ at: instant, why: z.string(), words }).nullable();
const suggestion = z
  .strictObject({
    id: z.string(),
    to: phase,
    rule: z.string(),
    on: date,
    numbers,
    holds: z.boolean().describe('False once a later review no longer finds the move.'),
  })
  .nullable();

const row = {
  patientId: z.string(),
  clinicId: z.string(),
  seq: z.int().describe('The commit this was made from; a larger one is newer.'),
  firstName: z.string(),
  phone: z.string().describe('E.164.'),
  language: z.enum(['en', 'es']),
  timeZone: z.string(),
  condition: z.string(),
  status,
  phase: phase.nullable().describe('Null during intake.'),
  phaseSince: date.nullable(),
  lastScore: scored.nullable(),
  recentScores: z.array(scored).describe('The last 12, oldest first.'),
  nextWake: wake.describe('When the system next looks at the patient by itself, and why.'),
  attention: attention.describe('What needs a person, the longest waiting first.'),
  suggestion,
  responseRate: z.number().nullable().optional(),
  enrolledOn: date,
};

/** A line of the caseload, and what every write about a patient answers. */
export const patientRow = z.strictObject(row);

export const enrolled = z.strictObject(row).describe('The patient that was enrolled.');

export const textTaken = z.strictObject({
  ...row,
  segments: z.int().describe('Parts the text is sent as.'),
  body: z.string().describe('The text as it will be sent.'),
});

export const caseloadPage = z.strictObject({
  patients: z.array(patientRow).describe('Those who need a person first.'),
  next: z.string().optional().describe('The cursor of the next page.'),
});

/** Everything about one patient, from the newest state. */
export const patient = z.strictObject({
  ...row,
  preferredTime: z.string().nullable(),
  consent: z.strictObject({ how: z.string(), by: z.string(), at: z.string() }).nullable(),
  agreedAt: instant.nullable(),
  pausedUntil: date.nullable(),
  nextText: z
    .strictObject({ why: z.string(), at: instant.nullable(), words })
    .describe('Why the next text is due, or why none is.'),
  plan: numbers,
  why: words.describe('Why the plan is what it is.'),
  next: z.array(words).describe('What would change the plan next.'),
  lastMove: z
    .strictObject({
      rule: z.string(),
      from: phase.nullable(),
      on: date,
      numbers: numbers.nullable(),
      reason: z.string().nullable(),
      words,
    })
    .nullable(),
  baseline: z.array(scored),
  readings: z.array(z.strictObject({ date, score, elevated: z.boolean() })).describe('The last 26 at most.'),
  sessions: z
    .array(z.strictObject({ date, attended: z.boolean(), assumed: z.literal(true).optional() }))
    .describe('The last 16 at most.'),
  nextSession: date.nullable().describe('The day the next session is expected.'),
  checkIn: z
    .strictObject({
      id: z.string(),
      kind: z.enum(['intake', 'regular', 'recheck']),
      due: date,
      askedAt: instant,
      reminded: z.boolean(),
      closesAt: instant,
    })
    .nullable()
    .describe('The check-in that waits for an answer.'),
  counts: z.strictObject({
    commits: z.int(),
    invitations: z.int(),
    sessionsInPhase: z.int(),
    missedCheckIns: z.int(),
    unreadTexts: z.int(),
    waitingTexts: z.int(),
  }),
});

export const timelinePage = z.strictObject({
  events: z.array(
    z.strictObject({
      at: instant,
      seq: z.int(),
      kind: z.string(),
      words,
      to: phase.optional().describe('The phase that began with it.'),
      by: z.string().optional().describe('The staff user who did it.'),
      text: z.string().optional().describe("The patient's words, or ours as they were sent."),
    }),
  ),
  next: z.string().optional(),
});

export const inboxItem = z.strictObject({
  id: z.string(),
  patientId: z.string().nullable(),
  firstName: z.string().nullable(),
  phone: z.string().optional().describe('Only of a number that belongs to no patient.'),
  at: instant,
  text: z.string(),
  why: z.string(),
  words,
  first: z.boolean().describe('To be read before the others.'),
  asked: z.string().nullable().describe('What the patient had been asked last.'),
  done: z.strictObject({ by: z.string(), at: instant }).nullable(),
});

export const inboxPage = z.strictObject({ items: z.array(inboxItem), next: z.string().optional() });

export const erasureReceipt = z.strictObject({
  patientId: z.string(),
  erasedAt: instant,
  deleted: z.strictObject({
    historyEntries: z.int(),
    pages: z.literal(true),
    schedule: z.literal(true),
    numberClaim: z.literal(true),
    exports: z
      .literal(true)
      .describe("The clinic's files of before, any of which may have held the patient."),
  }),
  kept: z.array(z.strictObject({ what: z.string(), why: z.string(), until: z.string().optional() })),
});

export const clinic = z.strictObject({
  clinicId: z.string(),
  version: z.int(),
  name: z.string(),
  shortName: z.string(),
  phone: z.string(),
  timeZone: z.string(),
  country: z.string(),
  originationNumber: z.string(),
  numberType: z.string(),
  partsPerSecond: z.int(),
  bookingLink: z.string().nullable(),
  adjustments: z.enum(['automatic', 'suggest']),
  assumeSessions: z.boolean(),
  alertContacts: z.array(z.string()),
  protocol: z.looseObject({}),
  wording: z.looseObject({}),
  sending: z.enum(['on', 'off']),
  testNumbers: z.array(z.string()).nullable(),
  live: z.strictObject({
    confirmedContacts: z.array(z.string()),
    problem: z.string().optional().describe('Why no invitation leaves.'),
  }),
});

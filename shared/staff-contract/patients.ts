/** The caseload, and one patient whole. */
import * as z from 'zod';
import { attentionReasons } from '../domain/attention-kinds.ts';
import { caseloadSorts, dueNames } from '../domain/caseload-lists.ts';
import type { CheckInKind } from '../domain/patient/check-ins.ts';
import type { AskedSession } from '../domain/patient/sessions/questions-due.ts';
import {
  sessionPressures,
  sessionResponses,
  sessionSources,
} from '../domain/patient/sessions/session-record.ts';
import type { NextSession } from '../domain/patient/sessions/sessions-due.ts';
import type { PatientStatus } from '../domain/patient/state.ts';
import { phaseNames } from '../domain/plan/phases.ts';
import type { AnswerOf } from './answer-of.ts';
import {
  asked,
  attentionKind,
  condition,
  day,
  instant,
  inWords,
  language,
  next,
  paging,
  phase,
  score,
} from './values.ts';

/** Where a patient stands with the texts, as staff are told. */
export const statuses = [
  'invited',
  'intake',
  'active',
  'paused',
  'held',
  'stopped',
  'discharged',
] as const satisfies Exclude<PatientStatus, 'erased'>[];
const status = z.enum(statuses);

const filters = {
  phase: asked(z.enum([...phaseNames, 'intake'])),
  flag: asked(attentionKind),
  status: asked(status),
  due: asked(z.enum(dueNames)).describe(
    'Whose session is not booked and due by today, or `overdue`: before today.',
  ),
  sort: asked(z.enum(caseloadSorts)).describe(
    'Instead of those who need a person first; `-` before it turns it around. What is not known stands last.',
  ),
  ...paging,
};

/** `GET /clinics/{clinicId}/patients`. */
export const caseloadQuery = z.strictObject(filters, {
  error: ({ code, keys }) =>
    code === 'unrecognized_keys' && Array.isArray(keys) && keys.includes('search')
      ? 'does not belong in an address: send it to POST /clinics/{clinicId}/patients/search'
      : undefined,
});

/** `POST /clinics/{clinicId}/patients/search`: what is looked for may be a name or a number. */
export const searchBody = z.strictObject({
  search: z
    .string()
    .max(60)
    .describe(
      'Part of the first name or label, accents and case aside, or at least three digits of the number.',
    ),
  ...filters,
});

const scored = z.strictObject({ date: day, score });

const numbers = z
  .strictObject({
    baseline: z.number().nullable(),
    current: z.number().nullable(),
    improvement: z.number().nullable().describe('A fraction of the baseline; negative when worse.'),
  })
  .describe('Unrounded; null while unknown.');

const attention = z.strictObject({
  kind: attentionKind,
  since: instant,
  reason: z
    .enum(attentionReasons)
    .exactOptional()
    .describe(
      'What to do about it depends on this: invitation, one that did not leave; opted-out-at-carrier, a list that the carrier keeps.',
    ),
  words: inWords,
});
const wake = z.strictObject({ at: instant, why: z.string(), words: inWords });
const suggestion = z.strictObject({
  id: z.string(),
  to: phase,
  rule: z.string(),
  on: day,
  numbers,
  holds: z.boolean().describe('False once a later review no longer finds the move.'),
  askedOn: day.exactOptional().describe('When it was last put before staff again.'),
});

const lastMove = z
  .strictObject({
    seq: z.int().describe('The commit that made it; 0 of one from before this was kept.'),
    at: instant,
    on: day,
    from: phase.nullable().describe('Null where the first phase began.'),
    to: phase,
    rule: z.string().describe('`override` where staff decided.'),
    numbers: numbers.nullable(),
    reason: z.string().nullable().describe("Staff's."),
    why: inWords,
    seen: z.boolean().describe('Staff have rebooked by it.'),
    objected: day.exactOptional().describe('The patient asked for a call soon after a text told of it.'),
  })
  .describe('The last change of plan, by the rules or by staff.');

export const nextSession = z
  .strictObject({
    date: day,
    source: z
      .enum(['booked', 'expected'] as const satisfies NextSession['source'][])
      .describe(
        'Booked, as a booking system tells; else expected by the plan, and overdue once the day has passed.',
      ),
    start: instant.exactOptional().describe('Of a booking, where more than its day is known.'),
  })
  .describe('The next session; null before the first phase and after a discharge.');

const row = {
  patientId: z.string(),
  clinicId: z.string(),
  seq: z.int().describe('The commit this was made from; a larger one is newer.'),
  firstName: z.string(),
  label: z.string().nullable().describe("Staff's own mark beside the name; it stands in no text."),
  phone: z.string().describe('E.164.'),
  language,
  timeZone: z.string(),
  condition,
  status,
  phase: phase.nullable().describe('Null during intake.'),
  phaseSince: day.nullable(),
  lastScore: scored.nullable(),
  recentScores: z.array(scored).describe('The last 12, oldest first.'),
  nextWake: wake.nullable().describe('When the system next looks at the patient by itself, and why.'),
  attention: z.array(attention).describe('What needs a person, the longest waiting first.'),
  because: inWords
    .nullable()
    .describe(
      "Why somebody should look, or the plan moved, in the patient's own numbers; null when no score says why.",
    ),
  suggestion: suggestion.nullable(),
  snoozedUntil: day
    .nullable()
    .describe(
      "Staff need not look before that day, on the patient's calendar; null where nothing is put off.",
    ),
  assigned: z
    .strictObject({ to: z.string().describe('The id of the user.'), name: z.string() })
    .nullable()
    .describe('Who of the staff has in hand what waits.'),
  lastMove: lastMove.nullable(),
  nextSession: nextSession.nullable(),
  sessionAsked: z
    .strictObject({
      date: day,
      state: z.enum(['asked', 'not-yet', 'not-known'] as const satisfies AskedSession['state'][]),
    })
    .exactOptional()
    .describe('The last session the patient was asked about, while nothing is known of it.'),
  responseRate: z
    .number()
    .nullable()
    .describe('Share of closed check-ins that were answered; null before one.'),
  enrolledOn: day,
};

/** A line of the caseload, and what every write about a patient answers. */
export const patientRow = z.strictObject(row);

export const enrolled = z.strictObject(row).describe('The patient that was enrolled.');

export const textTaken = z.strictObject({
  ...row,
  segments: z.int().describe('Parts the text is sent as.'),
  body: z.string().describe('The text as it will be sent.'),
  leavesAt: instant.nullable().describe('The opening it waits for; null when it goes at once.'),
});

export const caseloadPage = z.strictObject({
  patients: z.array(patientRow).describe('Those who need a person first.'),
  next,
});

const session = z.strictObject({
  date: day,
  attended: z.boolean(),
  assumed: z.literal(true).exactOptional(),
  source: z
    .enum(sessionSources)
    .describe('Whose word it is: staff and bookings outrank the patient, the patient an assumption.'),
  response: z.enum(sessionResponses).exactOptional().describe('How the patient felt after it.'),
  pressure: z
    .enum(sessionPressures)
    .exactOptional()
    .describe('How the pressure was: too light, right, too hard.'),
  note: z.string().exactOptional().describe("Staff's."),
});

/** Everything about one patient, from the newest state. */
export const patient = z.strictObject({
  ...row,
  preferredTime: z.string().nullable(),
  consent: z.strictObject({ how: z.string(), by: z.string(), at: z.string() }).nullable(),
  agreedAt: instant.nullable(),
  formerNumbers: z
    .array(
      z.strictObject({
        endsIn: z.string().describe('Its last four digits.'),
        until: instant,
        stopped: z.boolean().describe('It asked for no more texts.'),
      }),
    )
    .describe('Numbers before this one, at most 3: what they write until then reaches the inbox.'),
  mayInvite: z.boolean().describe('An invitation may go out now.'),
  pausedUntil: day.nullable(),
  nextText: z
    .strictObject({ why: z.string(), at: instant.nullable(), words: inWords })
    .describe('Why the next text is due, or why none is.'),
  plan: numbers,
  why: inWords.describe('Why the plan is what it is.'),
  next: z.array(inWords).describe('What would change the plan next.'),
  changes: z
    .array(
      z.strictObject({
        words: inWords.describe('A sentence, or its beginning where needs follow.'),
        needs: z.array(z.strictObject({ words: inWords, met: z.boolean() })).describe('The missing first.'),
      }),
    )
    .describe('The same, each with what it needs and what of that is so.'),
  baseline: z.array(scored),
  readings: z
    .array(
      z.strictObject({
        date: day,
        score,
        elevated: z.boolean().describe('Well above what was usual.'),
        approximate: z.boolean().describe('Read from a range, a half or a slip.'),
      }),
    )
    .describe('The last 26 at most.'),
  missedDays: z.array(day).describe('Days of check-ins that nobody answered, the last 26 at most.'),
  sessions: z.array(session).describe('The last 16 at most, oldest first.'),
  checkIn: z
    .strictObject({
      id: z.string(),
      kind: z.enum(['intake', 'regular', 'recheck'] as const satisfies CheckInKind[]),
      due: day,
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

export type AttentionItem = AnswerOf<typeof attention>;
export type LastMoveAnswer = AnswerOf<typeof lastMove>;
export type SessionAnswer = AnswerOf<typeof session>;
export type Suggestion = AnswerOf<typeof suggestion>;
export type PatientRow = AnswerOf<typeof patientRow>;
export type CaseloadAnswer = AnswerOf<typeof caseloadPage>;
export type TextTaken = AnswerOf<typeof textTaken>;
export type PatientAnswer = AnswerOf<typeof patient>;

/** Who of the staff looked at what and changed what. */
import * as z from 'zod';
import { auditActions, auditOutcomes } from '../domain/staff-words/audit-action.ts';
import type { AnswerOf } from './answer-of.ts';
import { asked, askedDate, instant, inWords, next, paging } from './values.ts';

/** `GET /clinics/{clinicId}/audit`. */
export const auditQuery = z.strictObject({
  patient: asked(z.string().max(64)),
  user: asked(z.string().max(128)).describe('The id of who did it.'),
  action: asked(z.enum(auditActions)),
  outcome: asked(z.enum(auditOutcomes)),
  from: asked(askedDate).describe("The first day, on the clinic's calendar."),
  to: asked(askedDate).describe("The last day, on the clinic's calendar."),
  ...paging,
});

export const auditPage = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        id: z.string(),
        at: instant,
        by: z.string().describe('The address of the user, or the id of one who is no longer on the staff.'),
        userId: z.string(),
        role: z.enum(['staff', 'admin', 'operator']).describe('`operator`: who keeps Ebb running.'),
        action: z.string(),
        words: inWords,
        patientId: z.string().nullable(),
        patient: z
          .strictObject({ firstName: z.string(), label: z.string().nullable() })
          .nullable()
          .describe('As the patient is called now; null of nobody, and of one who is erased.'),
        outcome: z.enum(auditOutcomes),
        reason: z.string().nullable().describe('Why it was refused, or why an operator looked.'),
        reasonWords: inWords.nullable().describe('The same in words, where there are any.'),
        requestId: z.string(),
      }),
    )
    .describe('Newest first.'),
  next,
});

export type AuditAnswer = AnswerOf<typeof auditPage>;

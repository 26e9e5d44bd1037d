/** Who of the staff looked at what and changed what. */
import * as z from 'zod';
import type { AuditOutcome } from '../domain/staff-words/audit-action.ts';
import type { AnswerOf } from './answer-of.ts';
import { asked, instant, inWords, next, paging } from './values.ts';

/** `GET /clinics/{clinicId}/audit`. */
export const auditQuery = z.strictObject({ patient: asked(z.string().max(64)), ...paging });

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
        outcome: z.enum(['begun', 'done', 'refused', 'failed'] as const satisfies AuditOutcome[]),
        reason: z.string().nullable().describe('Why it was refused, or why an operator looked.'),
        requestId: z.string(),
      }),
    )
    .describe('Newest first.'),
  next,
});

export type AuditAnswer = AnswerOf<typeof auditPage>;

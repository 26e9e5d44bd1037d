/** Who may sign in for the clinic. */
import * as z from 'zod';
import type { AnswerOf } from './answer-of.ts';
import { role } from './values.ts';

/** `POST /clinics/{clinicId}/staff`. */
export const staffBody = z.strictObject({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email('must be an e-mail address')),
  role,
});

export const member = z.strictObject({ userId: z.string(), email: z.string(), role });

export const memberList = z.strictObject({ staff: z.array(member) });

/** `POST /clinics/{clinicId}/sign-out`. */
export const signedOut = z.strictObject({
  ended: z.boolean().describe('False for a token that names neither its sign-in nor itself.'),
});

export type Member = AnswerOf<typeof member>;
export type MemberList = AnswerOf<typeof memberList>;

/** The audit trail, for the clinic's admins. */
import * as z from 'zod';
import { staffWords } from '../../../shared/domain/staff-words/word-for-staff.ts';
import { auditQuery } from '../../../shared/edge/staff-schemas.ts';
import type { AuditEntry } from '../../../shared/audit/ports.ts';
import { defineRoute } from '../route.ts';

const usualLimit = 50;

const auditPage = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        id: z.string(),
        at: z.iso.datetime(),
        by: z.string().describe('The address of the user, or the id of one who is no longer on the staff.'),
        userId: z.string(),
        role: z.enum(['staff', 'admin']),
        action: z.string(),
        words: z.string().describe('One line of plain English.'),
        patientId: z.string().nullable(),
        outcome: z.enum(['begun', 'done', 'refused', 'failed']),
        reason: z.string().nullable().describe('Why it was refused.'),
        requestId: z.string(),
      }),
    )
    .describe('Newest first.'),
  next: z.string().optional(),
});

function line(entry: AuditEntry, names: ReadonlyMap<string, string>) {
  const { id, at, userId, role, action, patientId, outcome, reason, requestId } = entry;
  const by = names.get(userId) ?? userId;
  const words = staffWords().audit(action, outcome);
  return { id, at, by, userId, role, action, words, patientId, outcome, reason, requestId };
}

export const auditRoutes = [
  defineRoute({
    method: 'GET',
    path: '/clinics/{clinicId}/audit',
    role: 'admin',
    summary: 'Who of the staff looked at what and changed what, newest first.',
    action: null,
    query: auditQuery,
    status: 200,
    answer: auditPage,
    async handle({ services, clinicId }, { query: { patient, cursor, limit = usualLimit } }) {
      const [{ rows, next }, members] = await Promise.all([
        services.audit.entries(clinicId, {
          limit,
          ...(cursor === undefined ? {} : { cursor }),
          ...(patient === undefined ? {} : { patientId: patient }),
        }),
        services.directory.members(clinicId),
      ]);
      const names = new Map(members.map(({ userId, email }) => [userId, email]));
      return { entries: rows.map((entry) => line(entry, names)), ...(next === null ? {} : { next }) };
    },
  }),
];

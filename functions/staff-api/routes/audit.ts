/** The audit trail, for the clinic's admins. */
import { staffWords } from '../../../shared/domain/staff-words/word-for-staff.ts';
import { type AuditAnswer, auditPage, auditQuery } from '../../../shared/staff-contract/audit.ts';
import type { AuditEntry } from '../../../shared/audit/ports.ts';
import { defineRoute } from '../route.ts';

const usualLimit = 50;

function line(entry: AuditEntry, names: ReadonlyMap<string, string>): AuditAnswer['entries'][number] {
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

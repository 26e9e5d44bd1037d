/** The audit trail, for the clinic's admins. */
import type { AuditEntry, AuditFilter } from '../../../shared/audit/ports.ts';
import { addDays, type IsoDate } from '../../../shared/domain/calendar.ts';
import { instantAt } from '../../../shared/domain/local-time.ts';
import { staffWords } from '../../../shared/domain/staff-words/word-for-staff.ts';
import { problemTable } from '../../../shared/edge/problems.ts';
import { type AuditAnswer, auditPage, auditQuery } from '../../../shared/staff-contract/audit.ts';
import type { CaseloadRow } from '../../../shared/views/ports.ts';
import { defineRoute, type StaffRequest } from '../route.ts';
import { settingsOf } from '../settings-of.ts';

const usualLimit = 50;

type Named = Pick<CaseloadRow, 'firstName' | 'label'>;

interface Names {
  readonly staff: ReadonlyMap<string, string>;
  /** Who is erased is not among them. */
  readonly patients: ReadonlyMap<string, Named>;
}

/** Why something was refused; an operator's reason is in words already. */
function reasonWordsOf({ reason, role }: AuditEntry): string | null {
  if (reason === null || role === 'operator') return reason;
  const known: Readonly<Record<string, { title: string }>> = problemTable;
  return Object.hasOwn(known, reason) ? (known[reason]?.title ?? null) : null;
}

function line(entry: AuditEntry, { staff, patients }: Names): AuditAnswer['entries'][number] {
  const { id, at, userId, role, action, patientId, outcome, reason, requestId } = entry;
  const by = staff.get(userId) ?? userId;
  const words = staffWords().audit(action, outcome);
  const named = patientId === null ? undefined : patients.get(patientId);
  const patient = named === undefined ? null : { firstName: named.firstName, label: named.label ?? null };
  const reasonWords = reasonWordsOf(entry);
  return {
    id,
    at,
    by,
    userId,
    role,
    action,
    words,
    patientId,
    patient,
    outcome,
    reason,
    reasonWords,
    requestId,
  };
}

async function patientsIn(
  { services, clinicId }: StaffRequest,
  entries: readonly AuditEntry[],
): Promise<Names['patients']> {
  const ids = new Set(entries.flatMap(({ patientId }) => patientId ?? []));
  const rows = await Promise.all([...ids].map((id) => services.views.row(clinicId, id)));
  return new Map(rows.flatMap((row) => (row === null ? [] : [[row.patientId, row] as const])));
}

/** Days of the clinic as moments: the first begins, the last has ended. */
async function momentsOf(
  request: StaffRequest,
  { from, to }: { from?: IsoDate | undefined; to?: IsoDate | undefined },
): Promise<Pick<AuditFilter, 'from' | 'until'>> {
  if (from === undefined && to === undefined) return {};
  const { timeZone } = await settingsOf(request);
  return {
    ...(from === undefined ? {} : { from: instantAt(from, '00:00', timeZone) }),
    ...(to === undefined ? {} : { until: instantAt(addDays(to, 1), '00:00', timeZone) }),
  };
}

export const auditRoutes = [
  defineRoute({
    method: 'GET',
    path: '/clinics/{clinicId}/audit',
    role: 'admin',
    summary: 'Who of the staff looked at what and changed what, newest first.',
    action: 'audit-read',
    query: auditQuery,
    status: 200,
    answer: auditPage,
    async handle(request, { query }) {
      const { services, clinicId } = request;
      const { patient, user, action, outcome, cursor, limit = usualLimit } = query;
      const [{ rows, next }, members] = await Promise.all([
        services.audit.entries(clinicId, {
          limit,
          ...(await momentsOf(request, query)),
          ...(cursor === undefined ? {} : { cursor }),
          ...(patient === undefined ? {} : { patientId: patient }),
          ...(user === undefined ? {} : { userId: user }),
          ...(action === undefined ? {} : { action }),
          ...(outcome === undefined ? {} : { outcome }),
        }),
        services.directory.members(clinicId),
      ]);
      const names = {
        staff: new Map(members.map(({ userId, email }) => [userId, email])),
        patients: await patientsIn(request, rows),
      };
      return { entries: rows.map((entry) => line(entry, names)), ...(next === null ? {} : { next }) };
    },
  }),
];

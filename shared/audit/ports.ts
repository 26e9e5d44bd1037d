/** The audit trail: who of a clinic's staff looked at what and changed what. It is only ever added to. */
import type { Instant } from '../domain/local-time.ts';
import type { AuditAction, AuditOutcome } from '../domain/staff-words/audit-action.ts';
import type { Page, PageQuery } from '../dynamo/pages.ts';

/** One request of staff, or an operator's look at a patient's words. It holds ids and codes and no content, so it outlasts the patient it is about. */
export interface AuditEntry {
  /** Random; tells entries of one moment apart. */
  id: string;
  clinicId: string;
  at: Instant;
  userId: string;
  role: 'staff' | 'admin' | 'operator';
  action: AuditAction;
  /** Null where it was about no one patient. */
  patientId: string | null;
  outcome: AuditOutcome;
  /** Why it was refused, as the problem's reason, or why an operator looked; else null. */
  reason: string | null;
  /** The request as API Gateway names it, which the logs name too. */
  requestId: string;
}

/** Which entries are asked for; what is left out leaves nobody out. */
export interface AuditFilter {
  patientId?: string;
  userId?: string;
  action?: AuditAction;
  outcome?: AuditOutcome;
  /** From this moment on. */
  from?: Instant;
  /** Before this moment. */
  until?: Instant;
}

export interface Audit {
  /**
   * Adds an entry. What is said later about the same request is added under the same id and time, beside what was
   * said first. Throws when it could not be kept.
   */
  add(entry: AuditEntry): Promise<void>;
  /** A clinic's entries, newest first, each as it was said last. */
  entries(clinicId: string, query: PageQuery & AuditFilter): Promise<Page<AuditEntry>>;
}

/** What the audit trail calls what staff did; codes are kept for years, so they are only added to. */
export const auditActions = [
  'chart-read',
  'timeline-read',
  'inbox-read',
  'export-read',
  'export-asked',
  'clinic-changed',
  'patient-enrolled',
  'patients-imported',
  'details-changed',
  'session-recorded',
  'session-undone',
  'session-moved',
  'bookings-noted',
  'note-written',
  'treatment-recorded',
  'measure-recorded',
  'reading-entered',
  'reading-voided',
  'plan-overridden',
  'suggestion-answered',
  'move-seen',
  'patient-paused',
  'patient-resumed',
  'patient-discharged',
  'patient-invited',
  'attention-cleared',
  'attention-snoozed',
  'attention-assigned',
  'text-written',
  'inbox-item-done',
  'patient-erased',
  'staff-added',
  'staff-removed',
  'signed-out',
  'contact-confirmed',
  'contact-asked-again',
  'audit-read',
  // By whoever keeps Ebb running, with the words.
  'history-unpacked',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** What came of it. `begun` stands where nothing was said afterwards: it may have been done, or not. */
export const auditOutcomes = ['begun', 'done', 'refused', 'failed'] as const;
export type AuditOutcome = (typeof auditOutcomes)[number];

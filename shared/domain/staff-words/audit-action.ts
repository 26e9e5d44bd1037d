/** What the audit trail calls what staff did; codes are kept for years, so they are only added to. */
export type AuditAction =
  | 'chart-read'
  | 'timeline-read'
  | 'inbox-read'
  | 'export-read'
  | 'export-asked'
  | 'clinic-changed'
  | 'patient-enrolled'
  | 'patients-imported'
  | 'details-changed'
  | 'session-recorded'
  | 'session-undone'
  | 'bookings-noted'
  | 'reading-entered'
  | 'reading-voided'
  | 'plan-overridden'
  | 'suggestion-answered'
  | 'move-seen'
  | 'patient-paused'
  | 'patient-resumed'
  | 'patient-discharged'
  | 'patient-invited'
  | 'attention-cleared'
  | 'text-written'
  | 'inbox-item-done'
  | 'patient-erased'
  | 'staff-added'
  | 'staff-removed'
  | 'contact-confirmed'
  | 'contact-asked-again';

/** What came of it. `begun` stands where nothing was said afterwards: it may have been done, or not. */
export type AuditOutcome = 'begun' | 'done' | 'refused' | 'failed';

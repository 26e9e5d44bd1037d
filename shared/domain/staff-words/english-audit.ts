import type { AuditAction, AuditOutcome } from './audit-action.ts';

/** What was done, as a line begins and a choice names it. */
export const auditActionWords: Record<AuditAction, string> = {
  'chart-read': "Looked at the patient's chart",
  'timeline-read': "Looked at the patient's history and texts",
  'inbox-read': 'Looked at the inbox',
  'export-read': 'Got the link to an export',
  'export-asked': 'Asked for an export',
  'clinic-changed': "Changed the clinic's settings",
  'patient-enrolled': 'Enrolled a patient',
  'patients-imported': 'Imported patients from a file',
  'details-changed': "Changed the patient's details",
  'session-recorded': 'Recorded a session',
  'session-undone': 'Took back what was recorded of a session',
  'session-moved': 'Moved a session to another day',
  'bookings-noted': 'Had appointments of a booking system noted',
  'note-written': 'Wrote a note on the patient',
  'treatment-recorded': 'Recorded another treatment of the patient',
  'measure-recorded': 'Recorded a measure of the patient',
  'reading-entered': 'Entered a score',
  'reading-voided': 'Voided a score',
  'plan-overridden': 'Set the plan by hand',
  'suggestion-answered': 'Answered a suggested change of plan',
  'move-seen': 'Said that sessions were rebooked by a change of plan',
  'patient-paused': 'Paused the texts',
  'patient-resumed': 'Resumed the texts',
  'patient-discharged': 'Discharged the patient',
  'patient-invited': 'Invited the patient once more',
  'attention-cleared': 'Cleared what waited for a person',
  'attention-snoozed': 'Put off what waits for a person',
  'attention-assigned': 'Said who has in hand what waits for a person',
  'text-written': 'Wrote a text to the patient',
  'inbox-item-done': 'Dealt with an item of the inbox',
  'patient-erased': 'Erased the patient',
  'staff-added': 'Added somebody to the staff',
  'staff-removed': 'Removed somebody from the staff',
  'signed-out': 'Signed out',
  'contact-confirmed': 'Confirmed an alert contact',
  'contact-asked-again': 'Had an alert contact asked again',
  'audit-read': 'Read the audit trail',
  'history-unpacked': "Read the patient's history with the words, to keep Ebb running",
};

const outcomes: Record<AuditOutcome, string> = {
  done: '.',
  begun: '; whether it was done is not known.',
  refused: '; it was refused.',
  failed: '; it failed.',
};

/** One line of the audit trail. */
export function auditLine(action: AuditAction, outcome: AuditOutcome): string {
  return auditActionWords[action] + outcomes[outcome];
}

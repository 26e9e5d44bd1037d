import type { InboxItem } from '../../../shared/staff-contract/inbox.ts';
import type { PatientAnswer, PatientRow } from '../../../shared/staff-contract/patients.ts';

/** A patient of the caseload who needs nobody. */
export function patientRow(changed: Partial<PatientRow> = {}): PatientRow {
  return {
    patientId: 'p-1',
    clinicId: 'demo',
    seq: 4,
    firstName: 'Maria',
    label: null,
    phone: '+12065550111',
    language: 'en',
    timeZone: 'America/Los_Angeles',
    condition: 'back-pain',
    status: 'active',
    phase: 'weekly',
    phaseSince: '2026-09-01',
    lastScore: { date: '2026-10-06', score: 5 },
    recentScores: [{ date: '2026-10-06', score: 5 }],
    nextWake: null,
    attention: [],
    because: null,
    suggestion: null,
    snoozedUntil: null,
    assigned: null,
    lastMove: null,
    nextSession: null,
    responseRate: null,
    enrolledOn: '2026-08-20',
    ...changed,
  };
}

/** The same patient whole. */
export function patientAnswer(changed: Partial<PatientAnswer> = {}): PatientAnswer {
  return {
    ...patientRow(),
    preferredTime: null,
    consent: null,
    agreedAt: null,
    nextText: { why: 'check-in', at: null, words: 'A check-in is due.' },
    plan: { baseline: 7, current: 5, improvement: 0.2857 },
    why: 'Sessions stay weekly.',
    next: [],
    changes: [],
    formerNumbers: [],
    mayInvite: false,
    pausedUntil: null,
    baseline: [
      { date: '2026-08-25', score: 8 },
      { date: '2026-08-28', score: 6 },
    ],
    readings: [
      { date: '2026-09-08', score: 6, elevated: false, approximate: false },
      { date: '2026-10-06', score: 5, elevated: false, approximate: false },
    ],
    missedDays: [],
    sessions: [{ date: '2026-09-02', attended: true, source: 'staff' }],
    checkIn: null,
    counts: {
      commits: 30,
      invitations: 1,
      sessionsInPhase: 1,
      missedCheckIns: 0,
      unreadTexts: 0,
      waitingTexts: 0,
    },
    ...changed,
  };
}

/** A text that waits to be read. */
export function inboxItem(changed: Partial<InboxItem> = {}): InboxItem {
  return {
    id: 'p.p-1.3',
    patientId: 'p-1',
    firstName: 'Maria',
    at: '2026-10-06T18:00:00.000Z',
    text: 'Can I move my 3:30?',
    why: 'unclear',
    words: 'Could not be read',
    first: false,
    asked: null,
    done: null,
    ...changed,
  };
}

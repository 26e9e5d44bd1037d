import type { AttentionKind } from '../../shared/domain/attention-kinds.ts';
import type { CareRow, CaseloadRow, CheckInRow, InboxRow } from '../../shared/views/ports.ts';
import { inboxItemId } from '../../shared/views/ports.ts';
import type { RecordRow } from '../../shared/views/record-item.ts';
import { sampleTime } from './history-samples.ts';

/** A caseload row with the attention named. */
export function caseloadRow(
  patientId: string,
  seq: number,
  kinds: AttentionKind[] = [],
  changes: Partial<CaseloadRow> = {},
): CaseloadRow {
  return {
    patientId,
    clinicId: 'demo',
    seq,
    firstName: patientId,
    phone: '+12065550123',
    language: 'en',
    timeZone: 'America/Los_Angeles',
    condition: 'back-pain',
    status: 'active',
    phase: 'weekly',
    phaseSince: '2026-06-01',
    lastScore: { date: '2026-06-14', score: 4 },
    recentScores: [{ date: '2026-06-14', score: 4 }],
    nextWake: { at: sampleTime, why: 'check-in' },
    attention: kinds.map((kind) => ({ kind, since: sampleTime })),
    suggestion: null,
    responseRate: 0.5,
    enrolledOn: '2026-05-20',
    ...changes,
  };
}

/** An open inbox row of a patient's. */
export function inboxRow(
  patientId: string,
  item: number,
  seq: number,
  changes: Partial<InboxRow> = {},
): InboxRow {
  return {
    id: inboxItemId({ patientId }, item),
    clinicId: 'demo',
    patientId,
    strangerId: null,
    item,
    seq,
    firstName: 'Ann',
    at: sampleTime,
    text: 'can I come on Friday?',
    why: 'unclear',
    first: false,
    asked: 'check-in',
    done: null,
    ...changes,
  };
}

/** An open inbox row of a number that belongs to nobody. */
export function strangerRow(strangerId: string, item: number, changes: Partial<InboxRow> = {}): InboxRow {
  return inboxRow('', item, 1, {
    id: inboxItemId({ strangerId }, item),
    patientId: null,
    strangerId,
    phone: '+12065550177',
    firstName: null,
    ...changes,
  });
}

/** An answered check-in. */
export function checkInRow(
  patientId: string,
  due: string,
  seq: number,
  changes: Partial<CheckInRow> = {},
): CheckInRow {
  return {
    patientId,
    clinicId: 'demo',
    seq,
    checkInId: `c-${due}`,
    kind: 'regular',
    due,
    askedAt: sampleTime,
    answeredAt: sampleTime,
    date: due,
    score: 4,
    elevated: false,
    approximate: false,
    source: 'text',
    phase: 'weekly',
    status: 'answered',
    isBaseline: false,
    ...changes,
  };
}

/** Enrolled and in weekly sessions, as `caseloadRow` has it. */
export function careRows(patientId: string, condition: CaseloadRow['condition'] = 'back-pain'): CareRow[] {
  const common = { patientId, clinicId: 'demo', index: 0 };
  return [
    { ...common, seq: 1, on: '2026-05-20', condition },
    { ...common, seq: 3, on: '2026-06-01', phase: 'weekly' },
  ];
}

/** A note and a session of the same commit. */
export function recordRows(patientId: string, seq: number): RecordRow[] {
  const common = { patientId, clinicId: 'demo', seq, at: sampleTime, on: '2026-06-15', by: 'kim' };
  return [
    { ...common, index: 0, item: { kind: 'note', id: 'n-1', body: 'Prefers the side table' } },
    { ...common, index: 1, item: { kind: 'session', attended: true, source: 'staff', note: 'left' } },
  ];
}

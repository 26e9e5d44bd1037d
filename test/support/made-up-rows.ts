/** Rows of made-up patients, for exports: made when they are asked for, so that a million take no room. */
import { addDays } from '../../shared/domain/calendar.ts';
import type { Condition } from '../../shared/domain/plan/review-plan.ts';
import { packIds } from '../../shared/exports/packed-ids.ts';
import type { PatientRecord, RowSource } from '../../shared/exports/row-source.ts';
import type { CareRow, CaseloadRow, CheckInRow } from '../../shared/views/ports.ts';
import type { RecordRow } from '../../shared/views/record-item.ts';

const conditions: Condition[] = ['back-pain', 'fibromyalgia', 'arthritis', 'other'];
const firstDay = '2025-01-06';

/** 22 characters, as random ids have, in order of the index. */
function madeUpId(index: number): string {
  return `patient_${String(index).padStart(14, '0')}`;
}

export function madeUpPatient(index: number): CaseloadRow {
  return {
    patientId: madeUpId(index),
    clinicId: 'demo',
    seq: 90,
    firstName: index % 7 === 0 ? 'Zoë "Z", Núñez' : 'Ann',
    phone: `+1206555${String(index % 10_000).padStart(4, '0')}`,
    language: 'en',
    timeZone: index % 2 === 0 ? 'America/Los_Angeles' : 'Europe/Madrid',
    condition: conditions[index % conditions.length] ?? 'other',
    status: 'active',
    phase: 'biweekly',
    phaseSince: addDays(firstDay, 42),
    lastScore: null,
    recentScores: [],
    nextWake: null,
    attention: [],
    suggestion: null,
    responseRate: null,
    enrolledOn: addDays(firstDay, -7),
  };
}

/** In weekly sessions from the first day on, every 2 weeks after six of them. */
export function madeUpCare(index: number): CareRow[] {
  const { patientId, clinicId, condition, enrolledOn } = madeUpPatient(index);
  const common = { patientId, clinicId, index: 0 };
  return [
    { ...common, seq: 1, on: enrolledOn, condition },
    { ...common, seq: 3, on: firstDay, phase: 'weekly' },
    { ...common, seq: 20, on: addDays(firstDay, 42), phase: 'biweekly' },
  ];
}

/** Every seventh is missed, every fifth approximate; scores ease from 7 to 3. */
export function madeUpCheckIn(patient: number, index: number): CheckInRow {
  const due = addDays(firstDay, index * 7 - 3);
  const isBaseline = index === 0;
  const missed = !isBaseline && index % 7 === patient % 7;
  const askedAt = `${due}T17:20:00.000Z`;
  return {
    patientId: madeUpId(patient),
    clinicId: 'demo',
    seq: index + 3,
    checkInId: String(index + 2),
    kind: isBaseline ? 'intake' : 'regular',
    due,
    askedAt,
    answeredAt: missed ? null : `${due}T19:05:30.000Z`,
    date: due,
    score: missed ? null : Math.max(3, 7 - Math.floor(index / 3)),
    elevated: missed || isBaseline ? null : false,
    approximate: !missed && index % 5 === 0,
    source: missed ? null : 'text',
    phase: isBaseline ? null : index < 6 ? 'weekly' : 'biweekly',
    status: missed ? 'missed' : 'answered',
    isBaseline,
  };
}

/**
 * A clinic of made-up patients. `reads` counts records that were asked for; rows go through JSON as they do in the
 * adapters, so that reading costs what it costs there at least.
 */
export function madeUpRows(
  patients: number,
  checkInsEach: number,
): RowSource & { readonly reads: { count: number } } {
  const reads = { count: 0 };
  return {
    reads,
    outcomes: async () => ({ of: () => null }),
    async patients() {
      const found = Array.from({ length: patients }, (_, index) => index);
      const counts: Partial<Record<Condition, number>> = {};
      for (const index of found) {
        const own = conditions[index % conditions.length] ?? 'other';
        counts[own] = (counts[own] ?? 0) + 1;
      }
      return { ids: packIds(found.map(madeUpId)), conditions: counts };
    },
    async record(_clinicId, patientId) {
      reads.count += 1;
      const index = Number(patientId.slice('patient_'.length));
      const json = JSON.stringify({
        patient: madeUpPatient(index),
        care: madeUpCare(index),
        checkIns: Array.from({ length: checkInsEach }, (_, each) => madeUpCheckIn(index, each)),
      });
      const record: PatientRecord = JSON.parse(json);
      return record;
    },
  };
}

/** A session of the patient; every fourth was assumed. */
export function madeUpSession(index: number, date: string, each: number): RecordRow {
  const { patientId, clinicId } = madeUpPatient(index);
  const source = each % 4 === 0 ? 'assumed' : 'staff';
  return {
    patientId,
    clinicId,
    seq: each + 2,
    index: 0,
    at: `${date}T18:00:00Z`,
    on: date,
    by: null,
    item: { kind: 'session', attended: true, source },
  };
}

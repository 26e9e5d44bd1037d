/** The rows that reports and exports are made from, patient by patient. */
import type { IsoDate } from '../domain/calendar.ts';
import type { Condition } from '../domain/plan/conditions.ts';
import type { CaseloadRow, Course, Views } from '../views/ports.ts';
import type { RecordRow } from '../views/record-item.ts';
import { type PackedIds, packIds } from './packed-ids.ts';

/** A patient with everything that a report or a file is made from. */
export interface PatientRecord extends Course {
  patient: CaseloadRow;
  /** Only where the file needs them. */
  records?: RecordRow[];
}

/** Everyone a clinic has or had, in an order that does not change while rows do. */
export interface PatientList {
  ids: PackedIds;
  /** Patients of each condition, as it is now. */
  conditions: Partial<Record<Condition, number>>;
}

export interface RowSource extends Pick<Views, 'outcomes'> {
  /** Everyone who was enrolled by that day. */
  patients(clinicId: string, by: IsoDate): Promise<PatientList>;
  /** Null for a patient erased meanwhile. `records`: with what is recorded of their care beside scores. */
  record(clinicId: string, patientId: string, withRecords?: boolean): Promise<PatientRecord | null>;
}

const pageSize = 1_000;

/**
 * Rows of the views. Ids alone are listed first, because the caseload's own order changes as its rows do and a
 * patient could be met twice or not at all.
 */
export function createRowSource(
  views: Pick<Views, 'caseload' | 'row' | 'courseOf' | 'recordsOf' | 'outcomes'>,
): RowSource {
  return {
    outcomes: (clinicId) => views.outcomes(clinicId),
    async patients(clinicId, by) {
      const ids = new Set<string>();
      const conditions: PatientList['conditions'] = {};
      let cursor: string | null = null;
      do {
        const query = { limit: pageSize, ...(cursor === null ? {} : { cursor }) };
        const page: Awaited<ReturnType<Views['caseload']>> = await views.caseload(clinicId, query);
        for (const row of page.rows) {
          if (row.enrolledOn > by || ids.has(row.patientId)) continue;
          ids.add(row.patientId);
          conditions[row.condition] = (conditions[row.condition] ?? 0) + 1;
        }
        cursor = page.next;
      } while (cursor !== null);
      return { ids: packIds(ids), conditions };
    },
    async record(clinicId, patientId, withRecords = false) {
      const [patient, course, records] = await Promise.all([
        views.row(clinicId, patientId),
        views.courseOf(patientId),
        withRecords ? views.recordsOf(patientId) : null,
      ]);
      if (patient === null) return null;
      return { patient, ...course, ...(records === null ? {} : { records }) };
    },
  };
}

/** Patients read ahead of the one that is being written. */
const ahead = 16;

/** Records in the order of the ids, read a few at a time; erased patients are left out. */
export async function* recordsOf(
  source: Pick<RowSource, 'record'>,
  clinicId: string,
  ids: Iterable<string>,
  withRecords = false,
): AsyncGenerator<{ patientId: string; record: PatientRecord | null }> {
  const reading: { patientId: string; record: Promise<PatientRecord | null> }[] = [];
  const read = (patientId: string) => {
    const record = source.record(clinicId, patientId, withRecords);
    // Whoever stops early never asks for the rest; a failure there is nobody's.
    record.catch(() => undefined);
    reading.push({ patientId, record });
  };
  for (const patientId of ids) {
    read(patientId);
    const first = reading.length < ahead ? undefined : reading.shift();
    if (first !== undefined) yield { patientId: first.patientId, record: await first.record };
  }
  for (const { patientId, record } of reading) yield { patientId, record: await record };
}

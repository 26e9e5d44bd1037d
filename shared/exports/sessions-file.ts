/** What sessions.csv says of one patient after another, and which treatments it may name. */
import { hiddenGroups } from '../domain/outcomes/small-groups.ts';
import type { TreatmentKind } from '../domain/treatment-kinds.ts';
import { careRecordsOf } from '../views/care-records.ts';
import { columnsOf, type Form } from './column.ts';
import { csvHead, csvTable } from './csv.ts';
import { exportedPatient } from './exported-patient.ts';
import type { FileFormat, FileRequest } from './file-request.ts';
import { type RowSource, recordsOf } from './row-source.ts';
import { type ListedRecord, sessionColumns } from './session-columns.ts';
import { periodFor } from './whole-weeks.ts';

/** How sessions.csv is written. */
export function sessionsFile({ naming, period }: FileRequest, form: Form): FileFormat {
  const columns = columnsOf(sessionColumns, form);
  return {
    contentType: 'text/csv; charset=utf-8',
    head: csvHead(columns),
    patient(record) {
      const patient = exportedPatient(record, naming);
      const { from, to } = periodFor(period, patient);
      const listed = careRecordsOf(record.records ?? []).filter(
        (each): each is ListedRecord =>
          each.kind !== 'note' && each.on <= to && (from === null || each.on >= from),
      );
      const lines = listed.map((each) => ({ patient, record: each }));
      return { text: csvTable(columns, lines), rows: lines.length, tally: null };
    },
  };
}

/** Treatments that fewer than 5 patients had, and what would give them away: a de-identified file does not name them. */
export async function rareTreatments(
  rows: RowSource,
  clinicId: string,
  ids: Iterable<string>,
): Promise<TreatmentKind[]> {
  const patients: Partial<Record<TreatmentKind, number>> = {};
  for await (const { record } of recordsOf(rows, clinicId, ids, true)) {
    const kinds = careRecordsOf(record?.records ?? []).flatMap((each) =>
      each.kind === 'treatment' ? [each.treatment] : [],
    );
    for (const kind of new Set(kinds)) patients[kind] = (patients[kind] ?? 0) + 1;
  }
  return [...hiddenGroups(patients)];
}

/** What is recorded of a patient's care, as the newest commit leaves it. */
import type { PatientState } from '../../shared/domain/patient/state.ts';
import type { CareRecordAnswer, RecordsAnswer } from '../../shared/staff-contract/records.ts';
import { type CareRecord, careRecordsOf, recordPlace } from '../../shared/views/care-records.ts';
import { commitsOf } from '../../shared/views/patient-rows.ts';
import type { RecordRow } from '../../shared/views/record-item.ts';
import { recordRowsOf } from '../../shared/views/record-rows.ts';
import type { Services } from './services.ts';

/** Rows of the views, and of the commits that the views have not shown yet: staff see what they have just written. */
export async function loadCareRecords(
  { histories, views }: Pick<Services, 'histories' | 'views'>,
  { patientId, clinicId, seq }: PatientState,
): Promise<CareRecord[]> {
  const shown = (await views.row(clinicId, patientId))?.seq ?? 0;
  const rows: RecordRow[] = await views.recordsOf(patientId);
  if (shown < seq) {
    for await (const commit of commitsOf(histories, patientId, shown)) rows.push(...recordRowsOf(commit));
  }
  return careRecordsOf(rows);
}

function answerOf({ seq: _seq, index: _index, on: date, ...record }: CareRecord): CareRecordAnswer {
  return { ...record, date };
}

interface Asked {
  from?: string | undefined;
  to?: string | undefined;
  /** The place of the last one that was shown. */
  cursor?: string | undefined;
  limit: number;
}

/** A page of records, oldest first. */
export function recordsAnswer(
  records: readonly CareRecord[],
  { from = '', to = '9999-12-31', cursor = '', limit }: Asked,
): RecordsAnswer {
  const rest = records.filter(
    (record) => record.on >= from && record.on <= to && recordPlace(record) > cursor,
  );
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  const page = { records: shown.map(answerOf) };
  return last === undefined || rest.length <= limit ? page : { ...page, next: recordPlace(last) };
}

/** What lies beside an export's data: its dictionary, and of outcomes the report. */
import { reportOf } from '../domain/outcomes/report.ts';
import { withoutSmallGroups } from '../domain/outcomes/small-groups.ts';
import { nobodyYet } from '../domain/outcomes/tally.ts';
import { dictionaryCsv } from './data-dictionary.ts';
import { type ExportRow, objectKeys } from './export-row.ts';
import type { FileRequest } from './file-request.ts';
import type { ExportFiles } from './ports.ts';

/** Writes the dictionary, and of outcomes the report, beside the file of an export; again where they stand already. */
export async function putCompanions(files: ExportFiles, row: ExportRow, request: FileRequest): Promise<void> {
  const keys = objectKeys(row);
  const { deidentified } = request.naming;
  const dictionary = dictionaryCsv(row.kind, deidentified ? 'deidentified' : 'identified');
  await files.put(keys.dictionary, Buffer.from(dictionary), { contentType: 'text/csv; charset=utf-8' });
  if (row.kind !== 'outcomes.csv') return;
  const report = reportOf(row.checkpoint?.tally ?? nobodyYet, request.period);
  const shown = deidentified ? withoutSmallGroups(report) : report;
  await files.put(keys.report, Buffer.from(JSON.stringify(shown, null, 2)), {
    contentType: 'application/json',
  });
}

/** Takes a clinic's files back when a patient is erased: any of them may hold the patient. */
import type { Instant } from '../domain/local-time.ts';
import { type ExportRow, objectKeys } from './export-row.ts';
import type { ExportFiles, Exports } from './ports.ts';

const mostTries = 8;

/** Marks an export as withdrawn, over whatever a run of it writes meanwhile; answers the row as it was before. */
async function mark(exports: Exports, found: ExportRow, now: Instant): Promise<ExportRow> {
  let row = found;
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    if (row.status === 'withdrawn') return row;
    const version = row.version + 1;
    const marked = { ...row, version, status: 'withdrawn' as const, finishedAt: now, checkpoint: null };
    if ((await exports.save(marked)) === 'written') return row;
    const newer = await exports.load(row);
    if (newer === null) return row;
    row = newer;
  }
  throw new Error('an export would not be withdrawn');
}

/**
 * Withdraws every export of a clinic, those under way too, and deletes their files. A run that is writing finds out at
 * its next note of progress and deletes what it wrote since. May be called again: it then finishes what was left.
 */
export async function withdrawExports(
  { exports, files }: { exports: Exports; files: Pick<ExportFiles, 'abort' | 'remove'> },
  clinicId: string,
  now: Instant,
): Promise<void> {
  for await (const found of exports.ofClinic(clinicId)) {
    const before = await mark(exports, found, now);
    const keys = objectKeys(before);
    const uploadId = before.checkpoint?.uploadId ?? null;
    if (uploadId !== null) await files.abort(keys.data, uploadId);
    await files.remove(Object.values(keys));
  }
}

/** What the staff API does about exports; it never reads a row of one. */
import { addDays } from '../domain/calendar.ts';
import type { Instant } from '../domain/local-time.ts';
import type { Clock } from '../outside/ports.ts';
import type { ExportAnswer } from '../staff-contract/exports.ts';
import {
  type ExportReference,
  type ExportRequest,
  type ExportRow,
  fileName,
  filesLastDays,
  objectKeys,
} from './export-row.ts';
import type { ExportFiles, ExportQueue, Exports } from './ports.ts';

/** How long a link works: time to click it. The page asks for a fresh one whenever it is shown. */
const linkSeconds = 15 * 60;

/**
 * Notes that an export was asked for and starts it. Asked again under the same id it is the same export, so an id
 * made from the request's idempotency key is enough for that.
 */
export async function createExport(
  services: { exports: Exports; queue: ExportQueue; clock: Clock },
  reference: ExportReference,
  request: ExportRequest,
  requestedBy: string,
): Promise<void> {
  const { clinicId, exportId } = reference;
  const { kind, from, to, deidentified } = request;
  const row: ExportRow = {
    clinicId,
    exportId,
    kind,
    from,
    to,
    deidentified,
    version: 1,
    requestedBy,
    requestedAt: services.clock.now(),
    status: 'queued',
    progress: 0,
    rows: 0,
    finishedAt: null,
    checkpoint: null,
  };
  // Queued even when the row was there: whoever wrote it may have died before queueing it.
  await services.exports.save(row);
  await services.queue.queueExport({ clinicId, exportId });
}

function hasExpired({ finishedAt }: ExportRow, now: Instant): boolean {
  return finishedAt !== null && addDays(finishedAt.slice(0, 10), filesLastDays) <= now.slice(0, 10);
}

/** Links to a finished export's files, for 15 minutes each; null while it is not done or once its files are gone. */
export async function exportLink(
  files: Pick<ExportFiles, 'link'>,
  row: ExportRow,
  now: Instant,
): Promise<Pick<ExportAnswer, 'url' | 'dictionaryUrl' | 'reportUrl' | 'files'> | null> {
  if (row.status !== 'done' || hasExpired(row, now)) return null;
  const { data, dictionary, report } = objectKeys(row);
  const name = fileName(row);
  const url = await files.link(data, name, linkSeconds);
  return {
    url,
    files: [{ name, url, rows: row.rows }],
    dictionaryUrl: await files.link(dictionary, `${name}-dictionary.csv`, linkSeconds),
    ...(row.kind === 'outcomes.csv'
      ? { reportUrl: await files.link(report, `${name}-report.json`, linkSeconds) }
      : {}),
  };
}

/** What staff are told of an export's state. */
export function shownStatus(row: ExportRow, now: Instant): ExportAnswer['status'] {
  if (row.status === 'withdrawn' || (row.status === 'done' && hasExpired(row, now))) return 'expired';
  return row.status;
}

/** How far an export is, with fresh links once it is done; null for an unknown one or another clinic's. */
export async function loadExport(
  services: { exports: Pick<Exports, 'load'>; files: Pick<ExportFiles, 'link'>; clock: Clock },
  reference: ExportReference,
): Promise<ExportAnswer | null> {
  const row = await services.exports.load(reference);
  if (row === null) return null;
  const now = services.clock.now();
  const links = await exportLink(services.files, row, now);
  const { progress, rows } = row;
  return { status: shownStatus(row, now), progress, rows, files: [], ...links };
}

/** Writes an export's file from its rows, in constant memory, going on where an earlier run stopped. */
import { localDate } from '../domain/local-time.ts';
import { hiddenGroups } from '../domain/outcomes/small-groups.ts';
import type { Clinics } from '../history/ports.ts';
import { settingsInForce } from '../history/settings-in-force.ts';
import type { Clock } from '../outside/ports.ts';
import { putCompanions } from './export-companions.ts';
import { type HeldExport, hold, isOver } from './export-lease.ts';
import { type ExportCheckpoint, type ExportReference, type ExportRow, objectKeys } from './export-row.ts';
import { pseudonym } from './exported-patient.ts';
import { fileFormat } from './file-format.ts';
import type { FileFormat, FileRequest } from './file-request.ts';
import { type FileWriter, openFile } from './file-writer.ts';
import { lowBaselineBy } from './low-baseline.ts';
import { endOf } from './outcomes-report.ts';
import { type PackedIds, packIds } from './packed-ids.ts';
import type { ExportFiles, Exports } from './ports.ts';
import { type PatientList, type RowSource, recordsOf } from './row-source.ts';
import { rareTreatments } from './sessions-file.ts';

export interface ExportServices {
  exports: Exports;
  files: ExportFiles;
  rows: RowSource;
  clinics: Pick<Clinics, 'latest' | 'versions' | 'key'>;
  clock: Clock;
}

/** `unfinished`: time is up, and another run goes on; `superseded`: another run has taken the export over. */
export type RunResult = 'done' | 'unfinished' | 'superseded' | 'nothing-to-do';

const noCheckpoint: ExportCheckpoint = {
  uploadId: null,
  parts: [],
  tail: false,
  after: null,
  patients: 0,
  rows: 0,
  tally: null,
  hidden: [],
};

async function requestOf(
  { clinics, clock }: ExportServices,
  { clinicId, deidentified, from, kind, to }: ExportRow,
  { hidden, hiddenTreatments = [] }: ExportCheckpoint,
): Promise<FileRequest> {
  const settings = await settingsInForce(clinics, clinicId);
  return {
    kind,
    period: { from, to: endOf(to, localDate(clock.now(), settings.timeZone)) },
    naming: { deidentified, clinicKey: await clinics.key(clinicId), hidden, hiddenTreatments },
    lowBaseline: lowBaselineBy(await clinics.versions(clinicId)),
  };
}

async function started(rows: RowSource, row: ExportRow, list: PatientList): Promise<ExportCheckpoint> {
  if (row.checkpoint !== null) return row.checkpoint;
  if (!row.deidentified) return noCheckpoint;
  const at = { ...noCheckpoint, hidden: [...hiddenGroups(list.conditions)] };
  if (row.kind !== 'sessions.csv') return at;
  return { ...at, hiddenTreatments: await rareTreatments(rows, row.clinicId, list.ids.after(null)) };
}

/** Whether the file is made of what is recorded of care beside scores, too. */
function needsRecords({ kind }: ExportRow): boolean {
  return kind === 'sessions.csv' || kind === 'outcomes.csv';
}

/** Where a patient stands in the file: in a de-identified one by the keyed hash, which tells nothing of who it is. */
function placeIn({ deidentified, clinicKey }: FileRequest['naming'], patientId: string): string {
  return deidentified ? `${pseudonym(clinicKey, patientId)} ${patientId}` : patientId;
}

function inOrder({ ids }: PatientList, naming: FileRequest['naming']): PackedIds {
  if (!naming.deidentified) return ids;
  return packIds(Array.from(ids.after(null), (patientId) => placeIn(naming, patientId)));
}

function* idsAt(places: Iterable<string>): Generator<string> {
  for (const place of places) yield place.slice(place.lastIndexOf(' ') + 1);
}

interface Writing {
  held: HeldExport;
  order: PackedIds;
  naming: FileRequest['naming'];
  format: FileFormat;
  file: FileWriter;
  at: ExportCheckpoint;
}

/** Writes patient after patient until all are written, time is up, or another run has taken over. */
async function writePatients(
  { rows }: ExportServices,
  { at: from, file, format, held, naming, order }: Writing,
  timeIsUp: () => boolean,
): Promise<RunResult> {
  let at = from;
  // Who was enrolled or erased since the first run makes the share a little wrong, and nothing else.
  const share = () => Math.min(1, at.patients / Math.max(1, order.count));
  const note = (progress: Partial<ExportCheckpoint>) => {
    at = { ...at, ...progress };
    return held.save({ progress: share(), rows: at.rows, checkpoint: at });
  };
  const ids = idsAt(order.after(from.after));
  const { row } = held;
  for await (const { patientId, record } of recordsOf(rows, row.clinicId, ids, needsRecords(row))) {
    const lines = record === null ? null : format.patient(record, at.tally);
    at = {
      ...at,
      after: placeIn(naming, patientId),
      patients: at.patients + 1,
      rows: at.rows + (lines?.rows ?? 0),
      tally: lines?.tally ?? at.tally,
    };
    const uploaded = await file.write(lines?.text ?? '');
    if (uploaded && !(await note(file.progress()))) return 'superseded';
    if (timeIsUp()) {
      return (await note(await file.suspend())) ? 'unfinished' : 'superseded';
    }
  }
  await file.finish();
  held.row = { ...held.row, rows: at.rows, checkpoint: at };
  return 'done';
}

/** What a run wrote of an export that was withdrawn meanwhile: whoever withdrew it could not delete it yet. */
async function dropWithdrawn(
  { exports, files }: ExportServices,
  row: ExportRow,
  uploadId: string | null,
): Promise<void> {
  if ((await exports.load(row))?.status !== 'withdrawn') return;
  const keys = objectKeys(row);
  if (uploadId !== null) await files.abort(keys.data, uploadId);
  await files.remove(Object.values(keys));
}

/**
 * One run of an export. It writes until everything is written or `timeIsUp`; the checkpoint it then leaves, like the
 * one it leaves after every part, is where the next run goes on. Throws UploadLostError when that cannot be: then the
 * file is begun anew by `startOver`.
 */
export async function runExport(
  services: ExportServices,
  reference: ExportReference,
  timeIsUp: () => boolean,
): Promise<RunResult> {
  const loaded = await services.exports.load(reference);
  // A run that died while its export was withdrawn may have left a file behind.
  if (loaded?.status === 'withdrawn') await dropWithdrawn(services, loaded, null);
  if (loaded === null || isOver(loaded)) return 'nothing-to-do';
  const held = hold(services.exports, loaded);
  const list = await services.rows.patients(reference.clinicId, loaded.to);
  const at = await started(services.rows, loaded, list);
  if (!(await held.save({ status: 'running', checkpoint: at }))) return 'superseded';
  const request = await requestOf(services, loaded, at);
  const format = fileFormat(request);
  const file = await openFile(services.files, objectKeys(loaded), format, at);
  if (at.patients === 0 && !at.tail) await file.write(format.head);
  const result = await writePatients(
    services,
    { held, order: inOrder(list, request.naming), naming: request.naming, format, file, at },
    timeIsUp,
  );
  if (result === 'superseded') await dropWithdrawn(services, loaded, file.progress().uploadId);
  if (result !== 'done') return result;
  await putCompanions(services.files, held.row, request);
  const finishedAt = services.clock.now();
  const saved = await held.save({ status: 'done', progress: 1, finishedAt, checkpoint: null });
  if (saved) return 'done';
  await dropWithdrawn(services, loaded, null);
  return 'superseded';
}

/** What exports ask of storage: rows with their progress, files, and the queue that starts them. */
import type { ExportReference, ExportRow } from './export-row.ts';

export interface Exports {
  /** Null for an unknown export or another clinic's. */
  load(reference: ExportReference): Promise<ExportRow | null>;
  /** Writes the row over the version before it (1 over none); `conflict` when somebody else has written that. */
  save(row: ExportRow): Promise<'written' | 'conflict'>;
  /** A clinic's, the newest first; one asked for a moment ago may be missing. */
  recent(clinicId: string, limit: number): Promise<ExportRow[]>;
  /** Every one of a clinic that is still remembered. */
  ofClinic(clinicId: string): AsyncIterable<ExportRow>;
}

export interface FileType {
  contentType: string;
}

/** Files for clinics to fetch. A part but the last has at least 5 MiB, as S3 demands. */
export interface ExportFiles {
  put(key: string, bytes: Uint8Array, type: FileType): Promise<void>;
  get(key: string): Promise<Uint8Array>;
  /** Begins a file of many parts and answers the upload's id. */
  begin(key: string, type: FileType): Promise<string>;
  /** Uploads a part, 1 being the first, over what was there; answers its tag. Throws UploadLostError. */
  putPart(key: string, uploadId: string, part: number, bytes: Uint8Array): Promise<string>;
  /** Makes the parts one file. Throws UploadLostError. */
  complete(key: string, uploadId: string, tags: readonly string[]): Promise<void>;
  /** Forgets an upload and its parts; fine when it is gone. */
  abort(key: string, uploadId: string): Promise<void>;
  /** Deletes files; fine when there are none. */
  remove(keys: readonly string[]): Promise<void>;
  /** A link for anyone who holds it, for so many seconds, that saves the file under a name. */
  link(key: string, fileName: string, seconds: number): Promise<string>;
}

export interface ExportQueue {
  /** Starts an export or has it go on. */
  queueExport(reference: ExportReference & { attempt?: number }, delaySeconds?: number): Promise<void>;
}

/** The upload is gone or its parts are not what they were: the file has to be begun anew. */
export class UploadLostError extends Error {
  override readonly name = 'UploadLostError';

  constructor() {
    super('the upload is gone or its parts were overwritten');
  }
}

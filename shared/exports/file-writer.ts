/** Writes a long text as one file, part by part, holding one part at a time. */
import type { ExportCheckpoint } from './export-row.ts';
import type { ExportFiles, FileType } from './ports.ts';

/** S3 takes no part but the last below 5 MiB; a little more keeps the number of parts down. */
const partBytes = 6 * 1024 * 1024;

type Progress = Pick<ExportCheckpoint, 'uploadId' | 'parts' | 'tail'>;

export interface FileWriter {
  /** Adds text; true when a part was uploaded, so that progress is worth noting. */
  write(text: string): Promise<boolean>;
  /** Puts what waits for the next part aside and answers where to go on. */
  suspend(): Promise<Progress>;
  /** Where to go on were this the end; only right after `write` answered true. */
  progress(): Progress;
  /** Uploads the rest and makes it one file. */
  finish(): Promise<void>;
}

/** Goes on with a file, or begins it. `tailKey` names where the rest of a suspended part lies. */
export async function openFile(
  files: ExportFiles,
  keys: { readonly data: string; readonly tail: string },
  type: FileType,
  from: Progress,
): Promise<FileWriter> {
  let { uploadId } = from;
  const parts = [...from.parts];
  // One buffer for every part: text is encoded straight into it, and what it held before is overwritten.
  let buffer = Buffer.allocUnsafe(partBytes + 256 * 1024);
  let used = 0;
  if (from.tail) {
    const bytes = await files.get(keys.tail);
    buffer.set(bytes);
    used = bytes.length;
  }

  function add(text: string): void {
    const size = Buffer.byteLength(text);
    if (used + size > buffer.length) {
      const larger = Buffer.allocUnsafe(used + size);
      larger.set(buffer.subarray(0, used));
      buffer = larger;
    }
    used += buffer.write(text, used);
  }

  async function uploadPart(): Promise<void> {
    uploadId ??= await files.begin(keys.data, type);
    // A copy of its own: whoever keeps it, as the SDK does for a second try, must not see the next part's text.
    parts.push(
      await files.putPart(keys.data, uploadId, parts.length + 1, Buffer.from(buffer.subarray(0, used))),
    );
    used = 0;
  }

  return {
    async write(text) {
      add(text);
      if (used < partBytes) return false;
      await uploadPart();
      return true;
    },
    progress: () => ({ uploadId, parts: [...parts], tail: false }),
    async suspend() {
      if (used > 0) await files.put(keys.tail, Buffer.from(buffer.subarray(0, used)), type);
      return { uploadId, parts: [...parts], tail: used > 0 };
    },
    async finish() {
      if (uploadId === null) {
        await files.put(keys.data, buffer.subarray(0, used), type);
        return;
      }
      if (used > 0) await uploadPart();
      await files.complete(keys.data, uploadId, parts);
    },
  };
}

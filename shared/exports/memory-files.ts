import { type ExportFiles, UploadLostError } from './ports.ts';

/** Files in plain maps, with the semantics of the S3 adapter; `uploads` counts parts for tests. */
export interface MemoryFiles extends ExportFiles {
  readonly objects: ReadonlyMap<string, Uint8Array>;
  /** Forgets every upload under way, as S3's lifecycle does after a day. */
  loseUploads(): void;
}

/** An empty bucket. */
export function createMemoryFiles(): MemoryFiles {
  const objects = new Map<string, Uint8Array>();
  const uploads = new Map<string, Map<string, Uint8Array>>();
  let begun = 0;

  function partsOf(uploadId: string): Map<string, Uint8Array> {
    const parts = uploads.get(uploadId);
    if (parts === undefined) throw new UploadLostError();
    return parts;
  }

  return {
    objects,
    loseUploads: () => uploads.clear(),
    async put(key, bytes) {
      objects.set(key, bytes);
    },
    async get(key) {
      const bytes = objects.get(key);
      if (bytes === undefined) throw new Error('there is no such file');
      return bytes;
    },
    async begin() {
      begun += 1;
      uploads.set(`upload-${begun}`, new Map());
      return `upload-${begun}`;
    },
    async putPart(_key, uploadId, part, bytes) {
      partsOf(uploadId).set(`part-${part}`, bytes);
      return `part-${part}`;
    },
    async complete(key, uploadId, tags) {
      const parts = partsOf(uploadId);
      const found = tags.map((tag) => parts.get(tag));
      if (found.some((bytes) => bytes === undefined)) throw new UploadLostError();
      objects.set(key, Buffer.concat(found.filter((bytes) => bytes !== undefined)));
      uploads.delete(uploadId);
    },
    async abort(_key, uploadId) {
      uploads.delete(uploadId);
    },
    async remove(keys) {
      for (const key of keys) objects.delete(key);
    },
    link: async (key, fileName, seconds) => `memory:${key}?name=${fileName}&seconds=${seconds}`,
  };
}

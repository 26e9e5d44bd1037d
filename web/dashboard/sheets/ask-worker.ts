import type { SheetLine } from './read-cells.ts';

/** The name of the worker's file, which holds a hash of what is in it: `web/build.ts` writes it in. */
declare const workbookWorkerFile: string;

const patienceMs = 30_000;

/** The lines of a workbook, read in a worker; null for what is none, or takes too long. */
export function linesFromWorker(archive: ArrayBuffer): Promise<SheetLine[] | null> {
  const worker = new Worker(new URL(workbookWorkerFile, document.baseURI), { type: 'module' });
  const read = new Promise<SheetLine[] | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SheetLine[] | null>) => resolve(data));
    worker.addEventListener('error', () => resolve(null));
    setTimeout(() => resolve(null), patienceMs);
  });
  worker.postMessage(archive, [archive]);
  return read.finally(() => worker.terminate());
}

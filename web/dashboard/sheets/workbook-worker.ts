/** Reads a workbook beside the page, which stays awake meanwhile; answers null for what is none. */
import { linesOfWorkbook } from './workbook-lines.ts';

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  void linesOfWorkbook(data).then(
    (lines) => postMessage(lines),
    () => postMessage(null),
  );
});

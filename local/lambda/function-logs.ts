import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';

/** Log files, one a function, in the order the lines came. */
export interface FunctionLogs {
  readonly write: (functionName: string, line: string) => void;
  readonly close: () => Promise<void>;
}

/** Opens the logs in `dir`; a file is made with its first line, and grows over restarts. */
export function openFunctionLogs(dir: string): FunctionLogs {
  mkdirSync(dir, { recursive: true });
  const files = new Map<string, WriteStream>();
  let closed = false;
  return {
    write: (functionName, line) => {
      // A thread that is being ended may still hand over lines; they have nowhere to go.
      if (closed) return;
      let file = files.get(functionName);
      if (file === undefined) {
        file = createWriteStream(join(dir, `${functionName}.log`), { flags: 'a' });
        files.set(functionName, file);
      }
      file.write(`${line}\n`);
    },
    close: async () => {
      closed = true;
      await Promise.all(
        [...files.values()].map((file) => new Promise<void>((resolve) => file.end(() => resolve()))),
      );
    },
  };
}

import { watch } from 'node:fs';
import { join } from 'node:path';

/** An editor writes one file in several steps, and one save may be many files. */
const quietMs = 100;

/**
 * Calls `onChange` with the paths that changed under these folders and files of `root`, once it is quiet again, and
 * never twice at a time: what changes meanwhile makes up the next call. The answer ends it.
 */
export function watchSources(
  root: string,
  folders: readonly string[],
  files: readonly string[],
  onChange: (paths: readonly string[]) => Promise<void>,
): () => void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let working = false;

  async function work(): Promise<void> {
    if (working || changed.size === 0) return;
    working = true;
    const paths = [...changed];
    changed.clear();
    await onChange(paths);
    working = false;
    await work();
  }

  function note(path: string): void {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => void work(), quietMs);
  }

  const watchers = folders.map((folder) =>
    watch(join(root, folder), { recursive: true }, (_, path) => note(`${folder}/${path ?? ''}`)),
  );
  watchers.push(
    watch(root, (_, path) => {
      if (path !== null && files.includes(path)) note(path);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

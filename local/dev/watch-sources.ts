import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/** An editor writes one file in several steps, and one save may be many files. */
const quietMs = 100;

/** Leaves out what editors write beside a file for a moment. */
const source = /\.(?:tsx?|json|css|html|svg)$/;

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Watches a folder and those in it, each by itself: the recursive watch of Node on Linux hears no more of a file that
 * was replaced by another of its name, which is how many editors save.
 */
function watchTree(root: string, top: string, note: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();

  function add(folder: string): void {
    const path = join(root, folder);
    watchers.get(folder)?.close();
    const watcher = watch(path, (_, name) => {
      if (name === null) return;
      const changed = `${folder}/${name}`;
      if (isFolder(join(path, name))) add(changed);
      else note(changed);
    });
    // A folder that was removed.
    watcher.on('error', () => watcher.close());
    watchers.set(folder, watcher);
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory()) add(`${folder}/${entry.name}`);
    }
  }

  add(top);
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

/**
 * Calls `onChange` with the sources that changed under these folders and among these files of `root`, once it is quiet
 * again, and never twice at a time: what changes meanwhile makes up the next call. The answer ends it.
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
    if (!source.test(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => void work(), quietMs);
  }

  const ends = folders.map((folder) => watchTree(root, folder, note));
  const atRoot = watch(root, (_, name) => {
    if (name !== null && files.includes(name)) note(name);
  });
  return () => {
    clearTimeout(timer);
    atRoot.close();
    for (const end of ends) end();
  };
}

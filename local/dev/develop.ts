import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionName } from '../../shared/names.ts';
import { messageOf } from '../cloudformation/aws-error.ts';
import { synthesise } from '../synthesise.ts';
import { changesTemplate, createFunctionBundles } from './function-bundles.ts';
import { watchSources } from './watch-sources.ts';

/** What can be swapped in a running stack. */
export interface Swappable {
  /** Runs another synthesised stack and names what differs. */
  readonly swap: (cdkOut: string) => Promise<readonly string[]>;
  /** Where the code of a function is that runs. */
  readonly codeDirOf: (name: FunctionName) => string;
  /** Runs a function from another folder. */
  readonly swapCode: (name: FunctionName, codeDir: string) => Promise<void>;
  /** Builds the pages anew and names those that differ. */
  readonly rebuildPages: () => Promise<readonly string[]>;
}

const stackFiles = ['package-lock.json', 'tsconfig.json', 'cdk.json'];
const ofPages = /^(?:web|shared)\//;
const ofStack = /^(?:infra|functions|shared)\/|^[^/]+$/;
/** What the build of the pages writes itself. */
const written = /^web\/dist\//;

/**
 * Swaps what the sources of the repository at `root` changed, and says so in one line each: pages and functions are
 * built anew, and what the template stands on is synthesised. Everything made lies in `workDir`, which is emptied. A
 * source that does not hold together leaves running what runs. The answer ends it.
 */
export function develop(
  root: string,
  workDir: string,
  stack: Swappable,
  say: (line: string) => void,
): () => Promise<void> {
  const bundles = createFunctionBundles(root, join(workDir, 'functions'));
  const templates = join(workDir, 'cdk.out');
  let kept: string | undefined;
  rmSync(templates, { recursive: true, force: true });

  async function swapStack(): Promise<readonly string[]> {
    const cdkOut = await synthesise(root, templates);
    if (cdkOut === kept) return [];
    const names = await stack.swap(cdkOut);
    const unused = names.length > 0 ? kept : cdkOut;
    if (unused !== undefined) rmSync(unused, { recursive: true, force: true });
    if (names.length > 0) kept = cdkOut;
    return names;
  }

  async function swapFunctions(): Promise<readonly string[]> {
    const folders = await bundles.rebuild(stack.codeDirOf);
    for (const [name, folder] of folders) await stack.swapCode(name, folder);
    return folders.map(([name]) => name);
  }

  async function timed(what: string, work: () => Promise<readonly string[]>): Promise<void> {
    const started = performance.now();
    try {
      const names = await work();
      const ms = Math.round(performance.now() - started).toLocaleString('en');
      say(
        names.length > 0
          ? `Swapped ${names.join(', ')} in ${ms} ms.`
          : `${what}: nothing to swap (${ms} ms).`,
      );
    } catch (error) {
      say(`${what}: what was goes on, because of this.\n${messageOf(error)}`);
    }
  }

  const endWatch = watchSources(
    root,
    ['infra', 'functions', 'shared', 'web'],
    stackFiles,
    async (changed) => {
      const paths = changed.filter((path) => !written.test(path));
      if (paths.some((path) => ofPages.test(path))) await timed('Pages', stack.rebuildPages);
      if (!paths.some((path) => ofStack.test(path))) return;
      await timed('Functions', async () =>
        (await changesTemplate(root, paths)) ? await swapStack() : await swapFunctions(),
      );
    },
  );
  return async () => {
    endWatch();
    await bundles.close();
  };
}

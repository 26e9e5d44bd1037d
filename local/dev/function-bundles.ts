import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, context, stop } from 'esbuild';
import { bundling } from '../../infra/bundling.ts';
import { type FunctionName, functionNames } from '../../shared/names.ts';

/** Bundles of the functions that are made anew when a source changes. */
export interface FunctionBundles {
  /** Folders with new bundles of those functions that differ by now from what `codeDirOf` names. */
  readonly rebuild: (
    codeDirOf: (name: FunctionName) => string,
  ) => Promise<readonly (readonly [FunctionName, string])[]>;
  readonly close: () => Promise<void>;
}

/** Bundles in `workDir`, which is emptied. A first build begins at once, so that the next ones build on it. */
export function createFunctionBundles(root: string, workDir: string): FunctionBundles {
  rmSync(workDir, { recursive: true, force: true });
  mkdirSync(workDir, { recursive: true });
  // The bundles are CommonJS, whatever the package.json of the repository says.
  writeFileSync(join(workDir, 'package.json'), '{"type":"commonjs"}');
  const kept = new Map<FunctionName, string[]>();
  let made = 0;
  // All in one build, so that what several functions share is read once.
  const opened = context({
    ...bundling,
    mainFields: [...bundling.mainFields],
    absWorkingDir: root,
    bundle: true,
    entryPoints: functionNames.map((name) => ({ in: join('functions', name, 'index.ts'), out: name })),
    logLevel: 'silent',
    outdir: workDir,
    // Nothing in the code names its map.
    sourcemap: false,
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    write: false,
  });
  const building = opened.then(async (made) => {
    // What does not hold together is said when somebody asks for it.
    await made.rebuild().catch(() => undefined);
    return made;
  });

  function keep(name: FunctionName, code: Uint8Array): string {
    const folder = join(workDir, String(++made), name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.js'), code);
    // The one before runs until this one is swapped for it; the one before that runs no more.
    const folders = [...(kept.get(name) ?? []), folder];
    const unused = folders.length > 2 ? folders.shift() : undefined;
    if (unused !== undefined) rmSync(dirname(unused), { recursive: true, force: true });
    kept.set(name, folders);
    return folder;
  }

  return {
    rebuild: async (codeDirOf) => {
      const { outputFiles } = await (await building).rebuild();
      const codes = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
      return functionNames.flatMap((name) => {
        const code = codes.get(join(workDir, `${name}.js`)) ?? new Uint8Array();
        const running = readFileSync(join(codeDirOf(name), 'index.js'));
        return running.equals(code) ? [] : [[name, keep(name, code)] as const];
      });
    },
    close: async () => {
      await (await opened).dispose();
      await stop();
    },
  };
}

/** Whether the template stands on one of these files, so that it must be synthesised anew. */
export async function changesTemplate(root: string, paths: readonly string[]): Promise<boolean> {
  if (paths.some((path) => path.startsWith('infra/') || !path.includes('/'))) return true;
  const { metafile } = await build({
    absWorkingDir: root,
    bundle: true,
    entryPoints: [join('infra', 'app.ts')],
    format: 'esm',
    logLevel: 'silent',
    metafile: true,
    outfile: 'app.js',
    packages: 'external',
    platform: 'node',
    write: false,
  });
  return paths.some((path) => path in metafile.inputs);
}

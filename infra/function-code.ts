import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { buildSync } from 'esbuild';
import { functionNames } from '../shared/names.ts';
import { noticesOf } from '../licences/notices.ts';
import { bundling } from './bundling.ts';

const repository = join(import.meta.dirname, '..');

/**
 * Bundles every function into `folder`, a folder with `index.js`, its map and its licences for each. One build makes them all, so that
 * what several share is read once: CDK would start npm and esbuild for each of them. `functionsRoot` holds one folder
 * with an `index.ts` for each.
 */
export function bundleFunctions(functionsRoot: string, folder: string): void {
  const root = dirname(functionsRoot);
  // Nothing is written there; the maps name their sources as seen from there, the same on every machine.
  const outdir = join(root, 'bundles');
  const { outputFiles, metafile } = buildSync({
    ...bundling,
    mainFields: [...bundling.mainFields],
    absWorkingDir: root,
    bundle: true,
    entryPoints: functionNames.map((name) => ({
      in: join(functionsRoot, name, 'index.ts'),
      out: join(name, 'index'),
    })),
    metafile: true,
    outdir,
    platform: 'node',
    tsconfig: join(repository, 'tsconfig.json'),
    write: false,
  });
  for (const { path, contents } of outputFiles) {
    const file = join(folder, relative(outdir, path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  for (const [output, { inputs, entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint === undefined) continue;
    const notices = noticesOf(Object.keys(inputs), root);
    writeFileSync(join(folder, dirname(relative(outdir, join(root, output))), 'NOTICE.txt'), notices);
  }
}

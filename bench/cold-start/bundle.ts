import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from '../../infra/bundling.ts';

const repository = join(import.meta.dirname, '..', '..');

/** Bundles one file as the functions are bundled; answers the bundle's path. */
export async function bundleAlike(entry: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'index.js');
  await build({
    ...bundling,
    mainFields: [...bundling.mainFields],
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    tsconfig: join(repository, 'tsconfig.json'),
    logLevel: 'error',
  });
  return outfile;
}

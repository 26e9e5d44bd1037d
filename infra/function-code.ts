import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { type FunctionName, functionNames } from '../shared/names.ts';
import { bundling } from './bundling.ts';

const repository = join(import.meta.dirname, '..');

/** Bundles of all functions, in folders that can go once the stack has been put together. */
export interface FunctionCode {
  readonly of: (name: FunctionName) => AssetCode;
  readonly remove: () => void;
}

/**
 * Bundles every function in one build, so that what several share is read once: CDK would start npm and esbuild for
 * each of them. `functionsRoot` holds one folder with an `index.ts` for each.
 */
export function bundleFunctions(functionsRoot: string): FunctionCode {
  const root = dirname(functionsRoot);
  const { outputFiles } = buildSync({
    ...bundling,
    mainFields: [...bundling.mainFields],
    absWorkingDir: root,
    bundle: true,
    entryPoints: functionNames.map((name) => ({
      in: join(functionsRoot, name, 'index.ts'),
      out: join(name, 'index'),
    })),
    // Nothing is written there; the maps name their sources as seen from there, the same on every machine.
    outdir: join(root, 'bundles'),
    platform: 'node',
    tsconfig: join(repository, 'tsconfig.json'),
    write: false,
  });
  const folder = mkdtempSync(join(tmpdir(), 'ebb-bundles-'));
  for (const { path, contents } of outputFiles) {
    const file = join(folder, relative(join(root, 'bundles'), path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  return {
    of: (name) => Code.fromAsset(join(folder, name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { build } from 'esbuild';
import { EbbFunction } from '../../infra/constructs/ebb-function.ts';
import type { FunctionName } from '../../shared/names.ts';

const repository = join(import.meta.dirname, '..', '..');

/** Bundles functions of the product just as the stack does, with CDK; answers each one's `index.js`. */
export function bundleWithCdk(names: readonly FunctionName[], outdir: string): Map<FunctionName, string> {
  const context = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };
  const app = new App({ outdir, context });
  const stack = new Stack(app, 'Bundles');
  for (const name of names) {
    new EbbFunction(stack, name, {
      name,
      functionsRoot: join(repository, 'functions'),
      statements: [],
      environment: {},
      memoryMb: 512,
    });
  }
  const { template } = app.synth().getStackByName('Bundles');
  const resources: [string, { Type: string; Metadata?: Record<string, string> }][] = Object.entries(
    template.Resources,
  );
  return new Map(
    names.map((name) => {
      const path = `Bundles/${name}/Function/Resource`;
      const found = resources.find(([, { Metadata }]) => Metadata?.['aws:cdk:path'] === path);
      const asset = found?.[1].Metadata?.['aws:asset:path'];
      if (asset === undefined) throw new Error(`CDK made no bundle of ${name}`);
      return [name, join(outdir, asset, 'index.js')];
    }),
  );
}

/** Bundles one file with the options that `infra/constructs/ebb-function.ts` gives CDK; answers the bundle's path. */
export async function bundleAlike(entry: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'index.js');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: 'external',
    sourcesContent: false,
    tsconfig: join(repository, 'tsconfig.json'),
    logLevel: 'error',
  });
  return outfile;
}

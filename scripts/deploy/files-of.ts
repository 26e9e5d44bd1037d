import { join, resolve } from 'node:path';

/** Where the outputs of a deployment are written, and below which folder its template. */
export function filesOf(name: string): { outputsFile: string; cdkOut: string } {
  const dataDir = resolve(process.env.EBB_DATA_DIR ?? join(import.meta.dirname, '..', '..', '.ebb'));
  const folder = join(dataDir, 'deployments');
  return { outputsFile: join(folder, `${name}.json`), cdkOut: join(folder, `${name}.cdk.out`) };
}

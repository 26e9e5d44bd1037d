import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { diskFull } from './disk-space.ts';
import { startError } from './ports.ts';

/** Everything that the synthesised stack is made of. */
const sources = [
  '{infra,functions,licences,shared}/**/*.{ts,tsx,json}',
  'LICENSE',
  'NOTICE',
  'package-lock.json',
  'tsconfig.json',
  'cdk.json',
];

/** A folder that nobody started from for so long is of no use any more. */
const keptMs = 24 * 3_600_000;

/**
 * Synthesises the CDK app of the repository at `root` into a folder under `cacheDir` that is named by a hash of the
 * sources, and answers with that folder; where it exists already nothing is done. Offline, without Docker.
 */
export async function synthesise(root: string, cacheDir: string): Promise<string> {
  mkdirSync(cacheDir, { recursive: true });
  const made = join(cacheDir, hashOf(root));
  if (existsSync(made)) {
    const now = new Date();
    utimesSync(made, now, now);
    return made;
  }
  const fresh = mkdtempSync(join(cacheDir, 'new-'));
  try {
    await run(root, fresh);
    // The bundles are CommonJS, and so Node must not ask the package.json of this repository, which says otherwise.
    writeFileSync(join(fresh, 'package.json'), '{"type":"commonjs"}');
    renameSync(fresh, made);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process may have been quicker with the same sources.
    if (!existsSync(made)) throw error;
  }
  removeOld(cacheDir);
  return made;
}

function hashOf(root: string): string {
  const hash = createHash('sha256');
  for (const path of globSync(sources, { cwd: root }).sort()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

async function run(root: string, outdir: string): Promise<void> {
  const { AWS_REGION: _, CDK_DEFAULT_REGION: _region, CDK_DEFAULT_ACCOUNT: _account, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, 'infra', 'app.ts')], {
    cwd: root,
    // CDK's own look at the template takes twice as long as all the rest: a deployment has it, and npm run test:deep.
    env: { ...env, CDK_OUTDIR: outdir, CDK_VALIDATION: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = await once(child, 'close');
  if (code === 0) return;
  const words = Buffer.concat(said).toString('utf8').trim();
  if (/ENOSPC|no space left on device/i.test(words)) throw diskFull(outdir);
  throw startError(`The stack could not be synthesised:\n${words}`);
}

function removeOld(cacheDir: string): void {
  for (const name of readdirSync(cacheDir)) {
    const path = join(cacheDir, name);
    if (Date.now() - statSync(path).mtimeMs > keptMs) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Bundles the dashboard into `web/dist`: one script and one style sheet whose names hold a hash of what is in them,
 * so that a browser may keep them for ever, and an `index.html` that names them. `config.json`, which says where the
 * API and the sign-in are, is laid beside it by whoever serves the folder.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';

const here = import.meta.dirname;

/** What was built, in bytes as gzip sends them. */
export interface BuiltDashboard {
  readonly directory: string;
  /** Names of the files, `index.html` first. */
  readonly files: readonly string[];
  /** Everything a browser loads. */
  readonly gzipBytes: number;
  /** The dashboard's own script and styles, without the libraries it stands on. */
  readonly ownGzipBytes: number;
}

const common: BuildOptions = {
  bundle: true,
  format: 'esm',
  minify: true,
  target: ['es2023', 'safari17.5', 'chrome123', 'firefox120'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

function gzipSize(contents: Uint8Array): number {
  return gzipSync(contents, { level: 9 }).byteLength;
}

async function ownSize(entryPoint: string, directory: string): Promise<number> {
  const own = await build({
    ...common,
    entryPoints: [entryPoint],
    packages: 'external',
    outdir: directory,
    write: false,
  });
  return own.outputFiles.reduce((sum, file) => sum + gzipSize(file.contents), 0);
}

/** Builds the dashboard into `directory`, which is emptied first. */
export async function buildDashboard(directory: string = join(here, 'dist')): Promise<BuiltDashboard> {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const entryPoint = join(here, 'dashboard', 'main.tsx');
  const { outputFiles } = await build({
    ...common,
    entryPoints: [entryPoint],
    entryNames: 'ebb-[hash]',
    outdir: directory,
    write: false,
  });
  for (const file of outputFiles) writeFileSync(file.path, file.contents);
  const names = outputFiles.map((file) => basename(file.path));
  const named = (ending: string): string => names.find((name) => name.endsWith(ending)) ?? '';
  const page = readFileSync(join(here, 'dashboard', 'index.html'), 'utf8')
    .replace('ebb.js', named('.js'))
    .replace('ebb.css', named('.css'));
  const icon = readFileSync(join(here, 'dashboard', 'icon.svg'));
  writeFileSync(join(directory, 'index.html'), page);
  writeFileSync(join(directory, 'icon.svg'), icon);
  return {
    directory,
    files: ['index.html', 'icon.svg', ...names],
    gzipBytes: outputFiles.reduce((sum, file) => sum + gzipSize(file.contents), 0),
    ownGzipBytes: await ownSize(entryPoint, directory),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { directory, gzipBytes, ownGzipBytes } = await buildDashboard();
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  process.stdout.write(
    `The dashboard is in ${directory}: ${kilobytes(gzipBytes)} kB gzip, ` +
      `of which ${kilobytes(ownGzipBytes)} kB its own.\n`,
  );
}

/**
 * Builds the pages: one script and one style sheet each, whose names hold a hash of what is in them, so that a browser
 * may keep them for ever, and an `index.html` that names them. The local stack serves what is built here, and run by
 * itself this file bundles the dashboard into `web/dist`. `config.json`, which says where the API and the sign-in are,
 * is laid beside it by whoever serves the folder.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { noticesOf } from '../licences/notices.ts';

const here = import.meta.dirname;
const repository = join(here, '..');

/** One page: a folder that holds `index.html`, `icon.svg` and `main.tsx`. */
export interface Page {
  readonly folder: string;
  /** What `index.html` calls its script and its style sheet, without their endings. */
  readonly name: string;
  /** Style that the program does not import itself. */
  readonly style?: string;
}

/** The files of a built page by name, `index.html` first. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;

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

export const dashboardPage: Page = { folder: join(here, 'dashboard'), name: 'ebb' };
export const phonePage: Page = { folder: join(here, 'phone'), name: 'phone', style: 'phone.css' };

const common = {
  bundle: true,
  format: 'esm',
  minify: true,
  target: ['es2023', 'safari17.5', 'chrome123', 'firefox120'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  write: false,
} as const satisfies BuildOptions;

/** Builds a page in memory; rejects with esbuild's words where it does not hold together. */
export async function buildPage({ folder, name, style }: Page): Promise<PageFiles> {
  const { outputFiles, metafile } = await build({
    ...common,
    absWorkingDir: repository,
    metafile: true,
    entryPoints: ['main.tsx', ...(style === undefined ? [] : [style])].map((file) => ({
      in: join(folder, file),
      out: name,
    })),
    entryNames: '[name]-[hash]',
    outdir: folder,
  });
  const built = outputFiles.map(({ path, contents }) => [basename(path), contents] as const);
  const named = (ending: string): string => built.find(([file]) => file.endsWith(ending))?.[0] ?? '';
  const index = readFileSync(join(folder, 'index.html'), 'utf8')
    .replace(`${name}.js`, named('.js'))
    .replace(`${name}.css`, named('.css'));
  return new Map<string, Uint8Array>([
    ['index.html', Buffer.from(index)],
    ['icon.svg', readFileSync(join(folder, 'icon.svg'))],
    ['licences.txt', Buffer.from(noticesOf(Object.keys(metafile.inputs), repository))],
    ...built,
  ]);
}

function gzipSize(contents: Uint8Array): number {
  return gzipSync(contents, { level: 9 }).byteLength;
}

async function ownSize(): Promise<number> {
  const own = await build({
    ...common,
    entryPoints: [join(dashboardPage.folder, 'main.tsx')],
    packages: 'external',
    outdir: dashboardPage.folder,
  });
  return own.outputFiles.reduce((sum, file) => sum + gzipSize(file.contents), 0);
}

/** Builds the dashboard into `directory`, which is emptied first. */
export async function buildDashboard(directory: string = join(here, 'dist')): Promise<BuiltDashboard> {
  const files = await buildPage(dashboardPage);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  for (const [name, contents] of files) writeFileSync(join(directory, name), contents);
  const loaded = [...files].filter(([name]) => name.startsWith(`${dashboardPage.name}-`));
  return {
    directory,
    files: [...files.keys()],
    gzipBytes: loaded.reduce((sum, [, contents]) => sum + gzipSize(contents), 0),
    ownGzipBytes: await ownSize(),
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

/**
 * Builds the pages: scripts and a style sheet whose names hold a hash of what is in them, so that a browser may keep
 * them for ever, and an `index.html` that names those it needs first. What is imported as it is needed stands in files
 * of its own. The local stack serves what is built here, and run by itself this file builds the dashboard into
 * `web/dist`. `config.json`, which says where the API and the sign-in are, is laid beside it by whoever serves the
 * folder.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile } from 'esbuild';
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
  /** What is imported as it is needed and yet seen first. */
  readonly first?: string;
  /** What runs beside the page, and the word in the program that stands for the name of its file. */
  readonly worker?: { readonly file: string; readonly word: string };
}

/** The files of a built page by name, `index.html` first. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;

/** A page's files, and those of them that a browser loads before anything is seen. */
export interface BuiltPage {
  readonly files: PageFiles;
  readonly firstLoad: readonly string[];
}

/** What was built, in bytes as gzip sends them. */
export interface BuiltDashboard {
  readonly directory: string;
  /** Names of the files, `index.html` first. */
  readonly files: readonly string[];
  /** Names of the scripts and the style sheet that a browser loads before Today is seen. */
  readonly firstLoad: readonly string[];
  readonly firstLoadBytes: number;
  /** Everything there is to load. */
  readonly gzipBytes: number;
}

export const dashboardPage: Page = {
  folder: join(here, 'dashboard'),
  name: 'ebb',
  first: 'pages/today.tsx',
  worker: { file: 'sheets/workbook-worker.ts', word: 'workbookWorkerFile' },
};
export const phonePage: Page = { folder: join(here, 'phone'), name: 'phone', style: 'phone.css' };

const common = {
  absWorkingDir: repository,
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

/** The scripts that come with these: those they import outright, and those that these import. */
function withImports({ outputs }: Metafile, roots: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') follow(next);
    }
  };
  for (const root of roots) follow(root);
  return [...found];
}

/** What a worker becomes. */
interface BuiltWorker {
  readonly name: string;
  readonly contents: Uint8Array;
  /** The files it was made of. */
  readonly inputs: readonly string[];
}

/** The one file of a worker, which shares none with the page. */
async function buildWorker(folder: string, file: string): Promise<BuiltWorker> {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: [join(folder, file)],
    entryNames: '[name]-[hash]',
    metafile: true,
    outdir: folder,
  });
  const [built] = outputFiles;
  if (built === undefined) throw new Error(`nothing came of ${file}`);
  return { name: basename(built.path), contents: built.contents, inputs: Object.keys(metafile.inputs) };
}

/** Builds a page in memory; rejects with esbuild's words where it does not hold together. */
export async function buildPage({ folder, name, style, first, worker }: Page): Promise<BuiltPage> {
  const beside = worker === undefined ? null : await buildWorker(folder, worker.file);
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: ['main.tsx', ...(style === undefined ? [] : [style])].map((file) => ({
      in: join(folder, file),
      out: name,
    })),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    splitting: true,
    define: worker === undefined ? {} : { [worker.word]: JSON.stringify(beside?.name) },
    metafile: true,
    outdir: folder,
  });
  const built = outputFiles.map(({ path, contents }) => [basename(path), contents] as const);
  const named = (ending: string): string =>
    built.find(([file]) => file.startsWith(`${name}-`) && file.endsWith(ending))?.[0] ?? '';
  const entries = ['main.tsx', ...(first === undefined ? [] : [first])].map((file) =>
    relative(repository, join(folder, file)),
  );
  const roots = Object.entries(metafile.outputs)
    .filter(([, { entryPoint }]) => entryPoint !== undefined && entries.includes(entryPoint))
    .map(([path]) => path);
  const scripts = withImports(metafile, roots).map((path) => basename(path));
  // Asked for together, not one after the other as each is found in the last.
  const ahead = scripts
    .filter((file) => file !== named('.js'))
    .map((file) => `    <link rel="modulepreload" href="./${file}" />\n`);
  const index = readFileSync(join(folder, 'index.html'), 'utf8')
    .replace(`${name}.js`, named('.js'))
    .replace(`${name}.css`, named('.css'))
    .replace('  </head>', `${ahead.join('')}  </head>`);
  const inputs = [...Object.keys(metafile.inputs), ...(beside?.inputs ?? [])];
  const files = new Map<string, Uint8Array>([
    ['index.html', Buffer.from(index)],
    ['icon.svg', readFileSync(join(folder, 'icon.svg'))],
    ['licences.txt', Buffer.from(noticesOf(inputs, repository))],
    ...built,
    ...(beside === null ? [] : [[beside.name, beside.contents] as const]),
  ]);
  return { files, firstLoad: [named('.css'), ...scripts] };
}

/** Builds the dashboard into `directory`, which is emptied first. */
export async function buildDashboard(directory: string = join(here, 'dist')): Promise<BuiltDashboard> {
  const { files, firstLoad } = await buildPage(dashboardPage);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  for (const [name, contents] of files) writeFileSync(join(directory, name), contents);
  const gzipSize = (name: string): number => gzipSync(files.get(name) ?? '', { level: 9 }).byteLength;
  const sum = (names: readonly string[]): number => names.reduce((total, name) => total + gzipSize(name), 0);
  const names = [...files.keys()];
  return {
    directory,
    files: names,
    firstLoad,
    firstLoadBytes: sum(firstLoad),
    gzipBytes: sum(names.filter((name) => /\.(?:js|css)$/.test(name))),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { directory, firstLoadBytes, gzipBytes } = await buildDashboard();
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  process.stdout.write(
    `The dashboard is in ${directory}: ${kilobytes(firstLoadBytes)} kB gzip before Today is seen, ` +
      `of ${kilobytes(gzipBytes)} kB in all.\n`,
  );
}

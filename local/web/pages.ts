import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { WebHandler } from './web-server.ts';

/** One page with its program, its style and its icon. */
export interface PageSource {
  /** Holds `index.html`, `icon.svg` and `main.tsx`. */
  readonly folder: string;
  /** Where it is served, with a slash at its end. */
  readonly mount: string;
  /** The program is served as `<name>.js`, what it imports of style as `<name>.css`. */
  readonly name: string;
  /** Style that the program does not import itself. */
  readonly style?: string;
  /** Answered as `config.json`. */
  readonly config?: unknown;
}

interface File {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Pages run only what this server serves and talk to it alone. */
const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

async function bundle({ folder, name, style, config }: PageSource): Promise<Map<string, File>> {
  const files = new Map<string, File>([
    ['', { type: 'text/html', body: readFileSync(join(folder, 'index.html')) }],
    ['icon.svg', { type: 'image/svg+xml', body: readFileSync(join(folder, 'icon.svg')) }],
  ]);
  if (config !== undefined) {
    files.set('config.json', { type: 'application/json', body: JSON.stringify(config) });
  }
  const program = { in: join(folder, 'main.tsx'), out: name };
  const { outputFiles } = await build({
    entryPoints: style === undefined ? [program] : [program, { in: join(folder, style), out: name }],
    bundle: true,
    write: false,
    outdir: folder,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  for (const { path, contents } of outputFiles) {
    const isStyle = path.endsWith('.css');
    files.set(`${name}.${isStyle ? 'css' : 'js'}`, {
      type: isStyle ? 'text/css' : 'text/javascript',
      body: contents,
    });
  }
  return files;
}

/** Serves a page, bundled when it is first asked for, so that a start need not wait for it. */
export function servePage(page: PageSource): WebHandler {
  let files: Promise<Map<string, File>> | undefined;
  const bare = page.mount.slice(0, -1);

  return async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    if (bare !== '' && path === bare) {
      response.writeHead(308, { location: page.mount }).end();
      return true;
    }
    if (!path.startsWith(page.mount) || !existsSync(join(page.folder, 'main.tsx'))) return false;
    files ??= bundle(page);
    const file = (await files).get(path.slice(page.mount.length));
    if (file === undefined) return false;
    response.writeHead(200, { ...securityHeaders, 'content-type': `${file.type}; charset=utf-8` });
    response.end(request.method === 'HEAD' ? undefined : file.body);
    return true;
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { WebHandler } from './web-server.ts';

interface File {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Pages run only what this server serves and talk to it alone. */
const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Bundles the first page from `web/phone` and serves it at `/`. */
export async function openPages(root: string): Promise<WebHandler> {
  const folder = join(root, 'web', 'phone');
  const built = await build({
    entryPoints: [join(folder, 'main.tsx')],
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
  const files = new Map<string, File>([
    ['/', { type: 'text/html', body: readFileSync(join(folder, 'index.html')) }],
  ]);
  for (const { path, contents } of built.outputFiles) {
    const isCss = path.endsWith('.css');
    files.set(isCss ? '/phone.css' : '/phone.js', {
      type: isCss ? 'text/css' : 'text/javascript',
      body: contents,
    });
  }

  return async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = files.get(path);
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    response.writeHead(200, { ...securityHeaders, 'content-type': `${file.type}; charset=utf-8` });
    response.end(request.method === 'HEAD' ? undefined : file.body);
    return true;
  };
}

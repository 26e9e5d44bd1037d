import { extname } from 'node:path';
import { buildPage, type Page, type PageFiles } from '../../web/build.ts';
import type { WebHandler } from './web-server.ts';

/** One page as the local stack serves it. */
export interface ServedPage {
  readonly page: Page;
  /** Where it is served, with a slash at its end. */
  readonly mount: string;
  /** Answered as `config.json`. */
  readonly config?: unknown;
  /** Every path in it without a dot is a place inside the page, as on CloudFront. */
  readonly places?: true;
  /** Address of a script that the page loads beside its own. */
  readonly script?: string;
}

/** A page and what answers for it. */
export interface PageServer {
  readonly handle: WebHandler;
  /** Builds it anew, and tells whether it differs; what was served stays where that fails. */
  readonly rebuild: () => Promise<boolean>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Pages run only what this server serves and talk to it alone. */
export const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

async function filesOf({ page, config, script }: ServedPage): Promise<PageFiles> {
  const built = await buildPage(page);
  const files = new Map(built.files);
  if (config !== undefined) files.set('config.json', Buffer.from(JSON.stringify(config)));
  const index = Buffer.from(files.get('index.html') ?? '').toString('utf8');
  if (script !== undefined) {
    const tag = `    <script type="module" src="${script}"></script>\n  </head>`;
    files.set('index.html', Buffer.from(index.replace('  </head>', tag)));
  }
  return files;
}

function sameFiles(some: PageFiles, others: PageFiles): boolean {
  return (
    some.size === others.size &&
    [...some].every(([name, contents]) => Buffer.from(contents).equals(others.get(name) ?? Buffer.alloc(0)))
  );
}

/** Serves a page, built when it is first asked for, so that a start need not wait for it. */
export function servePage(served: ServedPage): PageServer {
  const { mount } = served;
  const bare = mount.slice(0, -1);
  let files: Promise<PageFiles> | undefined;

  return {
    handle: async (request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      if (request.method !== 'GET' && request.method !== 'HEAD') return false;
      if (bare !== '' && path === bare) {
        response.writeHead(308, { location: mount }).end();
        return true;
      }
      if (!path.startsWith(mount)) return false;
      files ??= filesOf(served);
      const rest = path.slice(mount.length);
      const name = rest === '' || (served.places === true && !rest.includes('.')) ? 'index.html' : rest;
      const body = (await files).get(name);
      if (body === undefined) return false;
      const type = types[extname(name)] ?? 'application/octet-stream';
      response.writeHead(200, { ...securityHeaders, 'content-type': `${type}; charset=utf-8` });
      response.end(request.method === 'HEAD' ? undefined : body);
      return true;
    },
    rebuild: async () => {
      const before = files;
      const built = await filesOf(served);
      files = Promise.resolve(built);
      // Nobody has seen a page that was never asked for.
      return before !== undefined && !sameFiles(built, await before.catch(() => new Map()));
    },
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { dashboardPage, phonePage } from '../../web/build.ts';
import type { Runtime } from '../lambda/runtime.ts';
import { type PageServer, servePage } from './pages.ts';
import { type Reload, reloadScript } from './reload.ts';
import type { WebHandler } from './web-server.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Everything that the web port answers with. */
export interface StackSite {
  readonly control: Answer;
  readonly signIn: Answer;
  readonly runtime: Pick<Runtime, 'takesHttp' | 'handleHttp'>;
  /** What the dashboard finds in its `config.json`. */
  readonly dashboard: unknown;
  /** Has open pages load themselves again when they were rebuilt; absent where nobody works on them. */
  readonly reload: Reload | undefined;
}

/** The handlers of the web port, in the order they are asked, and the pages among them by name. */
export interface ServedSite {
  readonly handlers: readonly WebHandler[];
  readonly pages: ReadonlyMap<string, PageServer>;
}

/** Leads what begins so to an answer. */
export function under(prefix: string, answer: Answer): WebHandler {
  return async (request, response) => {
    if (!request.url?.startsWith(prefix)) return false;
    await answer(request, response);
    return true;
  };
}

/** Puts together what answers on the web port. */
export function stackSite({ control, signIn, runtime, dashboard, reload }: StackSite): ServedSite {
  const script = reload && { script: reloadScript };
  const phone = servePage({ page: phonePage, mount: '/', ...script });
  const staff = servePage({
    page: dashboardPage,
    mount: '/app/',
    config: dashboard,
    places: true,
    ...script,
  });
  return {
    handlers: [
      ...(reload === undefined ? [] : [reload.handle]),
      under('/_local/', control),
      under('/oidc/', signIn),
      (request, response) => {
        if (request.url !== '/api') return Promise.resolve(false);
        response.writeHead(308, { location: '/app/api' }).end();
        return Promise.resolve(true);
      },
      phone.handle,
      staff.handle,
      async (request, response) => {
        const path = (request.url ?? '/').split('?')[0] ?? '/';
        if (!runtime.takesHttp(request.method ?? 'GET', path)) return false;
        await runtime.handleHttp(request, response);
        return true;
      },
    ],
    pages: new Map([
      ['phone', phone],
      ['dashboard', staff],
    ]),
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Runtime } from '../lambda/runtime.ts';
import { servePage } from './pages.ts';
import type { WebHandler } from './web-server.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Everything that the web port answers with. */
export interface StackSite {
  /** The repository. */
  readonly root: string;
  readonly control: Answer;
  readonly signIn: Answer;
  readonly runtime: Pick<Runtime, 'takesHttp' | 'handleHttp'>;
  /** What the dashboard finds in its `config.json`. */
  readonly dashboard: unknown;
}

function under(prefix: string, answer: Answer): WebHandler {
  return async (request, response) => {
    if (!request.url?.startsWith(prefix)) return false;
    await answer(request, response);
    return true;
  };
}

/** The handlers of the web port, in the order they are asked. */
export function stackSite({ root, control, signIn, runtime, dashboard }: StackSite): WebHandler[] {
  const web = join(root, 'web');
  return [
    under('/_local/', control),
    under('/oidc/', signIn),
    servePage({ folder: join(web, 'phone'), mount: '/', name: 'phone', style: 'phone.css' }),
    servePage({ folder: join(web, 'dashboard'), mount: '/app/', name: 'ebb', config: dashboard }),
    async (request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      if (!runtime.takesHttp(request.method ?? 'GET', path)) return false;
      await runtime.handleHttp(request, response);
      return true;
    },
  ];
}

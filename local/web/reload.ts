import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { WebHandler } from './web-server.ts';

/** Where a page finds the script that loads it again. */
export const reloadScript = '/_local/reload.js';
const stream = '/_local/reload';

/** The first build a page hears of is its own; a stack that was restarted has another one too. */
const script = `let own;
new EventSource('${stream}').onmessage = ({ data }) => {
  own ??= data;
  if (own !== data) location.reload();
};
`;

/** Tells open pages to load themselves again. */
export interface Reload {
  readonly handle: WebHandler;
  /** What was built differs from what pages show. */
  readonly changed: () => void;
}

/** Makes one; pages listen to it over server-sent events. */
export function createReload(): Reload {
  const listeners = new Set<ServerResponse>();
  let build = randomUUID();
  const tell = (listener: ServerResponse) => listener.write(`data: ${build}\n\n`);
  return {
    handle: (request, response) => {
      if (request.url === reloadScript) {
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
        return Promise.resolve(true);
      }
      if (request.url !== stream) return Promise.resolve(false);
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      tell(response);
      return Promise.resolve(true);
    },
    changed: () => {
      build = randomUUID();
      for (const listener of listeners) tell(listener);
    },
  };
}

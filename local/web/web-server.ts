import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isFromHere } from './loopback-only.ts';

/** Answers one request; false leaves it to the next in line. */
export type WebHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** The one server that pages, API, sign-in and control share. */
export interface WebServer {
  readonly server: Server;
  /** From now on these answer, the first that takes a request; until then everything is 503. */
  readonly serve: (handlers: readonly WebHandler[]) => void;
  readonly close: () => Promise<void>;
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

/** Makes the server; whoever calls it listens. */
export function createWebServer(): WebServer {
  let handlers: readonly WebHandler[] | undefined;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isFromHere(request)) {
      return refuse(response, 403, 'Ebb on this machine answers this machine alone.');
    }
    if (handlers === undefined) return refuse(response, 503, 'Ebb is starting.');
    for (const handler of handlers) {
      if (await handler(request, response)) return;
    }
    refuse(response, 404, `There is nothing at ${request.url}.`);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      refuse(response, 500, error instanceof Error ? error.message : String(error));
    });
  });
  // A client that keeps its connection must not find it closed under its next request.
  server.keepAliveTimeout = 75_000;

  return {
    server,
    serve: (next) => {
      handlers = next;
    },
    close: () =>
      new Promise((resolve) => {
        if (!server.listening) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

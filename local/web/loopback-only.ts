import type { IncomingMessage } from 'node:http';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Names below `localhost` are nobody else's (RFC 6761): some clients put a bucket's name there. */
const isLoopback = (host: string): boolean => loopback.has(host) || host.endsWith('.localhost');

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/**
 * Whether a request was meant for this machine by this machine: a page of another site whose name was pointed at
 * 127.0.0.1 sends its own name as `Host`, and one that posts here across origins sends its own `Origin`.
 */
export function isFromHere(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  const own = hostOf(`http://${host ?? ''}`);
  if (own === undefined || !isLoopback(own)) return false;
  if (origin === undefined) return true;
  const from = hostOf(origin);
  return from !== undefined && isLoopback(from);
}

import { createServer, type Server } from 'node:http';

/** Where the local stack listens, and the variable that moves it. */
export interface PortChoice {
  readonly variable: 'EBB_PORT' | 'EBB_AWS_PORT';
  readonly port: number;
}

/** A fault that the owner of the laptop can mend: told in one line, without a stack trace. */
export interface StartError extends Error {
  readonly name: 'StartError';
}

/** Makes the error of a start that cannot go on; `message` says what is wrong and what to do. */
export function startError(message: string, cause?: unknown): StartError {
  return Object.assign(new Error(message, { cause }), { name: 'StartError' as const });
}

/** Reads a port from the environment. Throws a StartError for what is no port; 0 takes a free one. */
export function portFrom(
  variable: PortChoice['variable'],
  text: string | undefined,
  usual: number,
): PortChoice {
  if (text === undefined || text.trim() === '') return { variable, port: usual };
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw startError(`${variable} must be a port from 0 to 65535, not "${text}".`);
  }
  return { variable, port };
}

/** What is said of a port that somebody else holds. */
export function portInUse({ port, variable }: PortChoice): StartError {
  return startError(
    `Port ${port} on 127.0.0.1 is in use: stop what listens there, or set ${variable} to another port.`,
  );
}

/** Listens on loopback and answers with the port. Rejects with a StartError that names a port in use. */
export async function listen(server: Server, choice: PortChoice): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    reject(error.code === 'EADDRINUSE' ? portInUse(choice) : error);
  });
  server.listen(choice.port, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** Says at once when a port is taken, before anything is started that would have to be stopped again. */
export async function requireFree(choice: PortChoice): Promise<void> {
  if (choice.port === 0) return;
  const probe = createServer();
  await listen(probe, choice);
  await new Promise((resolve) => probe.close(resolve));
}

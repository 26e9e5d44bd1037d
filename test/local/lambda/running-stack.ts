import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { startAws } from '../../../local/aws/front-server.ts';
import type { LocalAws } from '../../../local/aws/local-aws.ts';
import { createClock, type MovableClock } from '../../../local/clock.ts';
import { type AwsClients, createAwsClients } from '../../../local/cloudformation/aws-clients.ts';
import { createAuthorizer } from '../../../local/iam/authorizer.ts';
import { type Runtime, startRuntime } from '../../../local/lambda/runtime.ts';
import { createSwappableRuntime, type SwappableRuntime } from '../../../local/lambda/swappable-runtime.ts';

const region = 'us-east-1';
const accountId = '000000000000';

/** A stack running on an endpoint of its own. */
export interface RunningStack {
  readonly runtime: Runtime;
  readonly swap: SwappableRuntime['swap'];
  readonly aws: LocalAws;
  readonly clock: MovableClock;
  /** Clients of the owner of the laptop. */
  readonly clients: AwsClients;
  /** Where the HTTP API is served. */
  readonly webUrl: string;
  /** Every line that functions and pollers wrote. */
  readonly lines: readonly string[];
  /** A token of the issuer in the template; `foreign` is signed by somebody else. */
  readonly token: (claims?: Record<string, unknown>, foreign?: boolean) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A folder for what a running stack keeps, and its removal. */
export function temporaryData(): { readonly dataDir: string; readonly remove: () => void } {
  const dataDir = mkdtempSync(join(tmpdir(), 'ebb-running-stack-'));
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}

/** Starts the stack in `cdkOut` on free ports; `meanwhile` runs while the endpoint is up and no function yet. */
export async function runStack(
  cdkOut: string,
  dataDir: string,
  meanwhile: (aws: AwsClients) => Promise<unknown> = () => Promise.resolve(),
): Promise<RunningStack> {
  const clock = createClock();
  const authorizer = createAuthorizer();
  const { authorize } = authorizer;
  const aws = await startAws({ port: 0, dataDir, clock, authorize, region, accountId });
  const server = createServer((request, response) => void swappable?.runtime.handleHttp(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const webUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

  const ours = await generateKeyPair('RS256');
  const theirs = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'k', alg: 'RS256' };
  const lines: string[] = [];
  const stopServers = async () => {
    server.closeAllConnections();
    server.close();
    await aws.close();
  };
  let swappable: SwappableRuntime | undefined;
  const clients = createAwsClients(aws.endpoint, region, 'local');
  try {
    await meanwhile(clients);
    const start = (folder: string) =>
      startRuntime({
        cdkOut: folder,
        aws,
        authorizer,
        region,
        accountId,
        webUrl,
        dataDir,
        clock,
        keysOf: () => createLocalJWKSet({ keys: [jwk] }),
        onLine: (name, line) => lines.push(`${name}: ${line}`),
      });
    swappable = await createSwappableRuntime(start, cdkOut);
  } catch (error) {
    await stopServers();
    throw error;
  }
  const { runtime: running, swap } = swappable;

  return {
    runtime: running,
    swap,
    aws,
    clock,
    clients,
    webUrl,
    lines,
    token: (claims = {}, foreign = false) => {
      const [pool] = running.stack.ofType('AWS::Cognito::UserPool');
      const [client] = running.stack.ofType('AWS::Cognito::UserPoolClient');
      if (pool === undefined || client === undefined) throw new Error('The stack has no user pool.');
      const all = {
        iss: running.stack.attribute(pool, 'ProviderURL'),
        client_id: running.stack.ref(client),
        exp: Math.floor(Date.now() / 1000) + 60,
        ...claims,
      };
      return new SignJWT(all)
        .setProtectedHeader({ alg: 'RS256', kid: 'k' })
        .sign(foreign ? theirs.privateKey : ours.privateKey);
    },
    close: async () => {
      clients.destroy();
      await running.close();
      await stopServers();
    },
  };
}

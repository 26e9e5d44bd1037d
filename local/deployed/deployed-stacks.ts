import { join } from 'node:path';
import type { LocalAws, StackRunner } from '../aws/local-aws.ts';
import type { AwsClients } from '../cloudformation/aws-clients.ts';
import type { LocalStack } from '../cloudformation/local-stack.ts';
import { type ControlParts, createControl } from '../control/control.ts';
import { createControlApi } from '../control/control-api.ts';
import { createOverview } from '../control/overview.ts';
import type { MeasuredRuns } from '../lambda/measured-runs.ts';
import { type RunOptions, type Runtime, runStack } from '../lambda/runtime.ts';
import { openSignIn } from '../oidc/open-sign-in.ts';
import { listen } from '../ports.ts';
import { under } from '../web/stack-site.ts';
import { createWebServer, type WebServer } from '../web/web-server.ts';
import { bucketSite } from './bucket-site.ts';

/** What deployed stacks run on: the endpoint they were deployed to, and the clock of all. */
export interface DeployedParts extends Pick<RunOptions, 'authorizer' | 'clock' | 'onLine'> {
  readonly aws: LocalAws;
  readonly clients: AwsClients;
  readonly accountId: string;
  readonly dataDir: string;
  readonly runs: MeasuredRuns;
  readonly control: () => Pick<ControlParts, 'time' | 'troubles' | 'invitations'>;
  readonly say: (line: string) => void;
}

/** The stacks that were deployed through the endpoint's CloudFormation, each with an address of its own. */
export interface DeployedStacks extends StackRunner {
  readonly runtimes: () => readonly Runtime[];
  /** Where the users of this pool sign in. */
  readonly urlOfPool: (userPoolId: string) => string | undefined;
  readonly close: () => Promise<void>;
}

interface Running {
  readonly web: WebServer;
  readonly url: string;
  runtime?: Runtime;
  pools?: readonly string[];
}

/** Runs deployed stacks as the stack of the repository is run. */
export function createDeployedStacks(parts: DeployedParts): DeployedStacks {
  const { aws, clients, accountId, clock } = parts;
  const running = new Map<string, Running>();

  async function openAddress(before: string | undefined): Promise<{ web: WebServer; url: string }> {
    const web = createWebServer();
    const port = Number(before === undefined ? 0 : new URL(before).port);
    const choice = (wanted: number) => ({ variable: 'EBB_PORT', port: wanted }) as const;
    // Somebody else may have taken its port since; then it gets another.
    const got = await listen(web.server, choice(port)).catch(() => listen(web.server, choice(0)));
    return { web, url: `http://127.0.0.1:${got}` };
  }

  async function serve(
    { web, url }: Running,
    stack: LocalStack,
    dataDir: string,
    given: Readonly<Record<string, string>>,
  ): Promise<Runtime> {
    const { signIn, dashboard } = await openSignIn(stack, dataDir, url, aws.users);
    const { stackName } = stack.place;
    const runtime = await runStack(stack, {
      ...parts,
      dataDir,
      keysOf: () => signIn.keys,
      targets: `arn:aws:lambda:${stack.place.region}:${accountId}:function:${stackName}-`,
      onLine: (name, line) => parts.onLine?.(name === 'local' ? `local (${stackName})` : name, line),
    });
    const outputs = { ...given, LocalAwsEndpoint: aws.endpoint };
    const own = { ...parts.control(), clock, aws, clients, signIn, users: aws.users, outputs, accountId };
    const control = createControl(own);
    const controlApi = createControlApi(
      control,
      createOverview({ aws, clients, outputs, now: control.now, runs: parts.runs }),
    );
    const { issuer, clientId, scope } = dashboard;
    web.serve([
      under('/_local/', controlApi),
      under('/oidc/', signIn.handle),
      async (request, response) => {
        const path = (request.url ?? '/').split('?')[0] ?? '/';
        if (!runtime.takesHttp(request.method ?? 'GET', path)) return false;
        await runtime.handleHttp(request, response);
        return true;
      },
      bucketSite(clients.s3, given.PagesBucket ?? '', { issuer, clientId, scope }),
    ]);
    return runtime;
  }

  async function stop(name: string): Promise<void> {
    const one = running.get(name);
    running.delete(name);
    await one?.web.close();
    await one?.runtime?.close();
  }

  return {
    placeFor: async (name, before) => {
      const opened = running.get(name) ?? (await openAddress(before));
      running.set(name, opened);
      return opened.url;
    },
    run: async (stack, uuid, outputs) => {
      const { stackName } = stack.place;
      const one = running.get(stackName);
      if (one === undefined) throw new Error(`${stackName} has no address.`);
      await one.runtime?.close();
      delete one.runtime;
      one.runtime = await serve(one, stack, join(parts.dataDir, 'deployed', uuid), outputs);
      // A deployment in two steps and an update run it again, at the address that was said.
      if (one.pools === undefined) parts.say(`${stackName} is at ${one.url}`);
      one.pools = stack.ofType('AWS::Cognito::UserPool').map(stack.ref);
    },
    stop: async (name) => {
      const { url } = running.get(name) ?? {};
      await stop(name);
      if (url !== undefined) parts.say(`${name} is gone from ${url}`);
    },
    runtimes: () => [...running.values()].flatMap(({ runtime }) => (runtime === undefined ? [] : [runtime])),
    urlOfPool: (pool) => [...running.values()].find(({ pools }) => pools?.includes(pool))?.url,
    close: async () => {
      for (const name of running.keys()) await stop(name);
    },
  };
}

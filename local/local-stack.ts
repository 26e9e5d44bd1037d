import { join } from 'node:path';
import type { Invited } from './aws/cognito/user-pool.ts';
import { startAws } from './aws/front-server.ts';
import type { LocalAws } from './aws/local-aws.ts';
import { createClock, type MovableClock } from './clock.ts';
import { type AwsClients, createAwsClients } from './cloudformation/aws-clients.ts';
import { openStack } from './cloudformation/local-stack.ts';
import { readStack } from './cloudformation/read-stack.ts';
import { type Control, createControl } from './control/control.ts';
import { createControlApi } from './control/control-api.ts';
import { createOverview } from './control/overview.ts';
import { createTimeMover } from './control/time-mover.ts';
import { watchTroubles } from './control/troubles.ts';
import { type DemoPatient, demoPatients } from './demo/demo-patients.ts';
import { demoUsers } from './demo/demo-users.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { createDeployedStacks, type DeployedStacks } from './deployed/deployed-stacks.ts';
import type { Swappable } from './dev/develop.ts';
import { requireRoom, watchRoom } from './disk-space.ts';
import { operatorKeyId } from './iam/access-keys.ts';
import { type Asked, createAuthorizer } from './iam/authorizer.ts';
import { createMeasuredRuns } from './lambda/measured-runs.ts';
import { type Runtime, startRuntime } from './lambda/runtime.ts';
import { createSwappableRuntime } from './lambda/swappable-runtime.ts';
import { together } from './lambda/together.ts';
import { openSignIn } from './oidc/open-sign-in.ts';
import { outputsOf } from './outputs.ts';
import { listen, portInUse, requireFree, type StartError } from './ports.ts';
import { type Beginning, openStateDirectory } from './state-directory.ts';
import { synthesise } from './synthesise.ts';
import { createReload } from './web/reload.ts';
import { stackSite } from './web/stack-site.ts';
import { createWebServer } from './web/web-server.ts';

/** How to start a local stack. */
export interface LocalStackOptions {
  /** Everything it keeps lies here; one running stack per folder. */
  readonly dataDir: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly awsPort: number;
  /** Throws away what is kept and begins anew. */
  readonly fresh?: boolean;
  /** Writes the demo clinic where the state is new, with these of its patients alone where they are given. */
  readonly demo?: boolean | readonly DemoPatient[];
  /** Has open pages load themselves again when they were rebuilt. */
  readonly reload?: boolean;
  /** The folder of a synthesised stack to run; without it the repository's own is synthesised. */
  readonly cdkOut?: string;
  /** Real ms without any movement after which a stack that is not at rest counts as stuck. */
  readonly stillMs?: number;
  /** Told when it cannot go on: a part has ended by itself, or the disk is full. Whoever is told ends the process. */
  readonly onBroken?: (error: StartError) => void;
  /** Told of every call that a role of the stack is asked about. */
  readonly onAsked?: (asked: Asked) => void;
  /** Told how much of what takes a while is done. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Gets what the start is doing, one line each. */
  readonly say?: (line: string) => void;
}

/** A line that a function wrote, and the moved epoch ms at which it did. */
interface LogLine {
  readonly functionName: string;
  readonly line: string;
  readonly at: number;
}

/** A running local stack. */
export interface RunningLocalStack extends Swappable {
  /** Pages, API, sign-in and control. */
  readonly url: string;
  /** The AWS endpoint. */
  readonly awsUrl: string;
  readonly control: Control;
  readonly runtime: Runtime;
  readonly aws: LocalAws;
  readonly clock: MovableClock;
  /** Clients of the owner of the laptop, who may do everything. */
  readonly clients: AwsClients;
  /** Every line the functions wrote since the start, and what went wrong around them, under `local`. */
  readonly logs: readonly LogLine[];
  /** Names that may sign in. */
  readonly users: readonly string[];
  readonly close: () => Promise<void>;
}

const accountId = '000000000000';
const root = join(import.meta.dirname, '..');
const tickMs = 500;
const demoWeeks = 16;
const weekMs = 7 * 24 * 3_600_000;
/** Lines of logs that are kept in memory; all of them are in files. */
const mostLines = 50_000;

/** Starts everything on loopback and answers when all is up. Rejects with a StartError for what its owner can mend. */
export async function startLocalStack(options: LocalStackOptions): Promise<RunningLocalStack> {
  const say = options.say ?? (() => undefined);
  const closers: (() => unknown)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    return await start(options, say, closers, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function beginningFor(kept: Beginning | null, demo: boolean): Beginning {
  if (kept !== null) return kept;
  return demo
    ? { clockOffsetMs: -demoWeeks * weekMs, seeded: 'begun' }
    : { clockOffsetMs: 0, seeded: 'none' };
}

async function start(
  options: LocalStackOptions,
  say: (line: string) => void,
  closers: (() => unknown)[],
  close: () => Promise<void>,
): Promise<RunningLocalStack> {
  const webPort = { variable: 'EBB_PORT', port: options.port } as const;
  const awsPort = { variable: 'EBB_AWS_PORT', port: options.awsPort } as const;
  const web = createWebServer();
  const url = `http://127.0.0.1:${await listen(web.server, webPort)}`;
  closers.push(web.close);
  await requireFree(awsPort);

  const directory = openStateDirectory(options.dataDir);
  closers.push(directory.release);
  const onBroken = options.onBroken ?? (() => undefined);
  requireRoom(options.dataDir);
  closers.push(watchRoom(options.dataDir, onBroken));
  const kept = directory.beginning();
  // A demo that was interrupted half-way is begun again: half a story would puzzle everybody.
  if (options.fresh === true || kept?.seeded === 'begun') directory.clear();
  const demo = options.demo === true ? demoPatients : options.demo || [];
  const beginning = beginningFor(directory.beginning(), demo.length > 0);
  directory.save(beginning);
  const dataDir = directory.path;

  if (options.cdkOut === undefined) say('Putting the stack together ...');
  const cdkOut = options.cdkOut ?? (await synthesise(root, join(root, '.ebb', 'cdk.out')));
  const source = readStack(cdkOut);
  const region = source.region ?? 'us-east-1';

  const clock = createClock(beginning.clockOffsetMs);
  const authorizer = createAuthorizer(options.onAsked);
  const runs = createMeasuredRuns(clock.now);
  const invitations: Invited[] = [];
  let deployed: DeployedStacks | undefined;
  const aws = await startAws({
    port: options.awsPort,
    dataDir,
    clock,
    authorize: (call) => {
      runs.note(call);
      return authorizer.authorize(call);
    },
    region,
    accountId,
    onBroken,
    onInvited: (invited) => {
      invitations.push(invited);
      say(
        `Mail to ${invited.to}: you may sign in at ${deployed?.urlOfPool(invited.pool) ?? url}, with ${invited.password} as your first password.`,
      );
    },
  }).catch((error: unknown) => {
    throw error instanceof Error && error.message.endsWith('is in use.') ? portInUse(awsPort) : error;
  });
  closers.push(aws.close);
  const clients = createAwsClients(aws.endpoint, region, operatorKeyId);
  closers.push(clients.destroy);

  const place = { stackName: source.name, region, accountId, awsEndpoint: aws.endpoint, webUrl: url };
  const stack = openStack(source, place);
  const { users } = aws;
  const { signIn, dashboard } = await openSignIn(stack, dataDir, url, users);

  const logs: LogLine[] = [];
  const onLine = (functionName: string, line: string) => {
    logs.push({ functionName, line, at: clock.now() });
    if (logs.length > mostLines) logs.splice(0, mostLines / 2);
  };
  const parts = { aws, authorizer, region, accountId, webUrl: url, dataDir, clock, runs };
  const { runtime, ...swappable } = await createSwappableRuntime(
    (folder) =>
      startRuntime({
        ...parts,
        cdkOut: folder,
        keysOf: () => signIn.keys,
        onLine,
      }),
    cdkOut,
  );
  closers.push(runtime.close);

  let seeded = beginning.seeded;
  const save = () => directory.save({ clockOffsetMs: clock.now() - clock.real(), seeded });
  const troubles = watchTroubles(runtime.stack, aws);
  const time = createTimeMover({
    clock,
    aws,
    runtime: together(() => [runtime, ...(deployed?.runtimes() ?? [])]),
    stillMs: options.stillMs ?? 30_000,
    troubles: troubles.count,
    onMoved: save,
  });
  deployed = createDeployedStacks({
    ...parts,
    clients,
    onLine,
    say,
    control: () => ({ time, troubles, invitations }),
  });
  closers.push(deployed.close);
  await aws.stacks.runWith(deployed);
  const outputs = { ...outputsOf(source, runtime.stack), LocalAwsEndpoint: aws.endpoint };
  const control = createControl({
    clock,
    aws,
    clients,
    time,
    troubles,
    signIn,
    users,
    outputs,
    accountId,
    invitations,
  });
  const overview = createOverview({ aws, clients, outputs, now: control.now, runs });
  const controlApi = createControlApi(control, overview);
  const reload = options.reload === true ? createReload() : undefined;
  const site = stackSite({ control: controlApi, signIn: signIn.handle, runtime, dashboard, reload });
  web.serve(site.handlers);

  if (seeded === 'begun') {
    for (const { password, ...user } of demoUsers) users.put(user, password);
    say(`Writing the demo clinic: ${demo.length} patients over ${demoWeeks} weeks ...`);
    await seedDemo({ url, control, clock, patients: demo, onProgress: options.onProgress });
    seeded = 'whole';
    save();
  }

  const ticking = setInterval(() => {
    time
      .tick()
      .catch((error: unknown) => logs.push({ functionName: 'local', line: String(error), at: clock.now() }));
  }, tickMs);
  closers.push(() => clearInterval(ticking));
  const names = users.list().map(({ name }) => name);
  const rebuildPages = async () => {
    const rebuilt = await Promise.all(
      [...site.pages].map(async ([name, page]) => ((await page.rebuild()) ? [name] : [])),
    );
    if (rebuilt.flat().length > 0) reload?.changed();
    return rebuilt.flat();
  };
  const running = { control, runtime, aws, clock, clients, logs, rebuildPages, close };
  return { ...running, ...swappable, url, awsUrl: aws.endpoint, users: names };
}

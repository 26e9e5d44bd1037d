import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { signInLines } from './demo/sign-in-lines.ts';
import { told } from './disk-space.ts';
import { portFrom, startError } from './ports.ts';
import { createProgress } from './progress.ts';
import { stopWith } from './stop-with.ts';

const started = performance.now();

const usage = `npm start                     goes on where it stopped; the first time with the demo clinic
npm start -- --fresh          begins anew and empty
npm start -- --fresh --demo   begins anew with the demo clinic
npm run dev                   the same, and swaps what you change while it runs
EBB_PORT (3000), EBB_AWS_PORT (4566) and EBB_DATA_DIR (.ebb) say where.`;

const root = join(import.meta.dirname, '..');
const dataDir = resolve(process.env.EBB_DATA_DIR ?? join(root, '.ebb'));

async function main(): Promise<void> {
  const flags = new Set(process.argv.slice(2));
  const unknown = [...flags].find((flag) => !['--fresh', '--demo', '--watch', '--help'].includes(flag));
  if (flags.has('--help') || unknown !== undefined) {
    console.log(unknown === undefined ? usage : `${unknown} is not known.\n${usage}`);
    process.exitCode = unknown === undefined ? 0 : 1;
    return;
  }
  const fresh = flags.has('--fresh');
  const watching = flags.has('--watch');
  if (fresh && watching) {
    throw startError('npm run dev goes on with the state there is: begin anew with npm start -- --fresh.');
  }
  const { port } = portFrom('EBB_PORT', process.env.EBB_PORT, 3000);
  const { port: awsPort } = portFrom('EBB_AWS_PORT', process.env.EBB_AWS_PORT, 4566);
  enableCompileCache(join(root, '.ebb', 'compiled'));
  // Loaded now, since that takes a second or two: what is asked for wrongly is refused at once.
  const { startLocalStack } = await import('./local-stack.ts');
  const stack = await startLocalStack({
    dataDir,
    port,
    awsPort,
    fresh,
    reload: watching,
    demo: !fresh || flags.has('--demo'),
    say: (line) => console.log(line),
    onProgress: createProgress(process.stdout),
    onBroken: endWith,
  });
  const endDevelop = watching
    ? (await import('./dev/develop.ts')).develop(root, join(dataDir, 'dev'), stack, (line) =>
        console.log(line),
      )
    : () => Promise.resolve();
  stopWith(async () => {
    await endDevelop();
    await stack.close();
  }, endWith);
  console.log(`AWS endpoint: ${stack.awsUrl}`);
  console.log(`State: ${dataDir} (up in ${((performance.now() - started) / 1000).toFixed(1)} s)`);
  console.log([`Ebb is ready: ${stack.url}`, ...signInLines(stack.url, stack.users)].join('\n'));
}

/**
 * Ends at once and without closing, for what is left of the parts might wait for the one that is gone. Nothing is lost
 * by it: everything kept is on disk, and what dynoxide there is ends with this process.
 */
function endWith(error: unknown): never {
  console.error(told(error, dataDir));
  process.exit(1);
}

process.on('uncaughtException', endWith);
main().catch(endWith);

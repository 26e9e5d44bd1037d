import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runScript } from '../scripts/run-script.ts';
import { usageError } from '../scripts/usage-error.ts';
import { type Budget, tableOf } from './budget.ts';

const benchmarks = [
  import.meta.resolve('./segments.ts'),
  import.meta.resolve('./check-in-cost.ts'),
  import.meta.resolve('./pacing.ts'),
  import.meta.resolve('./emergency.ts'),
  import.meta.resolve('./cold-start.ts'),
  import.meta.resolve('./export.ts'),
  import.meta.resolve('./read-reply.ts'),
  import.meta.resolve('./scale.ts'),
  import.meta.resolve('./outcomes.ts'),
].map((url) => fileURLToPath(url));

async function budgetsOf(file: string): Promise<Budget[]> {
  const child = spawn(process.execPath, [file, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  await once(child, 'close');
  const json = Buffer.concat(said).toString('utf8');
  // One that broke is a missed budget, and the rest are measured all the same.
  if (!json.startsWith('[')) {
    return [{ name: basename(file), measured: 'nothing: it broke', budget: '', ok: false }];
  }
  const budgets: Budget[] = JSON.parse(json);
  return budgets;
}

/** Each runs in a process of its own, so that none warms up or crowds another. */
const usage = `npm run bench -- [${benchmarks.map((file) => basename(file, '.ts')).join(' | ')}]

Prints the budgets of docs/budgets.md as one table, or those that are named alone.`;

await runScript(usage, async () => {
  const { positionals } = parseArgs({ options: {}, allowPositionals: true });
  const wanted = new Set(positionals.map((name) => `${name}.ts`));
  const known = new Set(benchmarks.map((file) => basename(file)));
  if ([...wanted].some((file) => !known.has(file))) throw usageError(usage);
  const budgets: Budget[] = [];
  for (const file of benchmarks) {
    if (wanted.size === 0 || wanted.has(basename(file))) budgets.push(...(await budgetsOf(file)));
  }
  process.stdout.write(`${tableOf(budgets)}\n`);
  process.exitCode = budgets.every(({ ok }) => ok) ? 0 : 1;
});

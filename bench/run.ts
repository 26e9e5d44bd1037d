/**
 * Prints every budget as one table: `npm run bench`. Each benchmark runs in a process of its own, so that none
 * warms up or crowds another, and is a command of its own, for example `node bench/pacing.ts`. Those that are named
 * after `--` are measured alone: `npm run bench -- scale`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
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

const budgets: Budget[] = [];
const wanted = new Set(process.argv.slice(2).map((name) => `${name}.ts`));
for (const file of benchmarks) {
  if (wanted.size === 0 || wanted.has(basename(file))) budgets.push(...(await budgetsOf(file)));
}
process.stdout.write(`${tableOf(budgets)}\n`);
process.exitCode = budgets.every(({ ok }) => ok) ? 0 : 1;

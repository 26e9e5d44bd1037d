import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { argumentsOf, orEnd } from '../../scripts/run-script.ts';
import { wholeNumber } from '../../scripts/whole-number.ts';
import type { SeedReport } from './run-seed.ts';
import { shrink } from './shrink.ts';
import { missing, summaryOf } from './summary.ts';

const shrinkMs = 90_000;
/** With this many seeds every kind of command, event and fault must have occurred. */
const enough = 1_000;

const usage = `npm run simulate -- [--seeds 100] [--from 1] [--first] [--threads 2] [--whole]

Tells that many stories and what occurred in them. A failing seed is told with the command that tells it again, and made
short.

  --first    ends at the first that fails
  --whole    makes nothing short
  --threads  as many at once; all processors unless told otherwise`;

const { values } = argumentsOf(usage, {
  options: {
    seeds: { type: 'string', default: '100' },
    from: { type: 'string', default: '1' },
    first: { type: 'boolean', default: false },
    threads: { type: 'string', default: `${availableParallelism()}` },
    whole: { type: 'boolean', default: false },
  },
});
const [from, count, atOnce] = orEnd(usage, () => [
  wholeNumber('from', values.from, 0),
  wholeNumber('seeds', values.seeds),
  wholeNumber('threads', values.threads),
]);

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Seeds after which it says how far it is. */
const saidAfter = 25;

/** A failing seed at once, and now and then how far it is. */
function sayProgress(done: number, { seed, problems }: SeedReport): void {
  const [problem] = problems;
  if (problem !== undefined) say(`seed ${seed} breaks a promise: ${problem.rule}`);
  const seconds = (performance.now() - began) / 1_000;
  if (done % saidAfter === 0 && done < count)
    say(`${done} seeds in ${Math.round(seconds)} s, ${(done / seconds).toFixed(2)} a second`);
}

/** Tells every seed, on as many threads as there are processors. */
function tellAll(): Promise<SeedReport[]> {
  const reports: SeedReport[] = [];
  let next = from;
  let isOver = false;
  const threads = Math.min(count, atOnce);
  const worker = () =>
    new Promise<void>((resolve, reject) => {
      const thread = new Worker(new URL('./simulate-worker.ts', import.meta.url));
      const go = () => {
        if (isOver || next >= from + count) {
          void thread.terminate().then(() => resolve());
          return;
        }
        thread.postMessage(next);
        next += 1;
      };
      thread.on('error', reject);
      thread.on('message', (report: SeedReport) => {
        reports.push(report);
        sayProgress(reports.length, report);
        if (values.first && report.problems.length > 0) isOver = true;
        go();
      });
      go();
    });
  return Promise.all(Array.from({ length: threads }, worker)).then(() => reports);
}

async function tellFailure(failed: SeedReport): Promise<void> {
  const [problem] = failed.problems;
  say(`\nSeed ${failed.seed} breaks a promise: ${problem?.rule}`);
  say(`  ${problem?.at} ${problem?.problem}`);
  say(`  again: npm run simulate -- --seeds 1 --from ${failed.seed}`);
  if (values.whole) return;
  const { report, actions, faults } = await shrink(failed, shrinkMs, () => performance.now());
  say(
    `  in short (${actions.length} actions; faults: ${faults.join(', ') || 'none'}): ${report.problems[0]?.problem}`,
  );
  for (const action of actions.slice(-30)) say(`    ${action}`);
  say('  the last steps:');
  for (const step of report.lately.slice(-25)) say(`    ${step}`);
}

const began = performance.now();
const reports = (await tellAll()).sort((a, b) => a.seed - b.seed);
const seconds = (performance.now() - began) / 1_000;
for (const line of summaryOf(reports, seconds)) say(line);
const failed = reports.filter(({ problems }) => problems.length > 0);
const lacking = missing(reports);
if (lacking.length > 0) say(`never occurred: ${lacking.join(', ')}`);
for (const report of failed.slice(0, 3)) await tellFailure(report);
if (failed.length > 0)
  say(`\n${failed.length} of ${reports.length} seeds failed: ${failed.map(({ seed }) => seed).join(', ')}`);
process.exitCode = failed.length > 0 || (count >= enough && lacking.length > 0) ? 1 : 0;

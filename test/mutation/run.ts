/**
 * `npm run mutation -- rules`: changes plan, consent, STOP and claims one expression at a time and looks whether a test
 * notices. `npm run mutation -- reading --mutants 500 --seed 1`: the same for a sample of the reader.
 */
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { rules, sampledLines } from './mutated-files.ts';

const usage = 'npm run mutation -- rules | reading [--only file.ts] [--mutants 500] [--seed 1] [--threads 2]';

const { values, positionals } = parseArgs({
  options: {
    mutants: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    threads: { type: 'string', default: '2' },
  },
  allowPositionals: true,
});

const subject = positionals[0] ?? '';

/** What Stryker mutates, or null where nobody said which. */
function asked(): readonly string[] | null {
  if (subject !== 'rules' && subject !== 'reading') return null;
  if (values.only !== undefined) return [values.only];
  return subject === 'rules' ? rules : sampledLines(Number(values.mutants), Number(values.seed));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

function tell(results: Awaited<ReturnType<Stryker['runMutationTest']>>): void {
  const killed = results.filter(({ status }) => noticed.has(status));
  const survived = results.filter(({ status }) => missed.has(status));
  for (const { fileName, location, replacement, mutatorName } of survived) {
    const at = `${fileName.slice(fileName.indexOf('shared/'))}:${location.start.line}:${location.start.column}`;
    say(`survived ${at} ${mutatorName} -> ${(replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 120)}`);
  }
  const tried = killed.length + survived.length;
  say(`${killed.length} of ${tried} mutants noticed: ${((100 * killed.length) / tried).toFixed(1)} %`);
}

const mutate = asked();
if (mutate === null) {
  say(usage);
  process.exitCode = 1;
} else {
  const stryker = new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    vitest: { configFile: `test/mutation/${subject}.vitest.config.ts` },
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    coverageAnalysis: 'perTest',
    // A changed constant of a module would need every test to be run; the tables of the rules have tests of their own.
    ignoreStatic: true,
    ignorePatterns: ['cdk.out', '.ebb', 'docs', 'web', 'local', 'bench', 'infra'],
    // Babel reads the files, and types were looked at before.
    disableTypeChecks: false,
    tsconfigFile: 'none',
    concurrency: Number(values.threads),
    reporters: ['progress-append-only'],
    tempDirName: '.stryker-tmp',
    allowConsoleColors: false,
  });
  tell(await stryker.runMutationTest());
}

/**
 * `npm run mutation -- rules`: changes plan, consent, STOP and claims one expression at a time and looks whether a test
 * notices. `npm run mutation -- reading --mutants 500 --seed 1`: the same for a sample of the reader. Stryker is a package
 * of this folder alone, so that nobody else installs it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf, orEnd } from '../../scripts/run-script.ts';
import { wholeNumber } from '../../scripts/whole-number.ts';
import { rules, sampledLines } from './mutated-files.ts';

const usage = 'npm run mutation -- rules | reading [--only file.ts] [--mutants 500] [--seed 1] [--threads 2]';

const { values, positionals } = argumentsOf(usage, {
  options: {
    mutants: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    threads: { type: 'string', default: '2' },
  },
  allowPositionals: true,
});
const {
  mutants: sampled,
  seed,
  concurrency,
} = orEnd(usage, () => ({
  mutants: wholeNumber('mutants', values.mutants),
  seed: wholeNumber('seed', values.seed, 0),
  concurrency: wholeNumber('threads', values.threads),
}));

/** As Stryker's report has it, of what is read here. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}
interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

const subject = positionals[0] ?? '';

/** What Stryker mutates, or null where nobody said which. */
function asked(): readonly string[] | null {
  if (subject !== 'rules' && subject !== 'reading') return null;
  if (values.only !== undefined) return [values.only];
  return subject === 'rules' ? rules : sampledLines(sampled, seed);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

function tell({ files }: Report): void {
  const mutants = Object.entries(files).flatMap(([file, { mutants: of }]) =>
    of.map((mutant) => ({ file, ...mutant })),
  );
  const killed = mutants.filter(({ status }) => noticed.has(status));
  const survived = mutants.filter(({ status }) => missed.has(status));
  for (const { file, location, replacement = '', mutatorName } of survived) {
    const at = `${file}:${location.start.line}:${location.start.column}`;
    say(`survived ${at} ${mutatorName} -> ${replacement.replaceAll(/\s+/g, ' ').slice(0, 120)}`);
  }
  const tried = killed.length + survived.length;
  say(`${killed.length} of ${tried} mutants noticed: ${((100 * killed.length) / tried).toFixed(1)} %`);
}

function mutated(mutate: readonly string[]): Report {
  const folder = mkdtempSync(join(tmpdir(), 'ebb-mutation-'));
  const [configFile, fileName] = [join(folder, 'stryker.config.json'), join(folder, 'report.json')];
  const config = {
    mutate,
    testRunner: 'vitest',
    vitest: { configFile: `test/mutation/${subject}.vitest.config.ts` },
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    // A changed constant of a module would need every test to be run; the tables of the rules have tests of their own.
    ignoreStatic: true,
    ignorePatterns: ['cdk.out', '.ebb', 'docs', 'web', 'local', 'bench', 'infra'],
    // Types were looked at before, and there is no library of TypeScript 7 that could rewrite its settings.
    disableTypeChecks: false,
    tsconfigFile: 'none',
    concurrency,
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName },
    allowConsoleColors: false,
  };
  try {
    writeFileSync(configFile, JSON.stringify(config));
    const stryker = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
    execFileSync(process.execPath, [stryker, 'run', configFile], { stdio: 'inherit' });
    return JSON.parse(readFileSync(fileName, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const mutate = asked();
if (mutate === null) {
  say(usage);
  process.exitCode = 1;
} else {
  tell(mutated(mutate));
}

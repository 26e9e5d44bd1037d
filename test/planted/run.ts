import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { argumentsOf, orEnd } from '../../scripts/run-script.ts';
import { usageError } from '../../scripts/usage-error.ts';
import { wholeNumber } from '../../scripts/whole-number.ts';
import { type PlantedBug, plantedBugs } from './planted-bugs.ts';

const root = join(import.meta.dirname, '../..');

const usage = `npm run planted -- [names] [--seeds 100] [--from 1]

Plants each bug of test/planted/, or those that are named, into a copy of the code, and looks whether it is found: by the
simulation within so many seeds, else by the test that its patch names.`;

const { values, positionals } = argumentsOf(usage, {
  options: { seeds: { type: 'string', default: '100' }, from: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const bugs = plantedBugs();

/** The bugs that are named, or all. */
function asked(): PlantedBug[] {
  const unknown = positionals.filter((named) => !bugs.some(({ name }) => name === named));
  if (unknown.length > 0) throw usageError(`No planted bug is called ${unknown.join(' or ')}.`);
  return bugs.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
}

const { waiting, seeds, from } = orEnd(usage, () => ({
  waiting: asked(),
  seeds: wholeNumber('seeds', values.seeds),
  from: wholeNumber('from', values.from, 0),
}));

interface Found {
  bug: PlantedBug;
  by: 'the simulation' | 'a test' | 'nothing';
  /** Seeds that were told until it failed. */
  seeds: number;
  rule: string;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A copy of what git tracks, with the same modules. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ebb-planted-'));
  const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of tracked
    .split('\0')
    .filter((name) => /^(functions|shared|test|scripts|[^/]+$)/.test(name)))
    cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function run(folder: string, args: readonly string[]): Promise<{ failed: boolean; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: `${stdout}${stderr}` }),
    );
  });
}

async function look(bug: PlantedBug, folder: string): Promise<Found> {
  const range = ['--seeds', `${seeds}`, '--from', `${from}`];
  const told = await run(folder, [
    'test/simulation/simulate.ts',
    ...range,
    '--first',
    '--whole',
    '--threads',
    '1',
  ]);
  const seed = /^Seed (\d+) breaks a promise: (.*)$/m.exec(told.output);
  if (seed !== null) {
    return { bug, by: 'the simulation', seeds: Number(seed[1]) - from + 1, rule: seed[2] ?? '' };
  }
  if (told.failed)
    return { bug, by: 'the simulation', seeds: 0, rule: told.output.trim().split('\n').at(-1) ?? '' };
  const none = { bug, seeds, rule: '' };
  if (bug.test === null) return { ...none, by: 'nothing' };
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const tested = await run(folder, [vitest, 'run', '--project', 'pure', bug.test]);
  return { ...none, by: tested.failed ? 'a test' : 'nothing', rule: bug.test };
}

/** Looks at bug after bug in a copy of its own. */
async function work(waiting: PlantedBug[], found: Found[]): Promise<void> {
  const folder = copy();
  try {
    for (let bug = waiting.shift(); bug !== undefined; bug = waiting.shift()) {
      execFileSync('git', ['apply', bug.file], { cwd: folder });
      const one = await look(bug, folder);
      execFileSync('git', ['apply', '-R', bug.file], { cwd: folder });
      found.push(one);
      say(`${bug.name}: ${one.by}${one.by === 'the simulation' ? `, ${one.seeds} seeds` : ''} (${one.rule})`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const found: Found[] = [];
await Promise.all(Array.from({ length: availableParallelism() }, () => work(waiting, found)));
const by = (what: Found['by']) => found.filter((one) => one.by === what);
say(
  `\n${found.length} planted: ${by('the simulation').length} found by the simulation, ${by('a test').length} by a test, ` +
    `${by('nothing').length} by nothing`,
);
for (const { bug } of by('nothing')) say(`not found: ${relative(root, bug.file)}: ${bug.why}`);
process.exitCode = by('nothing').length > 0 ? 1 : 0;

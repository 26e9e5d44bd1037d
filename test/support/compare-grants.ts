/**
 * Compares, when every end-to-end test has run, what they called with what the template grants: nothing was refused,
 * and every grant was used or stands in the table of those that no test on a laptop can use. Where it does not compare
 * it says so, and a file that ran and noted nothing is a fault.
 */
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject, TestState } from 'vitest/node';
import type { AskedOfStack } from './grants-asked.ts';
import { unusedHere } from './grants-unused-here.ts';

const root = join(import.meta.dirname, '..', '..');

const endToEnd = globSync('test/e2e/*.stack.test.ts', { cwd: root }).map((file) => join(root, file));

/** What is asked of a file of tests, as vitest tells of it. */
interface RanFile {
  moduleId: string;
  children: { allTests: () => Iterable<{ result: () => { state: TestState } }> };
}

/** Whether all have run, none of their tests left out or given up with the run: a grant that a part of them did not use says nothing. */
export function haveAllRun(files: readonly string[], modules: readonly RanFile[]): boolean {
  return files.every((file) => {
    const found = modules.find(({ moduleId }) => moduleId === file);
    const states = [...(found?.children.allTests() ?? [])].map((test) => test.result().state);
    return states.length > 0 && states.every((state) => state === 'passed' || state === 'failed');
  });
}

/** What is wrong with the grants, one line each. */
export function grantFaults(records: readonly AskedOfStack[]): string[] {
  const used = new Set(records.flatMap((record) => record.used));
  const all = [...new Set(records.flatMap((record) => record.granted))].toSorted();
  const isKnown = (line: string) => unusedHere.some(({ grant }) => grant.test(line));
  return [
    ...new Set(records.flatMap(({ refused }) => refused.map((line) => `called and not granted: ${line}`))),
    ...all
      .filter((line) => !used.has(line) && !isKnown(line))
      .map((line) => `granted and never called: ${line}`),
    ...unusedHere
      .filter(({ grant }) => !all.some((line) => grant.test(line) && !used.has(line)))
      .map(({ grant }) => `said to be unused here, and is used or not granted: ${grant.source}`),
  ];
}

/** Sets up the folder that stacks write to; what is wrong fails the run at its end. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'ebb-grants-'));
  process.env.EBB_GRANTS_ASKED = folder;
  return () => {
    const records = readdirSync(folder).map(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as AskedOfStack,
    );
    rmSync(folder, { recursive: true });
    if (!haveAllRun(endToEnd, project.vitest.state.getTestModules())) {
      console.log('Grants were not compared: not every end-to-end test ran.');
      return;
    }
    const noted = new Set(records.map(({ testFile }) => testFile));
    const silent = endToEnd
      .filter((file) => !noted.has(file))
      .map((file) => `ran and noted nothing: ${file}`);
    const faults = [...silent, ...grantFaults(records)];
    if (faults.length > 0) throw new Error(`Grants:\n${faults.join('\n')}`);
  };
}

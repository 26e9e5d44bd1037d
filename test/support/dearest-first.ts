import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest, the longest first, also in a fresh clone, in which Vitest knows of no time that a file took. A
 * file with a stack waits as much as it works, so each of these stands beside others, and small ones fill the end.
 */
const dearest = [
  'test/e2e/clinics.stack.test.ts',
  'test/e2e/dashboard.stack.test.ts',
  'test/local/local-stack.stack.test.ts',
  'test/local/start/start.stack.test.ts',
  'test/local/start/ending.stack.test.ts',
  'test/local/lambda/runtime.emulator.test.ts',
  'test/budgets/check-in-cost.emulator.test.ts',
  'test/simulation/simulation.properties.test.ts',
  'test/scripts/story.test.ts',
];
const projects = ['stack', 'emulator'];

/** The place of a project: what needs most comes first, and `pure`, whose files are the smallest, last. */
function placeOf(name: string): number {
  const place = projects.indexOf(name);
  return place === -1 ? projects.length : place;
}

/** Where a file stands among the dearest; behind all of them where it is none. */
function rankOf({ project, moduleId }: TestSpecification): number {
  const rank = dearest.indexOf(relative(project.config.root, moduleId));
  return rank === -1 ? dearest.length : rank;
}

/** Runs the projects from the dearest to the cheapest, and in each the files that take longest first. */
export default class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted(
      (a, b) => placeOf(a.project.name) - placeOf(b.project.name) || rankOf(a) - rankOf(b),
    );
  }
}

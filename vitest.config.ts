import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import DearestFirst from './test/support/dearest-first.ts';

const oneProcess = {
  pool: 'threads',
  isolate: false,
  globalSetup: 'test/support/own-folders.ts',
  setupFiles: 'test/support/unlogged.ts',
} as const;
const synthesised = {
  globalSetup: [
    'test/support/own-folders.ts',
    'test/support/synthesised.ts',
    'test/support/unpacked-browser.ts',
  ],
};

/** Tables that are written anew are written whole, those included that deep alone looks at. */
const writesTables = process.argv.some((word) => word === '-u' || word === '--update');

const asksForPureAlone = /--project[ =]pure/.test(process.argv.join(' '));

const pure: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'pure',
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.{emulator,stack,deep}.test.ts'],
    // Files share threads and the modules in them: most of the time of a small test is the loading of what it tests.
    ...oneProcess,
    ...(writesTables && { env: { EBB_DEEP: '1' } }),
  },
};
const emulator: TestProjectInlineConfiguration = {
  extends: true,
  test: { name: 'emulator', include: ['test/**/*.emulator.test.ts'], ...oneProcess },
};
const stack: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'stack',
    include: ['test/**/*.stack.test.ts'],
    ...oneProcess,
    globalSetup: [...synthesised.globalSetup, 'test/support/compare-grants.ts'],
  },
};
const deep: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'deep',
    include: [
      'test/**/*.deep.test.ts',
      'test/**/*properties.test.ts',
      'test/{budgets,shared/domain/outcomes,shared/domain/texts}/*.test.ts',
      'test/shared/views/*-views*.test.ts',
      'test/scripts/{story,texts-a-year}.test.ts',
    ],
    env: { EBB_DEEP: '1' },
    ...synthesised,
  },
};

/**
 * A test says by its name what it needs. `npm test` runs the first three, `npm test -- --project pure` the first
 * alone, and `npm run test:deep` the last:
 *
 * - `*.test.ts`: nothing but the code.
 * - `*.emulator.test.ts`: DynamoDB or another emulated service.
 * - `*.stack.test.ts`: the synthesised stack, the local stack that runs it, or a browser.
 * - `*.deep.test.ts`: minutes. What is named `*.properties.test.ts` is pure, and goes ten times as far there; budgets are
 *   measured to the end there, every text is looked at in every shape, and every patient's year is played in both languages.
 */
export default defineConfig(({ mode }) => ({
  test: {
    // Node strips the types itself: nothing is bundled for a test, and each module is loaded as `npm start` loads it.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    projects: mode === 'deep' ? [deep] : [pure, emulator, stack],
    // Vitest leaves a processor to itself, which on two of them is half of what there is. Tests with a stack wait for a
    // third of their time, for a browser or a process: one more worker uses it.
    maxWorkers: availableParallelism() + (asksForPureAlone ? 0 : 1),
    sequence: { sequencer: DearestFirst },
    // What a passing test printed tells nobody anything; a failing one shows its lines.
    silent: 'passed-only',
    // Nothing is measured by these: they end what hangs. Waits fail by themselves when nothing moves any more.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    // A worker that ends closes the stack it runs.
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 60_000 } },
    // What a test replaced is put back after it: the next file may find the same modules.
    restoreMocks: true,
    unstubEnvs: true,
  },
}));

import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** The tests whose names say what they need. */
function testsThatNeed(name: string): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include: [`test/**/*.${name}.test.ts`] } };
}

/** Files share threads and the modules in them: most of the time of a small test is the loading of what it tests. */
const pure: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'pure',
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.{emulator,stack,deep}.test.ts'],
    pool: 'threads',
    isolate: false,
  },
};

/**
 * A test says by its name what it needs. `npm test` runs the first three, `npm test -- --project pure` the first
 * alone, and `npm run test:deep` the last:
 *
 * - `*.test.ts`: nothing but the code.
 * - `*.emulator.test.ts`: DynamoDB or another emulated service.
 * - `*.stack.test.ts`: the whole local stack, or a browser.
 * - `*.deep.test.ts`: minutes, to go far where the others only look in.
 */
export default defineConfig(({ mode }) => ({
  test: {
    projects:
      mode === 'deep' ? [testsThatNeed('deep')] : [pure, testsThatNeed('emulator'), testsThatNeed('stack')],
    // Vitest leaves a processor to itself, which on two of them is half of what there is.
    maxWorkers: '100%',
    // What a passing test printed tells nobody anything; a failing one shows its lines.
    silent: 'passed-only',
    testTimeout: 20_000,
    // What a test replaced is put back after it: the next file may find the same modules.
    restoreMocks: true,
    unstubEnvs: true,
  },
}));

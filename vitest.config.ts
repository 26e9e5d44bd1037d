import { defineConfig } from 'vitest/config';

export default defineConfig({
  // What a passing test printed tells nobody anything; a failing one shows its lines.
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000, silent: 'passed-only' },
});

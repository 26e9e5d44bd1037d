import { defineConfig } from 'vitest/config';

/** What tries the mutants of the reader. */
export default defineConfig({
  test: {
    include: ['test/shared/domain/reply/**/*.test.ts'],
    exclude: ['**/*.properties.test.ts'],
    silent: true,
  },
});

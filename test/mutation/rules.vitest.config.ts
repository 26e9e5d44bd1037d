import { defineConfig } from 'vitest/config';

/** What tries the mutants of the rules: the tests of plan, patient and texts, and of STOP among replies. */
export default defineConfig({
  test: {
    include: [
      'test/shared/domain/{plan,patient,texts}/**/*.test.ts',
      'test/shared/domain/reply/kinds/{stop,control}*.test.ts',
    ],
    exclude: ['**/{word-text,reasons,texts-page}.test.ts', '**/{bounds,wake-ups}.properties.test.ts'],
    restoreMocks: true,
    unstubEnvs: true,
    silent: true,
  },
});

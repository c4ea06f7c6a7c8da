import { defineConfig } from 'vitest/config';

/** What is waited for may take long on a busy machine; the standard second of `expect.poll` had been too short there. */
const journeys = { testTimeout: 90_000, hookTimeout: 180_000, expect: { poll: { timeout: 20_000 } } };
const measured = 'apps/web/e2e/large-*.e2e.ts';

/** The journeys through the application in a real browser: `npx vitest run --config vitest.e2e.config.ts`. */
export default defineConfig({
  test: {
    globalSetup: ['apps/web/e2e/build.ts'],
    projects: [
      {
        test: {
          ...journeys,
          name: 'journeys',
          include: ['apps/web/e2e/**/*.e2e.ts', 'scripts/**/*.e2e.ts'],
          exclude: [measured],
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...journeys,
          name: 'measured',
          include: [measured],
          // After the others and one at a time, so that measurements mean something.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** The journeys through the application in a real browser: `npx vitest run --config vitest.e2e.config.ts`. */
export default defineConfig({
  test: {
    include: ['apps/web/e2e/**/*.e2e.ts', 'scripts/**/*.e2e.ts'],
    globalSetup: ['apps/web/e2e/build.ts'],
    testTimeout: 90_000,
    hookTimeout: 180_000,
    // One browser at a time, so that measurements mean something.
    fileParallelism: false,
  },
});

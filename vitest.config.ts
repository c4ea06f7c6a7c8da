import { defineConfig } from 'vitest/config';
import { whatRulesRead } from './apps/web/what-rules-read.ts';

export default defineConfig({
  plugins: [whatRulesRead()],
  test: {
    include: ['packages/**/src/**/*.test.ts', 'apps/**/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Vitest leaves a processor for others, which on a machine of two is half of it.
    maxWorkers: 2,
    // Generous: on a busy machine a server with its database takes long to start.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});

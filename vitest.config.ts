import { defineConfig } from 'vitest/config';
import { whatRulesRead } from './apps/web/what-rules-read.ts';

export default defineConfig({
  plugins: [whatRulesRead()],
  test: {
    include: ['packages/**/src/**/*.test.ts', 'apps/**/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});

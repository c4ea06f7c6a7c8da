// `npm run kill-test`: the server is killed fifty times in the middle of writing, on the embedded database and on PostgreSQL;
// `npm test` does it a few times.
import { join } from 'node:path';
import { installPackages, pinnedNode, root, run } from './set-up.mjs';

installPackages();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
process.exit(
  run(pinnedNode, [vitest, 'run', 'apps/server/src/killed.test.ts', '--disable-console-intercept'], {
    env: { ...process.env, WAYMARK_KILLS: process.env.WAYMARK_KILLS ?? '50' },
  }),
);

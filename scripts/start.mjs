// `npm start`: everything that stands between a fresh clone and Waymark in the browser.

import { join } from 'node:path';
import { installPackages, pinnedNode, root, run } from './set-up.mjs';

installPackages();
const built = run(pinnedNode, [join(root, 'scripts', 'build-web.ts')]);
if (built !== 0) process.exit(built);
process.exit(
  run(pinnedNode, [join(root, 'apps', 'cli', 'bin', 'waymark.js'), 'serve', ...process.argv.slice(2)]),
);

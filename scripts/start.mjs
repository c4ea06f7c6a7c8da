// `npm start`: everything that stands between a fresh clone and Waymark in the browser.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installPackages, pinnedNode, root, run } from './set-up.mjs';

installPackages();
const built = run(pinnedNode, [join(root, 'scripts', 'build-web.ts')]);
if (built !== 0) process.exit(built);

const main = join(root, 'apps', 'cli', 'src', 'main.ts');
const server = spawn(pinnedNode, [main, 'serve', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
// Whoever stops `npm start` stops the server: it would go on by itself, and keep its port.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('error', problem => {
  console.error(`Waymark could not be started: ${problem.message}`);
  process.exit(1);
});
server.on('exit', status => process.exit(status ?? 1));

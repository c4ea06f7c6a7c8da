#!/usr/bin/env node
// Starts Waymark with a Node that runs TypeScript as written: this one if it is new enough, else the pinned one.
import { spawnSync } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Compiled code is kept between calls, in Node's folder for it: a short check takes half the time.
module.enableCompileCache?.();
// Every rule is some small functions, each asked a few ten thousand times. Optimising hundreds of them to the last took
// a quarter of the work of a large check; now that is left for what runs far more often, as reading does.
setFlagsFromString('--invocation-count-for-turbofan=100000');

const [major, minor] = process.versions.node.split('.').map(Number);
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

if (major > 22 || (major === 22 && minor >= 18)) {
  const { run } = await import('../src/main.ts');
  process.exitCode = await run(process.argv.slice(2));
} else {
  const pinned = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');
  const { status, error } = spawnSync(pinned, ['--no-warnings', main, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (error)
    console.error(`Waymark needs Node 22.18 or later. Run "npm install" to get it. (${error.message})`);
  process.exitCode = status ?? 2;
}

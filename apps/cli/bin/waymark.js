#!/usr/bin/env node
// Starts Waymark with a Node that runs TypeScript as written: this one if it is new enough, else the pinned one.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import('./tuned.js');
  const { run } = await import('../src/main.ts');
  process.exitCode = await run(process.argv.slice(2));
} else {
  const pinned = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');
  const words = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const { status, error } = spawnSync(pinned, words, { stdio: 'inherit' });
  if (error)
    console.error(`Waymark needs Node 22.18 or later. Run "npm install" to get it. (${error.message})`);
  process.exitCode = status ?? 2;
}

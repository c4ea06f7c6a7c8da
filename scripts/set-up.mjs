// What `npm start` and `npm test` do first: install the packages when they are missing or out of date. It runs on any
// Node from 20 on and needs no package itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Node 24 as the packages pin it. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** Runs a program in the checkout and shows what it prints; gives its exit status. */
export function run(program, words, options = {}) {
  const { status, error } = spawnSync(program, words, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${program} could not be started: ${error.message}`);
  return status ?? 1;
}

/** Installs the packages if the lock file has changed since they were installed. Ends the process if that fails. */
export function installPackages() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    console.error(`Waymark needs Node 20 or later to begin with; this is ${process.versions.node}.`);
    process.exit(2);
  }
  const mark = join(root, 'node_modules', '.waymark-installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock && existsSync(pinnedNode)) return;
  console.log('Installing the packages (once) ...');
  const npm = process.env.npm_execpath;
  // Not `ci`: it refuses a lock file that lacks an optional package of some other platform, which not every registry has.
  const words = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = npm
    ? run(process.execPath, [npm, ...words])
    : run(windows ? 'npm.cmd' : 'npm', words, { shell: windows });
  if (status !== 0) {
    console.error('The packages could not be installed. Is the npm registry within reach?');
    process.exit(status);
  }
  writeFileSync(mark, lock);
}

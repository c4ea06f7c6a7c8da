/** Builds the web application when something it is made of is newer than the last build. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const web = join(root, 'apps', 'web');

/** When the newest file below the folder was changed; 0 if there is none. */
function newest(folder: string): number {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || /[\\/](dist|e2e|node_modules|test-results)[\\/]/.test(path)) continue;
    latest = Math.max(latest, statSync(path).mtimeMs);
  }
  return latest;
}

/** When the page was built; 0 if it was not. */
function built(): number {
  try {
    return statSync(join(web, 'dist', 'index.html')).mtimeMs;
  } catch {
    return 0;
  }
}

const sources = [web, join(root, 'packages'), join(root, 'samples')];
if (built() < Math.max(...sources.map(newest))) {
  console.log('Building the web application ...');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: web,
    stdio: 'inherit',
    // Whoever builds, a test run included, builds what people use.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  process.exit(status ?? 1);
}

/**
 * `npm run pack`: the release, in `release/`:
 *
 * - `waymark-VERSION.tgz`: the command line and the server as plain JavaScript, with the web application inside.
 *   `npm install -g waymark-VERSION.tgz` on a machine with Node 20 or later makes `waymark`.
 * - `web/`: the web application as a folder of static files, for any web server.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const release = join(root, 'release');
const staged = join(release, 'package');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const server = JSON.parse(readFileSync(join(root, 'apps', 'server', 'package.json'), 'utf8'));
/** What stays a dependency of its own: the server's libraries, which npm installs beside the package. */
const kept = Object.fromEntries(
  Object.entries(server.dependencies as Record<string, string>).filter(
    ([name]) => !name.startsWith('@waymark/'),
  ),
);

run(process.execPath, [join(root, 'scripts', 'build-web.ts')]);
rmSync(release, { recursive: true, force: true });
mkdirSync(staged, { recursive: true });

await build({
  cwd: root,
  input: { waymark: 'apps/cli/src/main.ts' },
  platform: 'node',
  external: id => Object.keys(kept).some(name => id === name || id.startsWith(`${name}/`)),
  transform: { target: 'node20', define: { 'import.meta.main': 'true' } },
  output: { dir: join(staged, 'lib'), format: 'esm', minify: false },
});
cpSync(join(root, 'apps', 'web', 'dist'), join(staged, 'web'), { recursive: true });
cpSync(join(root, 'apps', 'web', 'dist'), join(release, 'web'), { recursive: true });
cpSync(join(root, 'apps', 'server', 'migrations'), join(staged, 'migrations'), { recursive: true });
cpSync(join(root, 'docs'), join(staged, 'docs'), { recursive: true });
for (const file of ['LICENSE', 'NOTICE', 'README.md', 'CHANGELOG.md'])
  cpSync(join(root, file), join(staged, file));
cpSync(join(root, 'samples'), join(staged, 'samples'), { recursive: true });
cpSync(join(root, 'apps', 'cli', 'bin', 'tuned.js'), join(staged, 'tuned.js'));
writeFileSync(
  join(staged, 'bin.js'),
  "#!/usr/bin/env node\nimport './tuned.js';\n\nawait import('./lib/waymark.js');\n",
  { mode: 0o755 },
);
writeFileSync(
  join(staged, 'package.json'),
  `${JSON.stringify(
    {
      name: manifest.name,
      version: manifest.version,
      description: manifest.description,
      license: manifest.license,
      type: 'module',
      engines: manifest.engines,
      bin: { waymark: 'bin.js' },
      dependencies: kept,
    },
    null,
    2,
  )}\n`,
);
run('npm', ['pack', '--silent', '--pack-destination', release], staged);
rmSync(staged, { recursive: true });
console.log(`release/waymark-${manifest.version}.tgz and release/web are ready.`);

function run(program: string, words: readonly string[], cwd = root): void {
  const { status, error } = spawnSync(program, [...words], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      error ? `${program} could not be started: ${error.message}` : `${program} ended with status ${status}.`,
    );
    process.exit(1);
  }
}

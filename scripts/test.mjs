// `npm test`: every test there is, from a fresh clone on. Ends with a line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, pinnedNode, root, run } from './set-up.mjs';

installPackages();
const bin = (...path) => join(root, 'node_modules', ...path);
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let passed = 0;
let failed = 0;
let skipped = 0;

once('the lists of rules are up to date', [join('scripts', 'rules-index.ts')]);
once('format and lint (Biome)', [
  bin('@biomejs', 'biome', 'bin', 'biome'),
  'check',
  '--error-on-warnings',
  '.',
]);
once('types (tsc)', [bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'tsconfig.json']);
once('the web application builds', [join('scripts', 'build-web.ts')]);
suite('unit', []);
const chromium = browser();
suite('e2e', ['--config', 'vitest.e2e.config.ts'], chromium ? { WAYMARK_CHROMIUM: chromium } : {});

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);

/** One step that passes or fails as a whole. */
function once(title, words) {
  console.log(`\n== ${title}`);
  if (run(pinnedNode, words) === 0) passed++;
  else failed++;
}

/** A Vitest run; its counts are added up. */
function suite(name, words, env = {}) {
  console.log(`\n== ${name} tests`);
  const file = join(results, `${name}.json`);
  const status = run(
    pinnedNode,
    [
      bin('vitest', 'vitest.mjs'),
      'run',
      ...words,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env: { ...process.env, NO_COLOR: '1', ...env } },
  );
  if (!existsSync(file)) {
    failed++;
    return;
  }
  const told = JSON.parse(readFileSync(file, 'utf8'));
  passed += told.numPassedTests;
  failed += told.numFailedTests || (status === 0 ? 0 : 1);
  const left = told.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'skipped' || status === 'pending'),
  );
  skipped += left.length;
  for (const { fullName } of left.slice(0, 20)) console.log(`skipped: ${fullName}`);
}

/** The browser for the tests of the pages: Debian's Chromium, installed where that may be done. */
function browser() {
  const known = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    process.env.WAYMARK_CHROMIUM,
  ];
  const found = () => known.find(path => path && existsSync(path));
  if (found()) return found();
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.log('\n== installing Chromium for the tests of the pages (Debian package "chromium")');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  }
  if (!found())
    console.log(
      '\nChromium is not here: the tests of the pages are skipped. Install the package "chromium" to run them.',
    );
  return found();
}

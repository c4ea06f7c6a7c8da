// `npm test`: every test there is, from a fresh clone on. Ends with a line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { postgresPrograms, startPostgres } from './postgres.mjs';
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
const postgres = await database();
if (!postgres) missing('PostgreSQL');
try {
  const server = postgres ? { WAYMARK_TEST_POSTGRES: postgres.url } : {};
  suite('unit', [], server);
  const chromium = browser();
  if (!chromium) missing('Chromium');
  suite('e2e', ['--config', 'vitest.e2e.config.ts'], {
    ...server,
    ...(chromium ? { WAYMARK_CHROMIUM: chromium } : {}),
  });
} finally {
  await postgres?.stop();
}
if (process.env.CI && skipped > 0) {
  console.log('Nothing may be skipped here (CI is set).');
  failed++;
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);

/** What the machine lacks skips tests; where every change is tried, that fails. */
function missing(what) {
  if (!process.env.CI) return;
  console.log(`Nothing may be skipped here (CI is set), and ${what} is missing.`);
  failed++;
}

/** One step that passes or fails as a whole. */
function once(title, words) {
  const began = Date.now();
  console.log(`\n== ${title}`);
  if (run(pinnedNode, words) === 0) passed++;
  else failed++;
  took(began);
}

function took(began) {
  console.log(`   ${Math.round((Date.now() - began) / 1000)} seconds`);
}

/** A Vitest run; its counts are added up. */
function suite(name, words, env = {}) {
  const began = Date.now();
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
  took(began);
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

/** A PostgreSQL server for the tests, of Debian's package where nothing is installed and it may be. */
async function database() {
  if (!postgresPrograms()) install('postgresql', 'PostgreSQL for the tests of the server');
  const programs = postgresPrograms();
  if (!programs) {
    console.log(
      '\nPostgreSQL is not here: the tests of the server on it are skipped. Install the package "postgresql" (15 or later) to run them.',
    );
    return undefined;
  }
  console.log(`\n== a PostgreSQL server for the tests, from ${programs}`);
  return startPostgres(programs);
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
  if (!found()) install('chromium', 'Chromium for the tests of the pages');
  if (!found())
    console.log(
      '\nChromium is not here: the tests of the pages are skipped. Install the package "chromium" to run them.',
    );
  return found();
}

/** Installs a package of Debian, where that may be done. */
function install(name, what) {
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return;
  console.log(`\n== installing ${what} (Debian package "${name}")`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}

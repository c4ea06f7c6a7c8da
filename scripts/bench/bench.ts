/**
 * `npm run bench [LEARNERS]`: what a check costs beside tokenizing the same bytes with saxes, and how both grow.
 *
 * Each measurement is a process of its own, and the two kinds take turns, so that a machine that slows down slows both.
 * Quote the ratio; the seconds are those of this machine at this time.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventedReturn } from '../invented/return.ts';

const YEAR = 2526;
const measured = fileURLToPath(new URL('measured.ts', import.meta.url));
const learners = Number(process.argv[2] ?? 20_000);
if (!Number.isInteger(learners) || learners < 1) {
  console.error('Say how many learners: npm run bench 20000');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
try {
  console.log(`A return of ${learners.toLocaleString('en-GB')} learners, ${YEAR}`);
  const file = generate(learners);
  const rounds = 5;
  const tokens: Measured[] = [];
  const checks: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    tokens.push(measure('tokenize', file));
    checks.push(measure('check', file));
  }
  const ratios = checks.map((check, i) => check.seconds / tokens[i]!.seconds);
  const size = statSync(file).size / 1e6;
  console.log(`  ${size.toFixed(0)} MB; ${rounds} rounds, median (lowest to highest)`);
  row(
    'tokenizing with saxes',
    tokens.map(({ seconds }) => seconds),
    's',
  );
  row(
    'check, every rule built, ndjson',
    checks.map(({ seconds }) => seconds),
    's',
  );
  row('ratio', ratios, '');
  row(
    'learners a second',
    checks.map(({ seconds }) => learners / seconds),
    '',
  );
  row(
    'peak memory of the check',
    checks.map(({ megabytes }) => megabytes),
    'MB',
  );
  console.log(`  ${checks[0]!.violations.toLocaleString('en-GB')} violations`);

  if (!process.argv.includes('--no-growth')) {
    console.log('\nGrowth (one round each)\n  learners   tokenizing      check   ratio   peak memory');
    for (const count of [2_000, 20_000, 200_000]) {
      const path = generate(count);
      const token = measure('tokenize', path);
      const check = measure('check', path);
      console.log(
        `  ${count.toLocaleString('en-GB').padStart(8)} ${token.seconds.toFixed(2).padStart(10)} s ${check.seconds.toFixed(2).padStart(8)} s ${(check.seconds / token.seconds).toFixed(2).padStart(7)} ${check.megabytes.toFixed(0).padStart(10)} MB`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly violations: number;
}

function generate(count: number): string {
  const path = join(folder, `${count}.xml`);
  if (existsSync(path)) return path;
  const file = openSync(path, 'w');
  for (const text of inventedReturn(1, count, YEAR)) writeSync(file, text);
  closeSync(file);
  return path;
}

/** Runs one measurement in a process of its own; it prints what it measured of itself. */
function measure(what: 'tokenize' | 'check', path: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [measured, what, path], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The measurement failed: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

function row(name: string, values: readonly number[], unit: string): void {
  const sorted = [...values].sort((a, b) => a - b);
  const show = (value: number) =>
    value.toLocaleString('en-GB', { maximumFractionDigits: value < 100 ? 2 : 0 });
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  console.log(
    `  ${name.padEnd(32)} ${show(middle)} ${unit} (${show(sorted[0]!)} to ${show(sorted.at(-1)!)})`,
  );
}

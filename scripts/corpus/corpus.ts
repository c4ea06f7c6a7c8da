/**
 * `npm run corpus [BASE]`: what a change to the rules changes in the violations of a corpus of invented returns and of
 * all examples, by rule, so that a change of meaning is seen before it lands. BASE is the revision to compare with:
 * HEAD if there are changes that are not committed, else the commit before.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How many returns the corpus has. */
const RETURNS = 2_100;
const SHOWN = 3;

const root = fileURLToPath(new URL('../..', import.meta.url));
const base =
  process.argv[2] ?? (git('status', '--porcelain', '--', 'packages').trim() === '' ? 'HEAD~1' : 'HEAD');
if (
  spawnSync('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`], {
    cwd: root,
  }).status !== 0
) {
  console.error(
    `There is no revision "${base}" to compare with. Name a commit, a branch or a tag: npm run corpus main`,
  );
  process.exit(2);
}

const before = mkdtempSync(join(tmpdir(), 'waymark-corpus-'));
try {
  git('worktree', 'add', '--detach', '--force', before, base);
  linkPackages();
  console.log(
    `Comparing ${RETURNS.toLocaleString('en-GB')} invented returns and every example of a rule with ${git('log', '-1', '--format=%h %s', base).trim()}`,
  );
  compare(violationsOf(before), violationsOf(root));
} finally {
  spawnSync('git', ['worktree', 'remove', '--force', before], { cwd: root });
  rmSync(before, { recursive: true, force: true });
}

/** The installed packages beside the older sources, with the project's own packages taken from there too. */
function linkPackages(): void {
  const [from, to] = [join(root, 'node_modules'), join(before, 'node_modules')];
  mkdirSync(to);
  for (const name of readdirSync(from))
    if (name !== '@waymark') symlinkSync(join(from, name), join(to, name));
  mkdirSync(join(to, '@waymark'));
  for (const name of readdirSync(join(before, 'packages'))) {
    symlinkSync(join(before, 'packages', name), join(to, '@waymark', name));
  }
  // The corpus itself is today's on both sides: what is compared are the rules.
  rmSync(join(before, 'scripts'), { recursive: true, force: true });
  cpSync(join(root, 'scripts'), join(before, 'scripts'), { recursive: true });
}

function violationsOf(checkout: string): Set<string> {
  const script = join(checkout, 'scripts', 'corpus', 'violations.ts');
  const words = [script, String(RETURNS), root];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    cwd: checkout,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`The rules in ${checkout} could not be run:\n${stderr}`);
  return new Set(stdout.split('\n').filter(Boolean));
}

function compare(old: ReadonlySet<string>, now: ReadonlySet<string>): void {
  const added = byRule([...now].filter(line => !old.has(line)));
  const gone = byRule([...old].filter(line => !now.has(line)));
  console.log(
    `${old.size.toLocaleString('en-GB')} violations before, ${now.size.toLocaleString('en-GB')} now.\n`,
  );
  const rules = [...new Set([...added.keys(), ...gone.keys()])].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  if (rules.length === 0) console.log('The change adds no violation and takes none away.');
  for (const rule of rules) {
    const [more, fewer] = [added.get(rule) ?? [], gone.get(rule) ?? []];
    console.log(`${rule.padEnd(28)} ${`+${more.length}`.padStart(7)} ${`-${fewer.length}`.padStart(7)}`);
    for (const place of more.slice(0, SHOWN)) console.log(`    + ${place}`);
    for (const place of fewer.slice(0, SHOWN)) console.log(`    - ${place}`);
  }
}

function byRule(lines: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines) {
    const [rule, file, learner, aim] = line.split('\t') as [string, string, string, string];
    const places = found.get(rule) ?? [];
    places.push([file, learner && `learner ${learner}`, aim && `aim ${aim}`].filter(Boolean).join(', '));
    found.set(rule, places);
  }
  return found;
}

function git(...words: string[]): string {
  const { stdout, stderr, status } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${words[0]}: ${stderr.trim()}`);
  return stdout;
}

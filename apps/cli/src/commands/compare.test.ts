import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/waymark.js', import.meta.url));
const samples = fileURLToPath(new URL('../../../../samples/', import.meta.url));
const name = readdirSync(samples).find(one => one.endsWith('.xml'))!;
const sample = join(samples, name);
const xml = readFileSync(sample, 'utf8');
let folder: string;
let later: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-compare-'));
  // One learner moves, one loses the date of birth, one goes and one comes.
  const learners = xml.match(/ {2}<Learner>[\s\S]*?<\/Learner>\n/g)!;
  const [first, second, third] = learners as [string, string, string];
  const changed = xml
    .replace(first, first.replace(/<Postcode>[^<]*/, '<Postcode>LS2 7EY'))
    .replace(second, second.replace(/ *<DateOfBirth>.*\n/, ''))
    .replace(
      third,
      third.replace(/<LearnRefNumber>[^<]*/, '<LearnRefNumber>NEW').replace(/<ULN>\d+/, '<ULN>1000099991'),
    );
  later = file('ILR-10000001-2526-20260502-091500-01.xml', changed);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function waymark(...words: string[]) {
  const env = { ...process.env, WAYMARK_HOME: join(folder, 'home'), NO_COLOR: '1' };
  const call = [bin, 'compare', ...words, '--today', '2026-05-02'];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8', env });
  expect(stderr, 'no stack trace').not.toMatch(/^\s+at .*\(/m);
  return { status, stdout, stderr };
}

function file(as: string, content: string): string {
  const path = join(folder, as);
  writeFileSync(path, content);
  return path;
}

const refs = (text: string) =>
  [...text.matchAll(/<Learner>\s*<LearnRefNumber>([^<]*)/g)].map(([, ref]) => ref!);

describe('waymark compare', () => {
  it('says what changed, and ends with 1', () => {
    const { status, stdout } = waymark(sample, later);
    const [first, , third] = refs(xml);
    expect(status).toBe(1);
    expect(stdout).toContain('1 added, 1 dropped, 2 changed');
    expect(stdout).toMatch(/Postcode: \S+ \S+ → LS2 7EY/);
    expect(stdout).toMatch(/DateOfBirth: \d\d\/\d\d\/\d{4} → none/);
    for (const told of [
      'Learners added\n  NEW ',
      `Learners dropped\n  ${third} `,
      `\n  ${first} `,
      'Violations new',
    ])
      expect(stdout).toContain(told);
  });

  it('finds nothing between a return and itself, and ends with 0', () => {
    const { status, stdout } = waymark(sample, sample);
    expect(status).toBe(0);
    expect(stdout).toContain('Nothing lies between the two returns.');
  });

  it('writes JSON: what both came to, and every difference', () => {
    const { status, stdout } = waymark(sample, later, '--format', 'json');
    const told = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(Object.keys(told)).toEqual([
      'earlier',
      'later',
      'notices',
      'counts',
      'learners',
      'violations',
      'milestones',
    ]);
    expect(told.counts.learners).toEqual({
      added: 1,
      dropped: 1,
      changed: 2,
      unchanged: refs(xml).length - 3,
    });
    expect(told.learners).toHaveLength(4);
    expect(told.earlier.check.file.name).toBe(name);
  });

  it('writes CSV, a difference a row', () => {
    const out = join(folder, 'changes.csv');
    expect(waymark(sample, later, '--format', 'csv', '--out', out).status).toBe(1);
    const rows = readFileSync(out, 'utf8').trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^\ufeffDifference,Learner Ref,Earlier Learner Ref,/);
    expect(rows.filter(row => row.startsWith('Learner changed,'))).toHaveLength(2);
    expect(rows.some(row => row.startsWith('Violation remaining'))).toBe(false);
  });

  it('goes on with returns of other providers and years, and says so', () => {
    const other = file('other.xml', xml.replaceAll('10000001', '10000002'));
    const { status, stdout } = waymark(sample, other);
    expect(status).not.toBe(2);
    expect(stdout).toContain('different providers, UKPRN 10000001 and 10000002');
    const year = xml
      .replaceAll('2025-26', '2026-27')
      .replace('ESFA/', '')
      .replace('<Year>2526', '<Year>2627');
    const next = waymark(sample, file('next.xml', year), '--format', 'json');
    expect(next.stderr).toContain('different years, 2025-26 and 2026-27');
    expect(JSON.parse(next.stdout).later.check.file.year).toBe(2627);
  });

  it('says when a return could not be read to its end, and ends with 2', () => {
    const cut = file('cut.xml', xml.slice(0, xml.length / 2));
    const { status, stdout } = waymark(sample, cut);
    expect(status).toBe(2);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('The later return could not be read to its end');
    expect(stdout).toContain('Learners dropped');
  });

  const refused: Readonly<Record<string, readonly [words: () => readonly string[], says: RegExp]>> = {
    'one return': [() => [sample], /name two returns, the earlier one first/],
    'a file that is not there': [() => [sample, join(folder, 'none.xml')], /there is no file/],
    'what is no return': [
      () => [sample, file('letter.xml', 'Dear all')],
      /"[^"]*letter\.xml" cannot be read as a return: /,
    ],
    'a folder': [() => [sample, folder], /is a folder/],
    'a report in the place of a return': [
      () => [sample, later, '--out', later],
      /is the file that is to be read/,
    ],
    'a format that it does not write': [
      () => [sample, later, '--format', 'xlsx'],
      /Choose one of text, json, csv/,
    ],
  };
  it.each(Object.entries(refused))('says in a sentence that it cannot compare: %s', (_, [words, says]) => {
    const { status, stderr } = waymark(...words());
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
  });
});

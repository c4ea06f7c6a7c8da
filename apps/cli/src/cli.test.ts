import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../bin/waymark.js', import.meta.url));
const samples = fileURLToPath(new URL('../../../samples/', import.meta.url));
const sampleName = readdirSync(samples).find(name => name.endsWith('.xml'))!;
const sample = join(samples, sampleName);
const xml = readFileSync(sample, 'utf8');
const TODAY = ['--today', '2026-04-02'];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Calls the command line as a person would, with no reference data but what Waymark brings. */
function waymark(...words: string[]) {
  const env = { ...process.env, WAYMARK_HOME: join(folder, 'home'), NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8', env });
  expect(stderr, 'no stack trace').not.toMatch(/^\s+at .*\(/m);
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('waymark check', () => {
  it('tells the summary, then rules, then learners, and ends with 1 where there are errors', () => {
    const { status, stdout } = waymark('check', sample, ...TODAY);
    expect(status).toBe(1);
    const [summary, rules, learners, notChecked] = [
      '41 learners',
      'Rules broken',
      '\nLearners',
      'Not checked',
    ].map(part => stdout.indexOf(part));
    expect(summary).toBeGreaterThan(0);
    expect(rules).toBeGreaterThan(summary!);
    expect(learners).toBeGreaterThan(rules!);
    expect(notChecked).toBeGreaterThan(learners!);
    expect(stdout).not.toMatch(/\bvalid return\b/i);
  });

  it('prints one JSON document of the documented shape', () => {
    const { stdout } = waymark('check', sample, ...TODAY, '--format', 'json');
    const told = JSON.parse(stdout);
    expect(Object.keys(told)).toEqual(['file', 'totals', 'violations', 'notChecked', 'notBuilt']);
    expect(told.file).toEqual({
      name: sampleName,
      year: 2526,
      ukprn: 10000001,
      preparedOn: '2026-04-02',
      wouldBeRejected: false,
    });
    expect(told.totals.violations).toBe(told.violations.length);
    expect(told.totals.errors + told.totals.warnings).toBe(told.violations.length);
    for (const violation of told.violations) {
      expect(Object.keys(violation).slice(0, 6)).toEqual([
        'rule',
        'severity',
        'learnRefNumber',
        'aimSeqNumber',
        'message',
        'values',
      ]);
    }
    const r138 = told.violations.find(({ rule }: { rule: string }) => rule === 'R_138');
    expect(r138).toMatchObject({ severity: 'error', learnRefNumber: 'SBNOEVENT', aimSeqNumber: 1 });
    expect(r138.values).toContainEqual({ field: 'AchDate', value: null });
  });

  it('streams one violation a line, the summary last', () => {
    const lines = waymark('check', sample, ...TODAY, '--format', 'ndjson')
      .stdout.trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.at(-1).summary.totals.violations).toBe(lines.length - 1);
  });

  it('writes the rule violation report as CSV, with what was not checked', () => {
    const out = join(folder, 'report.csv');
    expect(waymark('check', sample, ...TODAY, '--format', 'csv', '--out', out).status).toBe(1);
    const report = readFileSync(out, 'utf8');
    expect(report).toMatch(
      /^\ufeffError\\Warning,Learner Ref,Unique Learner Number,Family Name,Given Names,Rule Name,Field Values,/,
    );
    expect(report).toMatch(/\r\nE,SBNOEVENT,\d{10},\w+,\w+,R_138,LearnStartDate=02\/06\/2025\|/);
    expect(report).toMatch(/\r\nNOT CHECKED,/);
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([]);
  });

  it('writes one page that loads nothing', () => {
    const { stdout } = waymark('check', sample, ...TODAY, '--format', 'html');
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).not.toMatch(/<script|<link|src=|https?:/);
    expect(stdout).toContain('R_138');
  });

  it('reads a zip, Windows line ends and a byte order mark the same', () => {
    const plain = waymark('check', sample, ...TODAY, '--format', 'json').stdout;
    const zip = file(
      sampleName.replace('.xml', '.zip'),
      zipSync({ [sampleName]: new TextEncoder().encode(xml) }),
    );
    const windows = file(sampleName, `\ufeff${xml.replaceAll('\n', '\r\n')}`);
    const withoutName = (text: string) => text.replace(/"name":"[^"]*"/, '');
    expect(withoutName(waymark('check', zip, ...TODAY, '--format', 'json').stdout)).toBe(withoutName(plain));
    expect(waymark('check', windows, ...TODAY, '--format', 'json').stdout).toBe(plain);
  });

  it('weighs the rules as a service does, or as the user says, and tells what it left out', () => {
    const fis = JSON.parse(waymark('check', sample, ...TODAY, '--service', 'fis', '--format', 'json').stdout);
    expect(fis.violations.some(({ rule }: { rule: string }) => rule === 'ULN_04')).toBe(false);
    expect(fis.notChecked.find(({ rule }: { rule: string }) => rule === 'ULN_04').reason).toMatch(
      /FIS does not run/,
    );
    const weights = file('weights.json', JSON.stringify([{ rule: 'R_138', weight: 'warning' }]));
    const own = JSON.parse(
      waymark('check', sample, ...TODAY, '--weights', weights, '--format', 'json').stdout,
    );
    expect(own.violations.find(({ rule }: { rule: string }) => rule === 'R_138').severity).toBe('warning');
    const wrong = waymark(
      'check',
      sample,
      '--weights',
      file('wrong.json', '[{"rule":"R_138","weight":"mild"}]'),
    );
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/entry 1 .* R_138 .*"mild"/);
  });

  it('checks several files in one call', () => {
    const { status, stdout } = waymark('check', sample, sample, ...TODAY);
    expect(status).toBe(1);
    expect(stdout.split(sampleName)).toHaveLength(3);
  });
});

describe('a report in a file', () => {
  const parts = () => readdirSync(folder).filter(name => name.endsWith('.part'));

  it('never takes the place of the return that it is about', () => {
    const mine = file('mine.xml', xml);
    const link = join(folder, '..', basename(folder), 'mine.xml');
    for (const out of [mine, link]) {
      const { status, stderr } = waymark('check', mine, '--out', out, ...TODAY);
      expect(status).toBe(2);
      expect(stderr).toMatch(/is the file that is to be read/);
    }
    expect(waymark('milestones', mine, '--out', mine, ...TODAY).status).toBe(2);
    expect(readFileSync(mine, 'utf8')).toBe(xml);
  });

  it('is not put in the place of a folder', () => {
    mkdirSync(join(folder, 'reports'));
    const { status, stderr } = waymark('check', sample, '--out', join(folder, 'reports'), ...TODAY);
    expect(status).toBe(2);
    expect(stderr).toMatch(/is a folder/);
    expect(parts()).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('leaves nothing behind when the check is stopped', async () => {
    const out = join(folder, 'stopped.json');
    // A pipe into which nobody writes: the check waits for it until it is stopped.
    const pipe = join(folder, 'pipe.xml');
    spawnSync('mkfifo', [pipe]);
    const words = [bin, 'check', pipe, '--format', 'json', '--out', out];
    const env = { ...process.env, WAYMARK_HOME: join(folder, 'home') };
    const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const ended = new Promise(done => child.once('exit', done));
    while (parts().length === 0 && child.exitCode === null) await new Promise(done => setTimeout(done, 20));
    child.kill('SIGTERM');
    await ended;
    expect(child.signalCode).toBe('SIGTERM');
    expect(parts()).toEqual([]);
    expect(existsSync(out)).toBe(false);
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full, without a stack trace', () => {
    const full = openSync('/dev/full', 'w');
    const env = { ...process.env, WAYMARK_HOME: join(folder, 'home') };
    const { status, stderr } = spawnSync(process.execPath, [bin, 'check', sample, ...TODAY], {
      encoding: 'utf8',
      env,
      stdio: ['ignore', full, 'pipe'],
    });
    expect(status).toBe(2);
    expect(stderr.trim()).toMatch(
      /^waymark: the output could not be written to its end: the disk is full\.$/,
    );
  });
});

describe('waymark check, with what is no return', () => {
  const cases: [string, string, string | Uint8Array, RegExp][] = [
    ['an empty file', 'empty.xml', '', /empty/i],
    ['a CSV', 'list.xml', 'Learner,Name\n1,A\n', /XML|return/],
    ['a web page', 'page.xml', '<html><body>Sign in</body></html>', /return|namespace/i],
    ['a file cut in half', 'half.xml', xml.slice(0, xml.length / 2), /line \d+|end/i],
    ['a broken zip', 'broken.zip', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), /zip/i],
    [
      'entities',
      'bomb.xml',
      '<!DOCTYPE a [<!ENTITY b "c">]><Message xmlns="ESFA/ILR/2025-26">&b;</Message>',
      /DOCTYPE|entit/i,
    ],
    ['another year', 'old.xml', xml.replace('ESFA/ILR/2025-26', 'ESFA/ILR/2019-20'), /2019-20/],
  ];
  for (const [title, name, content, says] of cases) {
    it(`says what is wrong with ${title}, and ends with 2`, () => {
      const { status, stdout } = waymark('check', file(name, content), ...TODAY, '--format', 'json');
      expect(status).toBe(2);
      const told = JSON.parse(stdout);
      expect(told.file.wouldBeRejected).toBe(true);
      expect(
        told.violations
          .filter(({ severity }: { severity: string }) => severity === 'fail')
          .map(({ message }: { message: string }) => message)
          .join(' '),
      ).toMatch(says);
    });
  }

  it('says in its text that the file was not read to its end', () => {
    const { status, stdout } = waymark('check', file('short.xml', xml.slice(0, 50_000)), ...TODAY);
    expect(status).toBe(2);
    expect(stdout).toMatch(/could not be read to its end/);
    const page = waymark('check', join(folder, 'short.xml'), ...TODAY, '--format', 'html').stdout;
    expect(page).toMatch(/could not be read to its end/);
    expect(stdout).toMatch(/errors on \d+ learners, 2 of them in the file itself/);
  });

  it('still reports the learners before the cut', () => {
    const told = JSON.parse(
      waymark(
        'check',
        file('cut.xml', xml.slice(0, xml.lastIndexOf('</Message>') - 1)),
        ...TODAY,
        '--format',
        'json',
      ).stdout,
    );
    expect(told.totals.learners).toBe(41);
    expect(told.violations.some(({ rule }: { rule: string }) => rule === 'R_138')).toBe(true);
  });

  it.each([
    ['a file that is not there', ['check', 'nowhere.xml'], /no file "nowhere\.xml"/],
    ['a folder', ['check', '.'], /folder/],
    ['no file', ['check'], /name a return/],
    ['an unknown option', ['check', 'a.xml', '--colour'], /--colour/],
    ['an unknown format', ['check', 'a.xml', '--format', 'pdf'], /text, json, ndjson, csv, html/],
    ['an unknown year', ['check', sample, '--year', '1999'], /2025-26/],
    ['a day that is none', ['check', sample, '--today', '2026-02-30'], /2026-02-30/],
    [
      'a folder to write to that is not there',
      ['check', sample, '--out', '/nowhere/at/all.txt'],
      /cannot be written/,
    ],
    [
      'a reference folder that is not there',
      ['check', sample, '--reference', 'nowhere'],
      /no folder "nowhere"/,
    ],
    ['a reference folder that is a file', ['check', sample, '--reference', sample], /cannot be read/],
    ['two rules at once', ['rules', 'R_138', 'R_139'], /one rule at a time/],
    [
      'an aim that is no number',
      ['explain', sample, '--rule', 'R_138', '--learner', 'SBNOEVENT', '--aim', 'x'],
      /--aim x is not the number/,
    ],
    [
      'an aim that the learner does not have',
      ['explain', sample, '--rule', 'R_138', '--learner', 'SBNOEVENT', '--aim', '9'],
      /has no aim 9\. There are 1, 2/,
    ],
    ['an unknown command', ['chekc'], /no command "chekc"/],
    [
      'an unknown learner',
      ['explain', sample, '--rule', 'R_138', '--learner', 'NOBODY'],
      /no learner NOBODY/,
    ],
    ['an unknown rule', ['explain', sample, '--rule', 'R_999', '--learner', 'SBJOB'], /no rule R_999/],
  ])('answers %s with a sentence and status 2', (_, words, says) => {
    const { status, stderr } = waymark(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
  });
});

describe('waymark explain and rules', () => {
  it('shows each question with what it saw', () => {
    const { status, stdout } = waymark(
      'explain',
      sample,
      '--rule',
      'r138',
      '--learner',
      'sbnoevent',
      ...TODAY,
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /1\. Did it start on or before 31 July 2025\? yes\n +LearnStartDate: 02\/06\/2025/,
    );
    expect(stdout).toContain('The rule is broken');
  });

  it('explains rules about the file as a whole and about shared keys too', () => {
    const shared = waymark('explain', sample, '--rule', 'R_59', '--learner', 'ASFSAMEULN', ...TODAY).stdout;
    expect(shared).toMatch(/Does more than one learner have this ULN\? yes\n +learners: 2/);
    const file = waymark('explain', sample, '--rule', 'Filename_1', '--learner', 'SBJOB', ...TODAY).stdout;
    expect(file).toMatch(/the file as a whole/);
    expect(file).toMatch(/It passes/);
  });

  it('explains a rule about the file without a learner', () => {
    const { status, stdout } = waymark('explain', sample, '--rule', 'Filename_1', ...TODAY);
    expect(status).toBe(0);
    expect(stdout).toMatch(/The file {2}\(the rule looks at the file as a whole\)[\s\S]*It passes/);
    expect(waymark('explain', sample, '--rule', 'R_138', ...TODAY).stderr).toMatch(/a rule and a learner/);
  });

  it('compares the name with the returns sent before, where their folder is named', () => {
    const sent = join(folder, 'sent');
    mkdirSync(sent);
    const asked = ['explain', sample, '--rule', 'Filename_8', ...TODAY];
    expect(waymark(...asked).stdout).toMatch(/Not checked[\s\S]*--sent FOLDER/);
    const own = join(sent, sampleName);
    writeFileSync(own, xml);
    expect(waymark('explain', own, ...asked.slice(2), '--sent', sent).stdout).toContain('It passes');
    writeFileSync(join(sent, sampleName.replace(/-\d{6}-01/, '-235959-01')), '');
    const found = JSON.parse(waymark('check', sample, '--format', 'json', '--sent', sent, ...TODAY).stdout);
    expect(found.violations.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining(['Filename_2', 'Filename_8']),
    );
    expect(waymark(...asked, '--sent', 'nowhere').stderr).toMatch(/returns sent before, "nowhere"/);
  }, 120_000);

  it('shows each of two learners with one reference number', () => {
    const twice = file(sampleName, xml.replace('>SBJOB<', '>SBNOEVENT<'));
    const asked = ['explain', twice, '--rule', 'R_138', '--learner', 'SBNOEVENT', ...TODAY];
    const { status, stdout } = waymark(...asked);
    expect(status).toBe(0);
    expect(stdout).toMatch(/2 learners have the reference number SBNOEVENT: they begin on lines \d+ and \d+/);
    expect(stdout.match(/Learner SBNOEVENT \(line \d+\)/g)).toHaveLength(2);
    expect(stdout).toContain('The rule is broken');
    expect(stdout).toContain('It passes');
    const lines = JSON.parse(waymark(...asked, '--format', 'json').stdout).map(
      ({ line }: { line: number }) => line,
    );
    expect(new Set(lines).size).toBe(2);
  });

  it('explains a field definition, also on a record that no other rule can read', () => {
    const asked = ['--rule', 'fd_compstatus_al', '--learner', 'SBNOEVENT', ...TODAY];
    expect(waymark('explain', sample, ...asked).stdout).toMatch(/at most 1 digit\.[\s\S]*✓ It passes/);
    const at = xml.indexOf('>SBNOEVENT<');
    const wrong = xml.slice(0, at) + xml.slice(at).replace(/<CompStatus>\d</, '<CompStatus>222<');
    const broken = waymark('explain', file(sampleName, wrong), ...asked);
    expect(broken.status).toBe(0);
    expect(broken.stdout).toMatch(/✗ aim 1, line \d+: CompStatus/);
  });

  it('says of a derived item what it is', () => {
    expect(waymark('explain', sample, '--rule', 'DD36', '--learner', 'SBJOB').stderr).toMatch(
      /worked out from the record/,
    );
  });

  it('shows the limits of a field definition', () => {
    const { stdout } = waymark('rules', 'FD_LearnRefNumber_AP');
    expect(stdout).toMatch(/Form: the pattern \[A-Za-z0-9 \]/);
    expect(stdout).toMatch(/Length +1 to 12 characters/);
    const [one] = JSON.parse(waymark('rules', 'FD_ULN_AR', '--format', 'json').stdout);
    expect(one.limits).toMatchObject({ kind: 'AR', field: 'ULN', min: 1_000_000_000 });
  });

  it('leaves out the records that pass beside one that does not, unless it is asked for all', () => {
    const asked = ['explain', sample, '--rule', 'R_52', '--learner', 'ASFTWICE', ...TODAY];
    const { stdout } = waymark(...asked);
    expect(stdout).not.toContain('✓ It passes');
    expect(stdout).toContain('2 other records that the rule looks at pass; --all shows their paths.');
    expect(waymark(...asked, '--all').stdout.match(/✓ It passes/g)).toHaveLength(2);
    expect(waymark('explain', sample, '--rule', 'R_52', '--learner', 'SBJOB', ...TODAY).stdout).toContain(
      '✓ It passes',
    );
  });

  it('gives the same as data', () => {
    const [one] = JSON.parse(
      waymark('explain', sample, '--rule', 'R_138', '--learner', 'SBNOEVENT', '--format', 'json', ...TODAY)
        .stdout,
    );
    expect(one).toMatchObject({ rule: 'R_138', aimSeqNumber: 1, decision: 'triggered' });
    expect(one.path.at(-1)).toMatchObject({ answer: false, ended: false });
  });

  it('lists every rule of a year with what it needs', () => {
    const all = JSON.parse(waymark('rules', '--year', '2526', '--format', 'json').stdout);
    expect(all).toHaveLength(839);
    expect(Object.keys(all[0])).toEqual([
      'name',
      'version',
      'category',
      'severity',
      'status',
      'built',
      'needs',
    ]);
    expect(all.find(({ name }: { name: string }) => name === 'LearnAimRef_140')).toMatchObject({
      built: true,
      needs: ['lars'],
    });
  });

  it('shows one rule with its flow chart', () => {
    expect(waymark('rules', 'R_138').stdout).toMatch(
      /1\. Did it start on or before 31 July 2025\? {2}yes: go on, no: passes/,
    );
  });
});

describe('waymark reference', () => {
  it('imports a list, says what it met, and the status shows it', () => {
    const list = file(
      'contracts.csv',
      'ContractAllocationNumber,DeliveryUKPRN,FundingStreamPeriodCode,StartDate,EndDate,StopNewStartsFromDate\nSB-10001,10000001,SB2023,2025-04-01,,\n',
    );
    const store = join(folder, 'reference');
    const { status, stdout } = waymark('reference', 'import', list, '--reference', store, ...TODAY);
    expect(status, stdout).toBe(0);
    expect(waymark('reference', 'status', '--reference', store).stdout).toMatch(
      /Contract allocations\s+1 rows/,
    );
  });

  it('refuses a list with an unreadable row, and keeps nothing', () => {
    const list = file(
      'bad.csv',
      'ContractAllocationNumber,DeliveryUKPRN,FundingStreamPeriodCode,StartDate,EndDate,StopNewStartsFromDate\nSB-10001,10000001,SB2023,31/31/2025,,\n',
    );
    const { status, stderr } = waymark('reference', 'import', list, '--reference', join(folder, 'empty'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/StartDate.*31\/31\/2025|31\/31\/2025.*StartDate/);
    expect(waymark('reference', 'status', '--reference', join(folder, 'empty')).stdout).not.toMatch(
      /Contract allocations\s+1 row/,
    );
  });
});

describe('waymark serve', () => {
  const built = existsSync(fileURLToPath(new URL('../../web/dist/index.html', import.meta.url)));
  it.skipIf(!built || process.platform === 'win32')(
    'ends when it is stopped, and what it kept can be backed up',
    async () => {
      const data = join(folder, 'served');
      const child = spawn(process.execPath, [bin, 'serve', '--port', '0', '--data', data], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise(done => child.once('exit', done));
      await new Promise<void>(done => {
        let said = '';
        child.stdout.on('data', piece => {
          said += piece;
          if (said.includes('Waymark is at')) done();
        });
      });
      child.kill('SIGINT');
      expect(await ended).toBe(0);
      const kept = join(folder, 'kept.tar.gz');
      expect(waymark('backup', kept, '--data', data).stdout).toMatch(/rows and 0 files/);
      expect(waymark('restore', kept, '--data', data).stderr).toMatch(/already.*--replace/);
    },
    180_000,
  );

  it('says in a sentence what it cannot do', () => {
    const says = (...words: string[]) => waymark(...words).stderr;
    expect(says('serve', '--https-key', 'key.pem')).toMatch(/needs both/);
    expect(says('serve', '--max-upload', 'much')).toMatch(/is no size/);
    expect(says('serve', '--port', '')).toMatch(/is not a port number/);
    expect(says('worker')).toMatch(/needs a PostgreSQL server, named in DATABASE_URL/);
    expect(says('backup')).toMatch(/name one file/);
    expect(says('restore', join(folder, 'none'))).toMatch(/There is no file/);
  }, 180_000);

  it('says in a sentence that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise(done => other.once('listening', done));
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = waymark('serve', '--port', String(port));
    other.close();
    expect(status).toBe(2);
    // Where the application is not built, that is said first.
    expect(stderr).toMatch(/^waymark serve: (Port \d+ is in use|The web application is not built)/);
  });
});

it('tells its version', () => {
  expect(waymark('--version').stdout).toMatch(/^Waymark \d+\.\d+\.\d+\n$/);
});

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  aLearner,
  bootcamp,
  bootcampEvent,
  bootcampProgramme,
  bootcampSubject,
  contract,
  type Given,
  worked,
} from '../cases/examples.ts';
import type { LearnerMilestones } from '../milestones-of-return.ts';
import { csvOf } from './csv.ts';
import { OCCUPANCY_COLUMNS, occupancyReport } from './occupancy.ts';
import { fundingSummary, periodReported } from './summary.ts';
import type { Table } from './table.ts';
import { xlsxOf } from './xlsx.ts';

const of = (learner: ReturnType<typeof aLearner>, given: Given = {}): LearnerMilestones => ({
  learner,
  line: 1,
  unanswered: [],
  bootcamps: worked(learner, given),
});
const complete = aLearner(bootcamp(), { FamilyName: '=1+1', GivenNames: '@SUM(A1)' });
const other = aLearner(
  [
    bootcampProgramme({ ConRefNumber: 'SB-20000-1', LearnStartDate: '2025-08-04' }),
    bootcampSubject({ ConRefNumber: 'SB-20000-1', LearnStartDate: '2025-08-04' }),
  ],
  { LearnRefNumber: 'AA01' },
);
const at = (table: Table, row: number, title: string) =>
  table.rows[row]![table.columns.findIndex(column => column.title === title)];

describe('the occupancy report', () => {
  const report = occupancyReport([of(complete), of(other)], '2025-26');

  it('has a row for each aim, by learner and aim', () => {
    expect(report.rows.map(row => `${row[0]} ${row[8]} ${row[9]}`)).toEqual([
      'AA01 1 ZPROG001',
      'AA01 2 Z0059758',
      'EX01 1 ZPROG001',
      'EX01 2 Z0059758',
    ]);
    for (const row of report.rows) expect(row.length).toBe(OCCUPANCY_COLUMNS.length);
  });

  it('carries the amounts on the programme aim, month by month', () => {
    expect(at(report, 2, 'September start earned cash')).toBe(120_000);
    expect(at(report, 2, 'December completion earned cash')).toBe(90_000);
    expect(at(report, 2, 'February outcome earned cash')).toBe(90_000);
    expect(at(report, 2, 'August start earned cash')).toBe(0);
    expect(at(report, 2, 'Total earned cash')).toBe(300_000);
    expect(at(report, 3, 'Total earned cash')).toBeNull();
    expect(at(report, 2, 'Rate per learner')).toBe(300_000);
    expect(at(report, 2, 'Event')).toBe('EVI 1');
    expect(at(report, 2, 'Event date')).toBe('2025-12-19');
  });

  it('can carry them on the subject aim', () => {
    const rows = occupancyReport([of(complete, { settings: { amountRow: 'subject aim' } })], '2025-26');
    expect(at(rows, 0, 'Total earned cash')).toBeNull();
    expect(at(rows, 1, 'Total earned cash')).toBe(300_000);
  });

  it('keeps what falls into another funding year apart', () => {
    const earlier = occupancyReport([of(complete)], '2026-27');
    expect(at(earlier, 0, 'Total earned cash')).toBe(0);
    expect(at(earlier, 0, 'Earned cash of other funding years')).toBe(300_000);
  });

  it('shows who does not count, without an amount, and an unknown rate as blank', () => {
    const standing = { valid: false, blockedBy: ['CompStatus_03'] };
    const invalid = occupancyReport([of(complete, { standing })], '2025-26');
    expect(at(invalid, 0, 'Blocked by')).toBe('CompStatus_03');
    expect(at(invalid, 0, 'Total earned cash')).toBe(0);
    const unknown = occupancyReport([of(complete, { contracts: [] })], '2025-26');
    expect(at(unknown, 0, 'Start')).toBe('due');
    expect(at(unknown, 0, 'Total earned cash')).toBeNull();
  });

  it('has no column twice', () => {
    const titles = OCCUPANCY_COLUMNS.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('the funding summary', () => {
  const hgvPayments = [{ name: 'Licence', event: 'Z0060439', share: 10 }];
  const driver = aLearner([
    ...bootcamp(),
    bootcampEvent('2025-11-03', { LearnAimRef: 'Z0060439', ConRefNumber: 'SB-10001-101' }),
  ]);
  const contracts = [contract({ conRefNumber: 'SB-10001-*', split: [40, 30, 20], hgvPayments }), contract()];
  const summary = fundingSummary([of(driver, { contracts }), of(other, { contracts })], {
    fundingYear: '2025-26',
    preparedOn: '2026-01-05',
  });
  const line = (contract_: string, milestone: string) =>
    summary.rows.findIndex(row => row[0] === contract_ && row[1] === milestone);

  it('sums by contract, milestone and month', () => {
    expect(at(summary, line('SB-10001-101', 'Start'), 'September')).toBe(120_000);
    expect(at(summary, line('SB-10001-101', 'HGV payments'), 'November')).toBe(30_000);
    expect(line('SB-20000-1', 'HGV payments')).toBe(-1);
    const total = line('All contracts', 'Total');
    expect(at(summary, total, 'August')).toBe(120_000);
    expect(at(summary, total, 'Total')).toBe(420_000);
    expect(at(summary, total, 'August - March')).toBe(420_000);
    expect(at(summary, total, 'April - July')).toBe(0);
    expect(at(summary, line('All contracts', 'Total, cumulative'), 'December')).toBe(360_000);
  });

  it('ends the year to date with the return that the file is for', () => {
    expect(periodReported('2025-26', '2026-01-07')).toBe(5);
    expect(periodReported('2025-26', '2026-01-08')).toBe(6);
    expect(periodReported('2025-26', '2027-01-08')).toBe(12);
    expect(at(summary, line('All contracts', 'Total'), 'Year to date')).toBe(360_000);
  });

  it('counts what is due without a known rate', () => {
    const without = fundingSummary([of(complete, { contracts: [] })], {
      fundingYear: '2025-26',
      preparedOn: '2026-04-08',
    });
    expect(without.rows[0]!.slice(0, 4)).toEqual(['SB-10001-101', 'Start', 1, 1]);
  });
});

describe('what a spreadsheet gets', () => {
  const report = occupancyReport([of(complete)], '2025-26');

  it('as CSV: pounds, dates, and no formula', () => {
    const [head, first] = [...csvOf(report)];
    expect(head!.startsWith('\ufeffLearner reference number,Unique learner number,Family name')).toBe(true);
    expect(first).toContain("'=1+1");
    expect(first).toContain("'@SUM(A1)");
    expect(first).toContain('1200.00');
    expect(first).toContain('2025-09-01');
    expect(first!.endsWith('\r\n')).toBe(true);
  });

  it('as a workbook: numbers are numbers, dates are dates, text is text', async () => {
    const summary = fundingSummary([of(complete)], { fundingYear: '2025-26', preparedOn: '2026-04-08' });
    const files = unzipSync(await xlsxOf([report, summary]));
    const read = (name: string) => new TextDecoder().decode(files[name]);
    const sheet = read('xl/worksheets/sheet1.xml');
    expect(read('xl/workbook.xml')).toMatch(/name="Occupancy".*name="Funding summary"/s);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<v>1200</v>');
    // 1 September 2025 as Excel counts days.
    expect(sheet).toContain('<v>45901</v>');
    expect(sheet).toContain('>=1+1</t>');
    expect(read('xl/styles.xml')).toMatch(/#,##0\.00[\s\S]*dd\/mm\/yyyy|dd\/mm\/yyyy[\s\S]*#,##0\.00/);
  });
});

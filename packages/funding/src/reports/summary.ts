import type { ISODate } from '@waymark/ilr/dates';
import { periodCloses } from '../earnings-period.ts';
import type { LearnerMilestones } from '../milestones-of-return.ts';
import { type Earned, earnedBy, sumOf } from './earned.ts';
import { type Cell, type Column, MONTHS, money, number, type Table, text } from './table.ts';

/** The columns of the funding summary. */
export const SUMMARY_COLUMNS: readonly Column[] = [
  text('Contract reference number'),
  text('Milestone'),
  number('Milestones due'),
  number('Due, rate not known'),
  ...MONTHS.map(money),
  money('August - March'),
  money('April - July'),
  money('Year to date'),
  money('Total'),
];

const LINES: readonly (readonly [string, Earned['what'] | undefined])[] = [
  ['Start', 'start'],
  ['Completion', 'completion'],
  ['Outcome', 'outcome'],
  ['HGV payments', 'HGV'],
  ['Total', undefined],
];

/** How a funding summary is cut. */
export interface SummaryOptions {
  /** The year that is summed up: `2025-26`. What is due in others is left out. */
  readonly fundingYear: string;
  /** The day on which the file was prepared: the year to date ends with the return it was prepared for. */
  readonly preparedOn: ISODate;
}

/** The funding summary: what is due by contract, milestone and month, and for all contracts together. */
export function fundingSummary(
  learners: readonly LearnerMilestones[],
  { fundingYear, preparedOn }: SummaryOptions,
): Table {
  const byContract = new Map<string, Earned[]>();
  for (const { bootcamps } of learners) {
    for (const of of bootcamps) {
      const contract = of.bootcamp.conRefNumber ?? '';
      const known = byContract.get(contract) ?? [];
      known.push(...earnedBy(of).filter(one => one.fundingYear === fundingYear));
      byContract.set(contract, known);
    }
  }
  const upTo = periodReported(fundingYear, preparedOn);
  const contracts = [...byContract].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = contracts.flatMap(([contract, earned]) => linesOf(contract, earned, upTo));
  const all = contracts.flatMap(([, earned]) => earned);
  rows.push(...linesOf('All contracts', all, upTo), cumulative(all));
  return { name: 'Funding summary', columns: SUMMARY_COLUMNS, rows };
}

function linesOf(contract: string, earned: readonly Earned[], upTo: number): Cell[][] {
  return LINES.flatMap(([title, what]) => {
    const its = what === undefined ? earned : earned.filter(one => one.what === what);
    // HGV payments are off unless a contract lists some.
    if (what === 'HGV' && its.length === 0) return [];
    const sum = (from: number, to: number) => sumOf(its, ({ period }) => period >= from && period <= to);
    return [
      [
        contract,
        title,
        its.length,
        its.filter(({ pence }) => pence === null).length,
        ...MONTHS.map((_, index) => sum(index + 1, index + 1)),
        sum(1, 8),
        sum(9, 12),
        sum(1, upTo),
        sum(1, 12),
      ],
    ];
  });
}

function cumulative(earned: readonly Earned[]): Cell[] {
  const months = MONTHS.map((_, index) => sumOf(earned, ({ period }) => period <= index + 1));
  return ['All contracts', 'Total, cumulative', null, null, ...months, null, null, null, null];
}

/** The return that a file prepared on the day belongs to: the first that had not closed. */
export function periodReported(fundingYear: string, preparedOn: ISODate): number {
  for (let period = 1; period <= 12; period++) {
    if (preparedOn <= periodCloses({ fundingYear, period }).on) return period;
  }
  return 12;
}

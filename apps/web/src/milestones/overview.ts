/** What the Milestones page makes of the bootcamps: which are shown, why they are not due, and their money by month. */

import { earningsPeriodOf, type MilestoneNumber, type Money, type MoneyKind } from '@waymark/funding';
import type { BootcampRow, MilestoneCell } from './protocol.ts';
import type { MilestonesSearch } from './search.ts';

type Filters = Pick<MilestonesSearch, 'contract' | 'q' | 'state' | 'milestone' | 'money' | 'why'>;

/** Whether the address narrows the list. */
export function isFiltered({ contract, q, state, milestone, money, why }: Filters): boolean {
  return [contract, q, state, milestone, money, why].some(part => part !== undefined);
}

/** The bootcamps that pass the filters. */
export function filtered(rows: readonly BootcampRow[], filters: Filters): readonly BootcampRow[] {
  if (!isFiltered(filters)) return rows;
  const { contract, q, state, milestone, money, why } = filters;
  const words = q?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  return rows.filter(row => {
    if (contract !== undefined && row.conRefNumber !== contract) return false;
    const cells = row.milestones.filter(cell => milestone === undefined || cell.milestone === milestone);
    if (state !== undefined && !cells.some(cell => cell.state === state)) return false;
    if (money !== undefined && !row.money.some(one => one.kind === money && isOf(one, milestone)))
      return false;
    if (why !== undefined && !reasonsOf(row).some(({ key }) => key === why)) return false;
    if (words.length === 0) return true;
    const text = `${row.learnRefNumber} ${row.name} ${row.conRefNumber}`.toLowerCase();
    return words.every(word => text.includes(word));
  });
}

function isOf(money: Money, milestone: number | undefined): boolean {
  return milestone === undefined || money.of === milestone;
}

/** The first milestone that is not due: what it waits for holds up those behind it too. */
export function firstOpen({ milestones }: BootcampRow): MilestoneCell | undefined {
  return milestones.find(({ state }) => state !== 'due');
}

/** Why bootcamps have no more milestones due: one group for each question that stopped them, or rule they break. */
export interface Reason {
  readonly key: string;
  readonly kind: 'blocked' | 'not due' | 'not checked';
  readonly milestone: MilestoneNumber;
  /** The question, or the rule that is broken. */
  readonly text: string;
  readonly bootcamps: number;
  /** What is outstanding of that milestone, in pence, as far as rates are known. */
  readonly pence: number;
  /** Bootcamps with something outstanding whose rate is not known. */
  readonly unknown: number;
}

type BareReason = Pick<Reason, 'key' | 'kind' | 'milestone' | 'text'>;

/** The reasons of one bootcamp; several where it breaks several rules. */
export function reasonsOf(row: BootcampRow): BareReason[] {
  const cell = firstOpen(row);
  if (!cell) return [];
  const { milestone, state, stoppedBy } = cell;
  if (state === 'blocked') {
    return row.blockedBy.map(rule => ({ key: `rule ${rule}`, kind: 'blocked', milestone, text: rule }));
  }
  const kind = state === 'not checked' ? 'not checked' : 'not due';
  return [{ key: `${milestone} ${stoppedBy ?? ''}`, kind, milestone, text: stoppedBy ?? '' }];
}

/** The reasons of all, the most frequent first: by milestone, then rules that are broken. */
export function reasons(rows: readonly BootcampRow[]): Reason[] {
  const groups = new Map<string, { -readonly [K in keyof Reason]: Reason[K] }>();
  for (const row of rows) {
    for (const reason of reasonsOf(row)) {
      let group = groups.get(reason.key);
      if (!group) {
        group = { ...reason, bootcamps: 0, pence: 0, unknown: 0 };
        groups.set(reason.key, group);
      }
      group.bootcamps++;
      const outstanding = row.money.filter(({ kind }) => kind !== 'earned');
      const mine =
        reason.kind === 'blocked' ? outstanding : outstanding.filter(({ of }) => of === reason.milestone);
      if (mine.some(({ pence }) => pence === null)) group.unknown++;
      for (const { pence } of mine) group.pence += pence ?? 0;
    }
  }
  return [...groups.values()].sort((a, b) => b.bootcamps - a.bootcamps || (a.key < b.key ? -1 : 1));
}

/** A number of milestones and what they come to. */
export interface Sum {
  number: number;
  /** Pence, as far as rates are known. */
  pence: number;
  /** How many of them have no known rate. */
  unknown: number;
}

export const nothing = (): Sum => ({ number: 0, pence: 0, unknown: 0 });

function add(sum: Sum, pence: number | null): void {
  sum.number++;
  if (pence === null) sum.unknown++;
  else sum.pence += pence;
}

/** The money of all by kind, and what is due by milestone. */
export interface Totals {
  readonly due: Readonly<Record<MilestoneNumber, Sum>>;
  readonly kinds: Readonly<Record<MoneyKind, Sum>>;
  readonly blocked: number;
  readonly notChecked: number;
  /** Contracts, and how many bootcamps of each; those without a known rate stand apart. */
  readonly contracts: ReadonlyMap<string, number>;
  readonly withoutRate: ReadonlySet<string>;
  /** The funding years that money falls into, in order. */
  readonly years: readonly string[];
}

export function totals(rows: readonly BootcampRow[]): Totals {
  const due = { 1: nothing(), 2: nothing(), 3: nothing() };
  const kinds = { earned: nothing(), 'at risk': nothing(), possible: nothing() };
  const contracts = new Map<string, number>();
  const withoutRate = new Set<string>();
  const years = new Set<string>();
  let blocked = 0;
  let notChecked = 0;
  for (const { conRefNumber, milestones, money, blockedBy, rateKnown } of rows) {
    contracts.set(conRefNumber, (contracts.get(conRefNumber) ?? 0) + 1);
    if (!rateKnown) withoutRate.add(conRefNumber);
    if (blockedBy.length > 0) blocked++;
    if (milestones.some(({ state }) => state === 'not checked')) notChecked++;
    for (const { milestone, state, pence } of milestones) if (state === 'due') add(due[milestone], pence);
    for (const { kind, on, pence } of money) {
      add(kinds[kind], pence);
      years.add(earningsPeriodOf(on).fundingYear);
    }
  }
  return {
    due,
    kinds,
    blocked,
    notChecked,
    contracts: new Map([...contracts].sort(([a], [b]) => (a < b ? -1 : 1))),
    withoutRate,
    years: [...years].sort(),
  };
}

/** What is due in each month of a funding year, by milestone; HGV payments stand apart. */
export interface Month {
  readonly period: number;
  readonly 1: Sum;
  readonly 2: Sum;
  readonly 3: Sum;
  readonly HGV: Sum;
}

export function months(rows: readonly BootcampRow[], fundingYear: string): Month[] {
  const all: Month[] = Array.from({ length: 12 }, (_, index) => ({
    period: index + 1,
    1: nothing(),
    2: nothing(),
    3: nothing(),
    HGV: nothing(),
  }));
  for (const { money } of rows) {
    for (const { kind, of, on, pence } of money) {
      if (kind !== 'earned') continue;
      const earned = earningsPeriodOf(on);
      if (earned.fundingYear === fundingYear) add(all[earned.period - 1]![of], pence);
    }
  }
  return all;
}

/** The calendar of money: for each contract and kind, twelve months and their total. */
export interface CalendarContract {
  readonly contract: string;
  readonly kinds: Readonly<Record<MoneyKind, { readonly months: readonly Sum[]; readonly total: Sum }>>;
}

export function calendar(rows: readonly BootcampRow[], fundingYear: string): CalendarContract[] {
  const blank = () => ({ months: Array.from({ length: 12 }, nothing), total: nothing() });
  const byContract = new Map<string, Record<MoneyKind, ReturnType<typeof blank>>>();
  for (const { conRefNumber, money } of rows) {
    for (const { kind, on, pence } of money) {
      const { fundingYear: its, period } = earningsPeriodOf(on);
      if (its !== fundingYear) continue;
      let kinds = byContract.get(conRefNumber);
      if (!kinds) {
        kinds = { earned: blank(), 'at risk': blank(), possible: blank() };
        byContract.set(conRefNumber, kinds);
      }
      add(kinds[kind].months[period - 1]!, pence);
      add(kinds[kind].total, pence);
    }
  }
  return [...byContract]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([contract, kinds]) => ({ contract, kinds }));
}

const SORTS: Readonly<Record<string, (row: BootcampRow) => string | number>> = {
  learner: row => row.learnRefNumber,
  contract: row => row.conRefNumber,
  start: row => row.milestones[0].date ?? '9',
  completion: row => row.milestones[1].date ?? '9',
  outcome: row => row.milestones[2].date ?? '9',
  due: row => row.milestones.reduce((sum, { pence }) => sum + (pence ?? 0), 0),
};

/** The rows in the order that the address asks for; in file order if it asks for none. */
export function sorted(rows: readonly BootcampRow[], sort: string | undefined): readonly BootcampRow[] {
  if (sort === undefined) return rows;
  const down = sort.startsWith('-');
  const by = SORTS[down ? sort.slice(1) : sort];
  if (!by) return rows;
  const sign = down ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [by(a), by(b)];
    return (x < y ? -sign : x > y ? sign : 0) || a.id - b.id;
  });
}

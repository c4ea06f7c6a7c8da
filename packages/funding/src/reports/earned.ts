import type { BootcampMilestones } from '../bootcamp-milestones.ts';

/** One amount that is due. */
export interface Earned {
  readonly what: 'start' | 'completion' | 'outcome' | 'HGV';
  readonly fundingYear: string;
  readonly period: number;
  /** Whole pence; `null` where the rate is not known. */
  readonly pence: number | null;
}

const WHAT = ['start', 'completion', 'outcome'] as const;

/** Everything that is due for a bootcamp. */
export function earnedBy({ milestones, hgvPayments }: BootcampMilestones): Earned[] {
  const earned: Earned[] = [];
  for (const { milestone, status, fundingYear, period, amountPence } of milestones) {
    if (status !== 'due') continue;
    earned.push({
      what: WHAT[milestone - 1]!,
      fundingYear: fundingYear!,
      period: period!,
      pence: amountPence,
    });
  }
  for (const { status, fundingYear, period, amountPence } of hgvPayments) {
    if (status !== 'due') continue;
    earned.push({ what: 'HGV', fundingYear: fundingYear!, period: period!, pence: amountPence });
  }
  return earned;
}

/** The sum in pence of what passes the test. */
export function sumOf(earned: readonly Earned[], test: (one: Earned) => boolean = () => true): number {
  let sum = 0;
  for (const one of earned) if (test(one)) sum += one.pence ?? 0;
  return sum;
}

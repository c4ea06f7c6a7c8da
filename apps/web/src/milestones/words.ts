import type { MilestoneNumber } from '@waymark/funding';

/** The milestones' names. */
export const TITLES: Readonly<Record<MilestoneNumber, string>> = {
  1: 'Start',
  2: 'Completion',
  3: 'Outcome',
};

/** The months of a funding year, in the order of the returns. */
export const MONTHS: readonly string[] = [
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
];

/** Pence as pounds and pence. */
export function pounds(pence: number): string {
  return `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

/** Pence as whole pounds, for columns and charts where the penny says nothing. */
export function wholePounds(pence: number): string {
  return `£${Math.round(pence / 100).toLocaleString('en-GB')}`;
}

/** An amount that may not be known. */
export function amount(pence: number | null): string {
  return pence === null ? 'rate not known' : pounds(pence);
}

/** `R05 of 2022-23`. */
export function inReturn(period: number, fundingYear: string): string {
  return `R${String(period).padStart(2, '0')} of ${fundingYear}`;
}

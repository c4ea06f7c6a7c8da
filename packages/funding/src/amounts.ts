import type { Contract } from './contracts/contract.ts';
import type { MilestoneNumber } from './milestones/milestone.ts';
import type { Settings } from './settings.ts';

/**
 * What a milestone earns, in whole pence: rate x share of the milestone x share of the government. Start and completion
 * are rounded (down, unless set otherwise); the outcome takes what is left, less any HGV payments.
 * @param ratePence the rate for one learner
 * @param employerShare in percent
 */
export function amountOf(
  milestone: MilestoneNumber,
  { split, hgvPayments }: Pick<Contract, 'split' | 'hgvPayments'>,
  ratePence: number,
  employerShare: number,
  rounding: Settings['rounding'],
): number {
  const part = (percent: number) => partOf(ratePence, percent, employerShare, rounding);
  if (milestone !== 3) return part(split[milestone - 1]!);
  const others =
    part(split[0]) + part(split[1]) + hgvPayments.reduce((sum, { share }) => sum + part(share), 0);
  return split[2] === 0 ? 0 : Math.max(part(100) - others, 0);
}

/** What an HGV payment earns, in whole pence. */
export function hgvAmountOf(
  share: number,
  ratePence: number,
  employerShare: number,
  rounding: Settings['rounding'],
): number {
  return partOf(ratePence, share, employerShare, rounding);
}

function partOf(
  pence: number,
  percent: number,
  employerShare: number,
  rounding: Settings['rounding'],
): number {
  const up = rounding === 'to the nearest penny';
  if (Number.isInteger(percent) && Number.isInteger(employerShare)) {
    const exact = pence * percent * (100 - employerShare);
    return Math.floor(exact / 10_000 + (up ? 0.5 : 0));
  }
  // Carried as whole millionths of a percent, so that no binary fraction loses a penny.
  const exact = BigInt(pence) * millionths(percent) * millionths(100 - employerShare);
  return Number(exact / SCALE) + (up && (exact % SCALE) * 2n >= SCALE ? 1 : 0);
}

const millionths = (percent: number) => BigInt(Math.round(percent * 1e6));
const SCALE = 10n ** 16n;

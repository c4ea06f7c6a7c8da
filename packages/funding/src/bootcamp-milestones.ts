import { decide, isUnknown } from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import type { Reference } from '@waymark/reference';
import type { FileFacts } from '@waymark/rules';
import { amountOf, hgvAmountOf } from './amounts.ts';
import { type Bootcamp, bootcampsOf } from './bootcamp.ts';
import type { ContractBook } from './contracts/contract-book.ts';
import { type EarningsPeriod, earningsPeriodOf } from './earnings-period.ts';
import { completion } from './milestones/completion.ts';
import type { MilestoneContext, Standing } from './milestones/context.ts';
import type { Milestone, MilestoneNumber, MilestoneRule } from './milestones/milestone.ts';
import { outcome } from './milestones/outcome.ts';
import { start } from './milestones/start.ts';
import { employerShare, hgvEvents } from './milestones/words.ts';
import type { Settings } from './settings.ts';

/** The three milestones in their order. */
export const MILESTONES: readonly MilestoneRule[] = [start, completion, outcome];

/** What milestones are worked out with. */
export interface Circumstances {
  readonly file: FileFacts;
  readonly reference: Reference;
  readonly contracts: ContractBook;
  readonly settings: Settings;
}

/** A payment of an HGV bootcamp, where its contract lists some. */
export interface HgvEarning {
  readonly name: string;
  readonly event: string;
  readonly status: Milestone['status'];
  readonly date: ISODate | null;
  readonly amountPence: number | null;
  readonly fundingYear: string | null;
  readonly period: number | null;
}

/** The milestones of one bootcamp of one learner. */
export interface BootcampMilestones {
  readonly bootcamp: Bootcamp;
  readonly context: MilestoneContext;
  readonly milestones: readonly [Milestone, Milestone, Milestone];
  readonly hgvPayments: readonly HgvEarning[];
}

/** Works out the milestones of each bootcamp of a learner, in the order of their first start. */
export function milestonesOf(
  learner: Learner,
  standing: Standing,
  circumstances: Circumstances,
): BootcampMilestones[] {
  return bootcampsOf(learner).map(bootcamp => workOut(bootcamp, standing, circumstances));
}

/** Works out the milestones of one bootcamp. */
export function workOut(
  bootcamp: Bootcamp,
  standing: Standing,
  { file, reference, contracts, settings }: Circumstances,
): BootcampMilestones {
  const terms = contracts.termsOf(bootcamp.learner.LearnRefNumber ?? '', bootcamp.conRefNumber);
  const milestones: Milestone[] = [];
  const context: MilestoneContext = { file, reference, settings, terms, standing };
  // Apart from the context that is given out: who changes that must have everything asked anew.
  const inOrder = { ...context, before: milestones };
  for (const rule of MILESTONES) milestones.push(milestoneOf(rule, bootcamp, inOrder));
  return {
    bootcamp,
    context,
    milestones: milestones as unknown as BootcampMilestones['milestones'],
    hgvPayments: hgvEarnings(bootcamp, context),
  };
}

/** One milestone: its questions asked, and date, amount and period where it is due. */
export function milestoneOf(rule: MilestoneRule, bootcamp: Bootcamp, context: MilestoneContext): Milestone {
  const { milestone } = rule;
  const decision = decide(rule.flow, bootcamp, context);
  if (decision === 'passed') return NOT_DUE[milestone];
  if (isUnknown(decision)) return { ...NOT_DUE[milestone], status: 'not checked', missing: decision };
  const date = rule.date(bootcamp, context)!;
  const { fundingYear, period } = earningsPeriodOf(date);
  return {
    milestone,
    status: 'due',
    date,
    amountPence: amountFor(milestone, bootcamp, context),
    fundingYear,
    period,
    missing: null,
  };
}

const NOT_DUE = { 1: notDue(1), 2: notDue(2), 3: notDue(3) } as const;

function notDue(milestone: MilestoneNumber): Milestone {
  return {
    milestone,
    status: 'not due',
    date: null,
    amountPence: null,
    fundingYear: null,
    period: null,
    missing: null,
  };
}

/** The rate for the learner in pence; `undefined` where no contract gives one. */
export function rateOf({ terms }: MilestoneContext): number | undefined {
  return terms.learner?.ratePence ?? terms.contract?.ratePence ?? undefined;
}

/** What the milestone is worth under the contract, whether it is due or not; `null` where the rate is not known. */
export function amountFor(
  milestone: MilestoneNumber,
  bootcamp: Bootcamp,
  context: MilestoneContext,
): number | null {
  const rate = rateOf(context);
  const { contract } = context.terms;
  if (rate === undefined || contract === undefined) return null;
  return amountOf(milestone, contract, rate, employerShare(bootcamp, context), context.settings.rounding);
}

function hgvEarnings(bootcamp: Bootcamp, context: MilestoneContext): readonly HgvEarning[] {
  const { contract } = context.terms;
  if (!contract || contract.hgvPayments.length === 0) return NO_PAYMENTS;
  const events = hgvEvents(bootcamp, context.settings).filter(({ complete }) => complete);
  const rate = rateOf(context);
  const { valid } = context.standing;
  return contract.hgvPayments.map(({ name, event, share }) => {
    const met = events.filter(one => one.event === event).sort((a, b) => (a.on < b.on ? -1 : 1))[0];
    const earned: Partial<EarningsPeriod> = met && valid ? earningsPeriodOf(met.on) : {};
    const due = met !== undefined && valid === true;
    return {
      name,
      event,
      status: due ? 'due' : met && valid === null ? 'not checked' : 'not due',
      date: due ? met.on : null,
      amountPence:
        due && rate !== undefined
          ? hgvAmountOf(share, rate, employerShare(bootcamp, context), context.settings.rounding)
          : null,
      fundingYear: earned.fundingYear ?? null,
      period: earned.period ?? null,
    };
  });
}

const NO_PAYMENTS: readonly never[] = [];

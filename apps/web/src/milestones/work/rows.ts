import {
  type BootcampMilestones,
  type LearnerMilestones,
  type MilestoneNumber,
  moneyOf,
  stoppedBy,
} from '@waymark/funding';
import type { ISODate } from '@waymark/ilr/dates';
import type { BootcampRow, MilestoneCell } from '../protocol.ts';

/** One line for each bootcamp. */
export function rowsOf(learners: readonly LearnerMilestones[], today: ISODate): BootcampRow[] {
  const rows: BootcampRow[] = [];
  for (const { bootcamps } of learners) {
    for (const of of bootcamps) rows.push(rowOf(of, rows.length, today));
  }
  return rows;
}

export function rowOf(of: BootcampMilestones, id: number, today: ISODate): BootcampRow {
  const { bootcamp, context } = of;
  const { LearnRefNumber, FamilyName, GivenNames } = bootcamp.learner;
  const { contract, learner } = context.terms;
  return {
    id,
    learnRefNumber: LearnRefNumber ?? '',
    name: [GivenNames, FamilyName].filter(Boolean).join(' '),
    conRefNumber: bootcamp.conRefNumber ?? '',
    blockedBy: context.standing.blockedBy,
    milestones: [cellOf(of, 1), cellOf(of, 2), cellOf(of, 3)],
    money: moneyOf(of, today),
    rateKnown: contract !== undefined && (learner?.ratePence ?? contract.ratePence) !== null,
  };
}

export function cellOf(of: BootcampMilestones, number: MilestoneNumber): MilestoneCell {
  const { milestone, status, date, amountPence, fundingYear, period } = of.milestones[number - 1]!;
  const blocked = status === 'not due' && of.context.standing.valid === false;
  return {
    milestone,
    state: blocked ? 'blocked' : status,
    date,
    pence: amountPence,
    fundingYear,
    period,
    stoppedBy: status === 'due' ? null : (stoppedBy(of, number) ?? null),
  };
}

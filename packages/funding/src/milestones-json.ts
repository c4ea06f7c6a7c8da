import type { ISODate } from '@waymark/ilr/dates';
import type { BootcampMilestones } from './bootcamp-milestones.ts';
import { explainMilestone } from './explain.ts';
import type { LearnerMilestones } from './milestones-of-return.ts';
import { notesOn } from './notes.ts';
import { risksOf } from './risks.ts';
import type { RuleTrial } from './would-be-due/rule-trial.ts';
import { wouldBeDueIf } from './would-be-due/would-be-due.ts';

/** One bootcamp as `waymark milestones --format json` writes it. */
export function asJson(
  of: BootcampMilestones,
  { unanswered }: Pick<LearnerMilestones, 'unanswered'>,
  today: ISODate,
  trial: RuleTrial,
) {
  const { bootcamp, context } = of;
  return {
    learnRefNumber: bootcamp.learner.LearnRefNumber ?? null,
    conRefNumber: bootcamp.conRefNumber ?? null,
    valid: context.standing.valid,
    blockedBy: context.standing.blockedBy,
    /** Rules that could not be checked on the learner. */
    notChecked: [...new Set(unanswered)],
    milestones: of.milestones.map(({ milestone, status, date, amountPence, fundingYear, period }) => {
      const { path, restsOn, alternatives } = explainMilestone(of, milestone);
      return {
        milestone,
        status,
        date,
        amountPence,
        fundingYear,
        period,
        path: path.map(({ question, answer, values }) => ({ question, answer, values })),
        wouldBeDueIf: wouldBeDueIf(of, milestone, trial).map(({ says, edits, mustBeTrue }) => ({
          says,
          edits: edits.map(({ mustBeTrue: _, ...edit }) => edit),
          mustBeTrue,
        })),
        restsOn,
        alternatives,
      };
    }),
    ...(of.hgvPayments.length > 0 && { hgvPayments: of.hgvPayments }),
    risks: risksOf(of, today),
    notes: notesOn(of),
  };
}

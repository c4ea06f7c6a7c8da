import { flow } from '@waymark/flow';
import type { ISODate } from '@waymark/ilr/dates';
import type { Bootcamp } from '../bootcamp.ts';
import { completion } from './completion.ts';
import type { MilestoneContext } from './context.ts';
import { afterMilestone, counts, type MilestoneRule } from './milestone.ts';
import { outcomeLimit } from './words.ts';

/** What is asked for milestone 3. */
export const ASKED = {
  completion: 'Is milestone 2 (completion) due?',
  outcome: 'Is the Outcome of the programme aim 1?',
  achieved: 'Is the achievement date returned on the programme aim?',
  inTime: 'Did the outcome come in time (six months, the contract’s cut-off)?',
  evidence: 'Does the contracts file say that evidence of the outcome is missing?',
} as const;

/** Milestone 3: the learner has reached the job outcome in time. */
export const outcome: MilestoneRule = {
  milestone: 3,
  title: 'Outcome',
  flow: flow<Bootcamp, MilestoneContext>(ask => [
    counts(ask),
    afterMilestone(ask, ASKED.completion, completion),
    ask(ASKED.outcome, bootcamp => bootcamp.programmeAim?.Outcome === 1).noPasses(),
    ask(ASKED.achieved, bootcamp => bootcamp.programmeAim!.AchDate !== undefined).noPasses(),
    ask(ASKED.inTime, (bootcamp, context) => {
      const limit = outcomeLimit(bootcamp, context);
      return limit === undefined || bootcamp.programmeAim!.AchDate! <= limit;
    }).noPasses(),
    ask(ASKED.evidence, (_, { terms }) => terms.learner?.outcomeEvidence === 'no').yesPasses(),
  ]),
  date(bootcamp, context): ISODate | undefined {
    const achieved = bootcamp.programmeAim?.AchDate;
    const completed = completion.date(bootcamp, context);
    if (achieved === undefined || completed === undefined || completed <= achieved) return achieved;
    return context.settings.outcomeDate === 'AchDate' ? achieved : completed;
  },
};

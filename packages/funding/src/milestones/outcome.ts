import { flow } from '@waymark/flow';
import type { ISODate } from '@waymark/ilr/dates';
import type { Bootcamp } from '../bootcamp.ts';
import { completion } from './completion.ts';
import type { MilestoneContext } from './context.ts';
import { afterMilestone, counts, type MilestoneRule } from './milestone.ts';
import { outcomeLimit } from './words.ts';

/** Milestone 3: the learner has reached the job outcome in time. */
export const outcome: MilestoneRule = {
  milestone: 3,
  title: 'Outcome',
  flow: flow<Bootcamp, MilestoneContext>(ask => [
    counts(ask),
    afterMilestone(ask, 'Is milestone 2 (completion) due?', completion),
    ask(
      'Is the Outcome of the programme aim 1?',
      bootcamp => bootcamp.programmeAim?.Outcome === 1,
    ).noPasses(),
    ask(
      'Is the achievement date returned on the programme aim?',
      bootcamp => bootcamp.programmeAim!.AchDate !== undefined,
    ).noPasses(),
    ask('Did the outcome come in time (six months, the contract’s cut-off)?', (bootcamp, context) => {
      const limit = outcomeLimit(bootcamp, context);
      return limit === undefined || bootcamp.programmeAim!.AchDate! <= limit;
    }).noPasses(),
    ask(
      'Does the contracts file say that evidence of the outcome is missing?',
      (_, { terms }) => terms.learner?.outcomeEvidence === 'no',
    ).yesPasses(),
  ]),
  date(bootcamp, context): ISODate | undefined {
    const achieved = bootcamp.programmeAim?.AchDate;
    const completed = completion.date(bootcamp, context);
    if (achieved === undefined || completed === undefined || completed <= achieved) return achieved;
    return context.settings.outcomeDate === 'AchDate' ? achieved : completed;
  },
};

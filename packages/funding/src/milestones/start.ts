import { flow } from '@waymark/flow';
import type { ISODate } from '@waymark/ilr/dates';
import type { Bootcamp } from '../bootcamp.ts';
import type { MilestoneContext } from './context.ts';
import { counts, type MilestoneRule } from './milestone.ts';
import { minimumDays, qualifyingDay } from './words.ts';

/** Milestone 1: the learner has been in learning for as long as the contract asks. */
export const start: MilestoneRule = {
  milestone: 1,
  title: 'Start',
  flow: flow<Bootcamp, MilestoneContext>(ask => [
    counts(ask),
    ask('Is there a programme aim?', bootcamp => bootcamp.programmeAim !== undefined).noPasses(),
    ask('Has the learner been in learning for the days that the contract asks for?', (bootcamp, context) => {
      const minimum = minimumDays(bootcamp, context);
      return minimum === undefined || qualifyingDay(bootcamp, minimum, context) !== undefined;
    }).noPasses(),
    ask(
      'Have the guided learning hours of the contract been reached, as far as is known?',
      (bootcamp, context) => {
        const { contract, learner } = context.terms;
        if (!contract?.minimumHours) return true;
        const reached = learner?.hoursReachedOn;
        if (reached !== undefined) return reached !== 'no';
        if (minimumDays(bootcamp, context) === undefined) return HOURS_MISSING;
        return context.settings.guidedHours === 'reached with the days';
      },
    ).noPasses(),
  ]),
  date(bootcamp, context): ISODate | undefined {
    const minimum = minimumDays(bootcamp, context);
    const days = minimum === undefined ? undefined : qualifyingDay(bootcamp, minimum, context);
    if (context.settings.startDate === 'first day') return bootcamp.firstStart;
    const { contract, learner } = context.terms;
    const hours = contract?.minimumHours ? learner?.hoursReachedOn : undefined;
    if (hours === undefined || hours === 'no') return days;
    return days === undefined || hours > days ? hours : days;
  },
};

const HOURS_MISSING = {
  notCovered: 'The contracts file',
  what: 'when the guided learning hours were reached',
  supply: 'Enter hoursReachedOn for the learner: this contract counts hours and no days.',
};

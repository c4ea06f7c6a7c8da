import { flow } from '@waymark/flow';
import { type ISODate, later } from '@waymark/ilr/dates';
import type { Bootcamp } from '../bootcamp.ts';
import type { MilestoneContext } from './context.ts';
import { afterMilestone, counts, type MilestoneRule } from './milestone.ts';
import { start } from './start.ts';
import {
  achievementAsEvent,
  eventInTime,
  eventLimit,
  eventsRecorded,
  fitsLearner,
  subjectCompleted,
  subjectEnd,
} from './words.ts';

/** What is asked for milestone 2. */
export const ASKED = {
  start: 'Is milestone 1 (start) due?',
  completed: 'Is the programme aim completed (CompStatus 2)?',
  ended: 'Does the programme aim have an actual end date?',
  outcome: 'Is its Outcome 1, 3 or 8?',
  subject: 'Is a subject aim (LARS category 62) completed and achieved?',
  event: 'Is the event recorded: interview offer, new role or self-employment plan?',
  eventCompleted: 'Is the event completed, achieved and dated?',
  eventFits: 'Is it the event that fits the learner (independent, co-funded or self-employed)?',
  eventInTime: 'Did the event come within the months allowed after the end of the subject aim?',
} as const;

/** Milestone 2: the learning is completed and its event has come about. */
export const completion: MilestoneRule = {
  milestone: 2,
  title: 'Completion',
  flow: flow<Bootcamp, MilestoneContext>(ask => [
    counts(ask),
    afterMilestone(ask, ASKED.start, start),
    ask(ASKED.completed, isCompleted).noPasses(),
    ask(
      ASKED.ended,
      (bootcamp, context) =>
        bootcamp.programmeAim!.LearnActEndDate !== undefined || isWaitingWithEvent(bootcamp, context),
    ).noPasses(),
    ask(ASKED.outcome, (bootcamp, { settings }) => {
      const { Outcome } = bootcamp.programmeAim!;
      if (Outcome === 1 || Outcome === 3 || Outcome === 8) return true;
      return Outcome === 2 && settings.partialOutcome === 'makes no difference';
    }).noPasses(),
    ask(ASKED.subject, subjectCompleted).noPasses(),
    ask(
      ASKED.event,
      (bootcamp, context) =>
        eventsRecorded(bootcamp, context).length > 0 || achievementAsEvent(bootcamp, context) !== undefined,
    ).noPasses(),
    ask(
      ASKED.eventCompleted,
      (bootcamp, context) =>
        eventsRecorded(bootcamp, context).some(({ complete }) => complete) ||
        achievementAsEvent(bootcamp, context) !== undefined,
    ).noPasses(),
    ask(
      ASKED.eventFits,
      (bootcamp, context) =>
        eventsRecorded(bootcamp, context).some(
          event => event.complete && fitsLearner(event, bootcamp, context),
        ) || achievementAsEvent(bootcamp, context) !== undefined,
    ).noPasses(),
    ask(ASKED.eventInTime, (bootcamp, context) => {
      const event = eventInTime(bootcamp, context);
      const limit = eventLimit(bootcamp, context);
      return event === undefined || limit === undefined || event.on <= limit;
    }).noPasses(),
  ]),
  date(bootcamp, context): ISODate | undefined {
    const event = eventInTime(bootcamp, context)?.on;
    const end = bootcamp.programmeAim?.LearnActEndDate;
    switch (context.settings.completionDate) {
      case 'event':
        return event;
      case 'programme end':
        return end ?? event;
      default:
        return later(later(end, subjectEnd(bootcamp, context)), event);
    }
  },
};

function isCompleted(bootcamp: Bootcamp, context: MilestoneContext): boolean {
  return bootcamp.programmeAim?.CompStatus === 2 || isWaitingWithEvent(bootcamp, context);
}

/** CompStatus 1 with Outcome 8 and an event: right for milestone 2 by one reading. */
function isWaitingWithEvent(bootcamp: Bootcamp, context: MilestoneContext): boolean {
  const { programmeAim } = bootcamp;
  if (programmeAim?.CompStatus !== 1 || programmeAim.Outcome !== 8) return false;
  return (
    eventsRecorded(bootcamp, context).length > 0 &&
    context.settings.waitingCoding === 'completed by its event'
  );
}

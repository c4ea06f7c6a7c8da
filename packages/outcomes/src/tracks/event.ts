import { word } from '@waymark/flow';
import { type ISODate, longDate } from '@waymark/ilr/dates';
import type { EventTrack } from '../models/model.ts';
import { decideTrack, type Reach, type Situation, type TrackProjection, trackFlow } from './track.ts';

interface Working extends Reach {
  readonly event: string;
  readonly programmeStart: ISODate;
  readonly recorded: readonly ISODate[];
}

const dates = word('the dates of the event', ({ recorded }: Working) => recorded);

/** The questions of the event track. */
export const eventQuestions = trackFlow<Working>(
  [
    {
      text: 'Is the event recorded?',
      test: working => dates(working).length > 0,
      ifNot: ({ event }) => `The event “${event}” is not recorded.`,
    },
    {
      text: 'Is it on or after programme start?',
      test: working => dates(working).some(date => date >= working.programmeStart),
      ifNot: ({ event, programmeStart }) =>
        `The event “${event}” lies before programme start, ${longDate(programmeStart)}.`,
    },
  ],
  ({ event, reachedOn }) => `The event “${event}” is recorded on ${longDate(reachedOn!)}.`,
);

/** An event: its first date on or after programme start. */
export function projectEvent(track: EventTrack, { record, windowLastDay }: Situation): TrackProjection {
  const { event } = track;
  const { programmeStart } = record;
  const recorded = (record.events ?? [])
    .filter(one => one.event === event)
    .map(one => one.date)
    .sort();
  const reachedOn = recorded.find(date => date >= programmeStart);
  return {
    ...decideTrack('event', eventQuestions, { event, programmeStart, recorded, reachedOn, windowLastDay }),
    restsOn: windowLastDay === undefined ? [] : ['windowDayOne'],
  };
}

import { type Unknown, word } from '@waymark/flow';
import { fromDayNumber, type ISODate, longDate } from '@waymark/ilr/dates';
import { countThrough, type Days, daysInWork, nthDay } from '../accrual/days.ts';
import { firstDayThat } from '../accrual/earnings.ts';
import type { OutcomeRecord } from '../accrual/record.ts';
import type { WeeksTrack } from '../models/model.ts';
import type { Settings } from '../settings.ts';
import { unknownHours } from './missing.ts';
import { decideTrack, type Reach, type Situation, type TrackProjection, trackFlow } from './track.ts';

interface Working extends Reach {
  readonly record: OutcomeRecord;
  readonly track: WeeksTrack;
  readonly days: readonly Days[];
  readonly parameters: Unknown | undefined;
  readonly missingHours: Unknown | undefined;
}

const jobs = word('jobs', ({ record }: Working) => record.jobs.length);
const firstDay = word('the first day in work that counts', ({ days }: Working) =>
  days[0] === undefined ? undefined : fromDayNumber(days[0].from),
);
const enough = word('the day the weeks are full', ({ reachedOn }: Working) => reachedOn);

/** The questions of the weeks-in-work track. */
export const weeksQuestions = trackFlow<Working>(
  [
    { text: 'Is there a job?', test: working => jobs(working) > 0, ifNot: () => 'There is no job.' },
    {
      text: 'Are the weeks and the hours known that the programme asks for?',
      test: ({ parameters }) => parameters ?? true,
      ifNot: () => 'The weeks and hours that the programme asks for are not known.',
    },
    {
      text: 'Is any day in work, at the hours asked for, on or after programme start?',
      test: working =>
        firstDay(working) !== undefined || working.parameters || (working.missingHours ?? false),
      ifNot: ({ track, record }) =>
        `No day in work at ${track.hoursPerWeek} hours a week or more falls on or after programme start, ` +
        `${longDate(record.programmeStart)}.`,
    },
    {
      text: 'Are there enough weeks in work, close enough together?',
      test: working => enough(working) !== undefined || working.parameters || (working.missingHours ?? false),
      ifNot: ({ track, days }) => `${inAll(days)} not ${asked(track)}.`,
    },
  ],
  ({ track, reachedOn }) => `On ${longDate(reachedOn!)} there have been ${asked(track)}.`,
);

/** Weeks in work: days on which the hours of all jobs come to the floor, seven to a week. Self-employment is not counted. */
export function projectWeeksInWork(track: WeeksTrack, situation: Situation): TrackProjection {
  const { record, settings, earnings, windowLastDay } = situation;
  const days = track.hoursPerWeek === null ? [] : daysInWork(earnings.stretches, track.hoursPerWeek);
  return {
    ...decideTrack('weeks-in-work', weeksQuestions, {
      record,
      track,
      days,
      parameters: missingParameter(track),
      missingHours: unknownHours(earnings.stretches),
      reachedOn: reachedOn(track, days, settings),
      windowLastDay,
    }),
    restsOn: [
      'endDate',
      'runningJob',
      ...(track.withinWeeks === null ? [] : (['weeksWindow'] as const)),
      ...(windowLastDay === undefined ? [] : (['windowDayOne'] as const)),
    ],
  };
}

function missingParameter({ weeks, hoursPerWeek }: WeeksTrack): Unknown | undefined {
  if (weeks !== null && hoursPerWeek !== null) return undefined;
  return {
    notCovered: weeks === null ? 'number of weeks' : 'number of hours a week',
    what: 'this milestone',
    supply: 'Type it in the programme.',
  };
}

function reachedOn(track: WeeksTrack, days: readonly Days[], settings: Settings): ISODate | undefined {
  if (track.weeks === null || days[0] === undefined) return undefined;
  const needed = track.weeks * 7;
  const span = track.withinWeeks === null ? undefined : track.withinWeeks * 7;
  if (span === undefined || settings.weeksWindow === 'from-first-day-in-work') {
    const day = nthDay(days, needed);
    if (day === undefined || (span !== undefined && day > days[0].from + span - 1)) return undefined;
    return fromDayNumber(day);
  }
  // Within one run the days counted in the span before a day never fall, so each run can be searched by halving.
  const full = (day: number) => countThrough(days, day) - countThrough(days, day - span) >= needed;
  for (const { from, to } of days) {
    const day = firstDayThat(full, from, Math.min(to, from + span));
    if (day !== undefined) return fromDayNumber(day);
  }
  return undefined;
}

function inAll(days: readonly Days[]): string {
  const last = days.at(-1)!.to;
  if (last === Infinity) return 'The weeks in work, which go on, are';
  const weeks = Math.floor(countThrough(days, last) / 7);
  return `${weeks} full ${weeks === 1 ? 'week' : 'weeks'} in work, up to ${longDate(fromDayNumber(last))}, are`;
}

function asked({ weeks, withinWeeks, hoursPerWeek }: WeeksTrack): string {
  const within = withinWeeks === null ? '' : withinWeeks === weeks ? ' in a row' : ` within ${withinWeeks}`;
  const hours = hoursPerWeek ? ` at ${hoursPerWeek} hours or more` : '';
  return `${weeks} weeks in work${within}${hours}`;
}

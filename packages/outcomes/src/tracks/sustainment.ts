import { type Unknown, word } from '@waymark/flow';
import { dayNumber, fromDayNumber, type ISODate, longDate } from '@waymark/ilr/dates';
import { type Days, daysInWork } from '../accrual/days.ts';
import type { SustainmentTrack } from '../models/model.ts';
import { unknownHours } from './missing.ts';
import { decideTrack, type Reach, type Situation, type TrackProjection, trackFlow } from './track.ts';

interface Working extends Reach {
  readonly track: SustainmentTrack;
  readonly base: ISODate | undefined;
  readonly payments: readonly ISODate[];
  readonly missingHours: Unknown | undefined;
}

const base = word('the date of the milestone before', (working: Working) => working.base);
const payments = word('the dates of the payments', (working: Working) => working.payments);

/** The questions of the sustainment track. */
export const sustainmentQuestions = trackFlow<Working>(
  [
    {
      text: 'Is the milestone before it reached?',
      test: working => base(working) !== undefined,
      ifNot: () => 'The milestone that it follows is not reached.',
    },
    {
      text: 'Do enough unbroken weeks in work follow?',
      test: working => payments(working).length > 0 || (working.missingHours ?? false),
      ifNot: ({ track, base }) => `No ${track.weeks} unbroken weeks in work follow ${longDate(base!)}.`,
    },
  ],
  ({ track, payments }) =>
    `${payments.length} of at most ${track.most} payments, one for each ${track.weeks} unbroken weeks in work: ` +
    `the first on ${longDate(payments[0]!)}, the last on ${longDate(payments.at(-1)!)}.`,
);

/** Repeated payments: one for each so many unbroken weeks in work after another milestone. */
export function projectSustainment(track: SustainmentTrack, situation: Situation): TrackProjection {
  const { record, earnings, reached, windowLastDay } = situation;
  const base = reached.get(track.after);
  const days = daysInWork(earnings.stretches, track.hoursPerWeek);
  const payments = base === undefined ? [] : paymentsOf(track, days, base, record.programmeStart);
  return {
    ...decideTrack('sustainment', sustainmentQuestions, {
      track,
      base,
      payments,
      missingHours: track.hoursPerWeek > 0 ? unknownHours(earnings.stretches) : undefined,
      reachedOn: payments[0],
      windowLastDay,
    }),
    repeats: windowLastDay === undefined ? payments : payments.filter(date => date <= windowLastDay),
    restsOn: ['endDate', 'runningJob', ...(windowLastDay === undefined ? [] : (['windowDayOne'] as const))],
  };
}

function paymentsOf(
  track: SustainmentTrack,
  days: readonly Days[],
  base: ISODate,
  programmeStart: ISODate,
): ISODate[] {
  const first = dayNumber(base) + 1;
  const lastBreak =
    track.noneAfterBreakFollowingWeek === undefined
      ? Infinity
      : dayNumber(programmeStart) + track.noneAfterBreakFollowingWeek * 7 - 1;
  const payments: ISODate[] = [];
  for (const run of days) {
    if (run.to < first) continue;
    const from = Math.max(run.from, first);
    const afterBreak = from > first;
    if (afterBreak && from - 1 > lastBreak) break;
    for (let end = from + track.weeks * 7 - 1; end <= run.to; end += track.weeks * 7) {
      if (payments.length === track.most) return payments;
      payments.push(fromDayNumber(end));
    }
  }
  return payments;
}

import { type Unknown, word } from '@waymark/flow';
import { addDays, fromDayNumber, type ISODate, longDate } from '@waymark/ilr/dates';
import type { Earnings, Part } from '../accrual/earnings.ts';
import type { OutcomeRecord } from '../accrual/record.ts';
import type { EarningsTrack } from '../models/model.ts';
import { type ThresholdAmount, thresholdOn } from '../models/threshold.ts';
import { type Amount, fromPence, pounds, toPence } from '../money.ts';
import type { WageTable } from '../parameters/wages.ts';
import type { SettingName } from '../settings.ts';
import { unknownPay } from './missing.ts';
import { decideTrack, type Reach, type Situation, type TrackProjection, trackFlow } from './track.ts';

interface Working extends Reach {
  readonly record: OutcomeRecord;
  readonly earnings: Earnings;
  readonly threshold: ThresholdAmount | undefined;
  readonly missingThreshold: Unknown | undefined;
  /** The day the running total meets the threshold; the outcome may be dated a day later. */
  readonly metOn: ISODate | undefined;
  readonly missingPay: Unknown | undefined;
}

const jobs = word('jobs', ({ record }: Working) => record.jobs.length);
const countingJobs = word(
  'jobs whose earnings count',
  ({ record }: Working) => record.jobs.filter(job => job.doesNotCount === undefined).length,
);
const firstDay = word('the first day of work that counts', ({ earnings }: Working) =>
  firstCountedDay(earnings),
);
const threshold = word('the threshold in pence', ({ threshold }: Working) => threshold?.pence);
const payingJobs = word('jobs that pay', ({ earnings }: Working) => [
  ...new Set(earnings.stretches.filter(pays).map(({ job }) => job)),
]);
const metOn = word('the day the running total meets the threshold', (working: Working) => working.metOn);

/** The questions of the earnings track. */
export const earningsQuestions = trackFlow<Working>(
  [
    { text: 'Is there a job?', test: working => jobs(working) > 0, ifNot: () => 'There is no job.' },
    {
      text: 'Do the earnings of any job count?',
      test: working => countingJobs(working) > 0,
      ifNot: ({ record }) => `The earnings do not count: ${record.jobs[0]!.doesNotCount}.`,
    },
    {
      text: 'Does a day of work that counts fall on or after programme start?',
      test: working => firstDay(working) !== undefined,
      ifNot: ({ record }) =>
        `No day of work that counts falls on or after programme start, ${longDate(record.programmeStart)}.`,
    },
    {
      text: 'Is the threshold known?',
      test: working => threshold(working) !== undefined || (working.missingThreshold ?? false),
      ifNot: () => 'The threshold is not known.',
    },
    {
      text: 'Do the jobs pay anything?',
      test: working => payingJobs(working).length > 0 || (working.missingPay ?? false),
      ifNot: () => 'The jobs pay nothing: weekly hours or hourly rate are zero.',
    },
    {
      text: 'Does the running total reach the threshold?',
      test: working =>
        metOn(working) !== undefined || (working.missingThreshold ?? working.missingPay ?? false),
      ifNot: working => short(working),
    },
  ],
  ({ earnings, threshold, metOn, reachedOn }) =>
    `${madeOf(earnings.parts(metOn!))} to ${shown(earnings.by(metOn!))} by ${longDate(metOn!)} ` +
    `(${shown(earnings.by(addDays(metOn!, -1)))} the day before); the threshold is ${described(threshold!)}.` +
    (reachedOn === metOn ? '' : ` The outcome is dated ${longDate(reachedOn!)}, the day after.`),
);

/** Earnings since programme start, against a threshold. */
export function projectEarnings(track: EarningsTrack, situation: Situation): TrackProjection {
  const { record, settings, wages, earnings, windowLastDay } = situation;
  const firstDay = settings.thresholdDate === 'first-job-start' ? firstCountedDay(earnings) : undefined;
  const day = firstDay ?? record.programmeStart;
  const threshold = track.threshold ? thresholdOn(track.threshold, day, wages) : undefined;
  const metOn = threshold && earnings.firstDay(fromPence(threshold.pence));
  const reachedOn = metOn && settings.achievedOn === 'day-after' ? addDays(metOn, 1) : metOn;
  return {
    ...decideTrack('earnings', earningsQuestions, {
      record,
      earnings,
      threshold,
      missingThreshold: threshold ? undefined : unknownThreshold(track, day, wages),
      metOn,
      reachedOn,
      windowLastDay,
      missingPay: unknownPay(earnings.stretches),
    }),
    ...(threshold && { threshold }),
    parts: earnings.parts(metOn ?? LAST_DAY),
    restsOn: restsOn(track, situation),
  };
}

function restsOn({ threshold }: EarningsTrack, { settings, windowLastDay }: Situation): SettingName[] {
  return [
    'spread',
    'credited',
    ...(settings.credited === 'payday' ? (['payPeriod', 'payDelayDays'] as const) : []),
    'rounding',
    'endDate',
    'comparator',
    'achievedOn',
    'runningJob',
    ...(threshold && 'wage' in threshold ? (['thresholdDate'] as const) : []),
    ...(windowLastDay === undefined ? [] : (['windowDayOne'] as const)),
  ];
}

function unknownThreshold({ threshold }: EarningsTrack, date: ISODate, wages: WageTable): Unknown {
  const supply = 'Type the amount in the programme.';
  if (threshold === null || 'pence' in threshold)
    return { notCovered: 'earnings threshold', what: 'this milestone', supply };
  return { notCovered: `${wages[threshold.wage].name} rate`, what: longDate(date), supply };
}

function short({ earnings, threshold }: Working): string {
  const { pence } = threshold!;
  const last = Math.max(...earnings.stretches.filter(pays).map(stretch => stretch.to));
  if (last === Infinity) return `The jobs pay too little for ${pounds(pence)} ever to be reached.`;
  const total = earnings.by(LAST_DAY);
  const missing = fromPence(pence) - total;
  return (
    `Earnings end at ${shown(total)} with the last day of paid work, ${longDate(fromDayNumber(last))}: ` +
    `${missing > 0n ? `${shown(missing)} short of` : 'not above'} ${pounds(pence)}, and no job goes on to pay.`
  );
}

function madeOf(parts: readonly Part[]): string {
  if (parts.length > 4) return `${parts.length} stretches of work come`;
  const terms = parts.map(
    ({ days, weeklyPence }) => `${days} ${days === 1 ? 'day' : 'days'} at ${pounds(weeklyPence)} a week`,
  );
  const list = [terms.slice(0, -1).join(', '), terms.at(-1)].filter(part => part !== '').join(' and ');
  return `${list} ${parts.length === 1 && parts[0]!.days === 1 ? 'comes' : 'come'}`;
}

const LAST_DAY: ISODate = '9998-12-31';
const shown = (amount: Amount) => pounds(toPence(amount));
const described = ({ pence, basis }: ThresholdAmount) =>
  basis === undefined ? pounds(pence) : `${pounds(pence)}, which is ${basis}`;
const pays = (stretch: { hoursPerWeek: unknown; hourlyPence: unknown }) =>
  Number(stretch.hoursPerWeek ?? 0) > 0 && Number(stretch.hourlyPence ?? 0) > 0;

/** The first day of work that counts; undefined if none does. */
function firstCountedDay({ stretches }: Earnings): ISODate | undefined {
  return stretches.length === 0 ? undefined : fromDayNumber(Math.min(...stretches.map(({ from }) => from)));
}

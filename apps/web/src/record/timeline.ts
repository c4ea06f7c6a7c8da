/** A learner's time on one line: what lies where on it, for the drawing. */

import type { Learner, LearningDelivery } from '@waymark/ilr';
import { type ISODate, isDate, isoDate } from '@waymark/ilr/dates';

/** A stretch of time, in percent of the line. */
export interface Stretch {
  readonly from: number;
  readonly width: number;
}

export interface Status extends Stretch {
  /** Place in LearnerEmploymentStatus. */
  readonly index: number;
  readonly on: ISODate;
  /** True if it began before the line does. */
  readonly since: boolean;
}

export interface AimLine {
  /** Place in LearningDelivery. */
  readonly index: number;
  /** From the start to the actual end, or to the planned end while there is none. */
  readonly span: Stretch | undefined;
  readonly open: boolean;
  readonly planned: number | undefined;
  readonly achieved: number | undefined;
  /** Events that dated FAM records tell (EVI). */
  readonly events: readonly { readonly at: number; readonly on: ISODate }[];
}

export interface Timeline {
  readonly ticks: readonly { readonly at: number; readonly date: ISODate }[];
  readonly statuses: readonly Status[];
  readonly aims: readonly AimLine[];
  /** The day on which the file was prepared. */
  readonly prepared: number | undefined;
}

const DAY = 86_400_000;
const MOST_TICKS = 7;
/** Months between two ticks, the fewest that keep them apart. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** The line of a learner; `undefined` where no date says when anything was. */
export function timelineOf(
  { LearningDelivery, LearnerEmploymentStatus }: Learner,
  preparedOn: ISODate | undefined,
): Timeline | undefined {
  const dates = LearningDelivery.flatMap(datesOf);
  const applied = LearnerEmploymentStatus.map(({ DateEmpStatApp }) => DateEmpStatApp).filter(known);
  if (dates.length === 0) return undefined;
  const first = Math.min(...dates.map(day));
  const last = Math.max(...[...dates, ...applied].map(day));
  // A little air on both sides, so that the day of a start or an end is seen as one.
  const air = Math.max(7 * DAY, (last - first) * 0.04);
  const from = first - air;
  const whole = last + air - from;
  const at = (date: ISODate) => Math.max(0, Math.min(100, ((day(date) - from) / whole) * 100));
  const stretch = (start: ISODate, end: ISODate | undefined): Stretch => {
    const begin = at(start);
    return { from: begin, width: Math.max(0, (end === undefined ? 100 : at(end)) - begin) };
  };
  const prepared =
    preparedOn !== undefined && within(day(preparedOn), from, whole) ? at(preparedOn) : undefined;
  return {
    ticks: ticksOf(from, from + whole).map(date => ({ date, at: at(date) })),
    prepared,
    statuses: statusesOf(LearnerEmploymentStatus, from, stretch),
    aims: LearningDelivery.map((aim, index) => ({
      index,
      span: known(aim.LearnStartDate)
        ? stretch(aim.LearnStartDate, [aim.LearnActEndDate, aim.LearnPlanEndDate].find(known))
        : undefined,
      open: aim.LearnActEndDate === undefined,
      planned: known(aim.LearnPlanEndDate) ? at(aim.LearnPlanEndDate) : undefined,
      achieved: known(aim.AchDate) ? at(aim.AchDate) : undefined,
      events: aim.LearningDeliveryFAM.flatMap(({ LearnDelFAMType, LearnDelFAMDateFrom }) =>
        LearnDelFAMType === 'EVI' && known(LearnDelFAMDateFrom)
          ? [{ at: at(LearnDelFAMDateFrom), on: LearnDelFAMDateFrom }]
          : [],
      ),
    })),
  };
}

function statusesOf(
  all: Learner['LearnerEmploymentStatus'],
  from: number,
  stretch: (start: ISODate, end: ISODate | undefined) => Stretch,
): Status[] {
  const dated = all
    .map(({ DateEmpStatApp: on }, index) => ({ on, index }))
    .filter(({ on }) => known(on))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return dated
    .map((status, i) => ({
      ...status,
      ...stretch(status.on, dated[i + 1]?.on),
      since: day(status.on) < from,
    }))
    .filter(({ width }) => width > 0);
}

/** First days of months, as many as fit. */
function ticksOf(from: number, to: number): ISODate[] {
  const begin = new Date(from);
  const months = (to - from) / (30.44 * DAY);
  const step = STEPS.find(each => months / each <= MOST_TICKS) ?? STEPS.at(-1)!;
  const start = begin.getUTCFullYear() * 12 + Math.ceil((begin.getUTCMonth() + 1) / step) * step;
  return Array.from({ length: MOST_TICKS + 1 }, (_, i) => start + i * step)
    .map(month => isoDate(Math.floor(month / 12), (month % 12) + 1, 1))
    .filter(date => day(date) <= to);
}

const datesOf = (aim: LearningDelivery): ISODate[] =>
  [
    aim.LearnStartDate,
    aim.LearnPlanEndDate,
    aim.LearnActEndDate,
    aim.AchDate,
    ...aim.LearningDeliveryFAM.map(fam =>
      fam.LearnDelFAMType === 'EVI' ? fam.LearnDelFAMDateFrom : undefined,
    ),
  ].filter(known);

const known = (date: ISODate | undefined): date is ISODate => date !== undefined && isDate(date);
const day = (date: ISODate): number => Date.parse(date);
const within = (time: number, from: number, whole: number) => time >= from && time <= from + whole;

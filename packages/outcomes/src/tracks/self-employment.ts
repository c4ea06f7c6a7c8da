import { type Unknown, word } from '@waymark/flow';
import { addDays, addMonths, dayNumber, fromDayNumber, type ISODate, longDate } from '@waymark/ilr/dates';
import { type Days, nthDay, union } from '../accrual/days.ts';
import type { OutcomeRecord } from '../accrual/record.ts';
import type { Length, SelfEmploymentTrack } from '../models/model.ts';
import { SettingError, type SettingName, type Settings } from '../settings.ts';
import { decideTrack, type Reach, type Situation, type TrackProjection, trackFlow } from './track.ts';

interface Working extends Reach {
  readonly record: OutcomeRecord;
  /** The unbroken runs that count, each day once. */
  readonly runs: readonly Days[];
  /** The first day of the run that lasts long enough, or of the first of those that add up. */
  readonly since: ISODate | undefined;
  readonly length: Length | null;
  readonly addsUp: boolean;
}

const spells = word('spells of self-employment', ({ record }: Working) => record.selfEmployment?.length ?? 0);
const counted = word('the first day of self-employment that counts', ({ runs }: Working) =>
  runs[0] === undefined ? undefined : fromDayNumber(runs[0].from),
);
const asked = word('how long it has to last', ({ length }: Working) => length && inWords(length));
const lastsUntil = word('the day it has lasted long enough', ({ reachedOn }: Working) => reachedOn);

/** The questions of the self-employment track. */
export const selfEmploymentQuestions = trackFlow<Working>(
  [
    {
      text: 'Is there self-employment?',
      test: working => spells(working) > 0,
      ifNot: () => 'There is no self-employment.',
    },
    {
      text: 'Does a spell of it count?',
      test: working => counted(working) !== undefined,
      ifNot: ({ record }) =>
        `The self-employment began before the programme did, on ${longDate(record.programmeStart)}.`,
    },
    {
      text: 'Is it known how long it has to last?',
      test: working => asked(working) !== null || lengthUnknown,
      ifNot: () => 'It is not known how long self-employment has to last.',
    },
    {
      text: 'Does it last that long?',
      test: working => working.length === null || lastsUntil(working) !== undefined,
      ifNot: ({ runs, length, addsUp }) =>
        `Self-employment ends on ${longDate(fromDayNumber(runs.at(-1)!.to))}, before it has ` +
        `${addsUp ? 'added up to' : 'lasted'} ${inWords(length!)}.`,
    },
  ],
  ({ since, length, addsUp, reachedOn }) =>
    `Self-employment since ${longDate(since!)} has ${addsUp ? 'added up to' : 'lasted'} ${inWords(length!)} on ` +
    `${longDate(reachedOn!)}; earnings from it are not looked at.`,
);

const lengthUnknown: Unknown = {
  notCovered: 'length of self-employment',
  what: 'this programme',
  supply: 'Type it in the programme.',
};

/**
 * Self-employment as time: its start plus the length, or the day after the last of the days that add up. Earnings from it
 * are not looked at, and time is never added to earnings.
 * @throws SettingError where spells should add up to calendar months
 */
export function projectSelfEmployment(track: SelfEmploymentTrack, situation: Situation): TrackProjection {
  const { record, settings, windowLastDay } = situation;
  const length = lengthOf(track, settings);
  const addsUp =
    (settings.selfEmploymentSpells === 'as-programme' ? track.spells : settings.selfEmploymentSpells) ===
    'add-up';
  const runs = countedRuns(record, settings);
  return {
    ...decideTrack('self-employment', selfEmploymentQuestions, {
      record,
      runs,
      length,
      addsUp,
      ...(length ? reach(runs, length, addsUp) : notReached),
      windowLastDay,
    }),
    restsOn: restsOn(windowLastDay),
  };
}

function restsOn(windowLastDay: ISODate | undefined): SettingName[] {
  const own: SettingName[] = ['selfEmploymentLength', 'selfEmploymentSpells', 'selfEmploymentBefore'];
  return windowLastDay === undefined ? own : [...own, 'windowDayOne'];
}

function lengthOf(track: SelfEmploymentTrack, { selfEmploymentLength }: Settings): Length | null {
  if (selfEmploymentLength === 'as-programme') return track.length;
  return selfEmploymentLength === '26-weeks' ? { weeks: 26 } : { months: 6 };
}

function countedRuns(record: OutcomeRecord, { selfEmploymentBefore }: Settings): Days[] {
  const start = dayNumber(record.programmeStart);
  const runs = union(
    (record.selfEmployment ?? []).map(spell => ({
      from: dayNumber(spell.start),
      to: spell.end === undefined || spell.end === null ? Infinity : dayNumber(spell.end),
    })),
  );
  if (selfEmploymentBefore === 'from-its-start') return runs;
  if (selfEmploymentBefore === 'not-counted') return runs.filter(({ from }) => from >= start);
  return runs.filter(({ to }) => to >= start).map(({ from, to }) => ({ from: Math.max(from, start), to }));
}

type Lasted = Pick<Working, 'since' | 'reachedOn'>;

const notReached: Lasted = { since: undefined, reachedOn: undefined };

function reach(runs: readonly Days[], length: Length, addsUp: boolean): Lasted {
  if (addsUp) {
    const last = nthDay(runs, daysOf(length));
    return last === undefined
      ? notReached
      : { since: fromDayNumber(runs[0]!.from), reachedOn: fromDayNumber(last + 1) };
  }
  for (const run of runs) {
    const since = fromDayNumber(run.from);
    const reachedOn = endOf(since, length);
    if (run.to >= dayNumber(reachedOn) - 1) return { since, reachedOn };
  }
  return notReached;
}

function endOf(start: ISODate, length: Length): ISODate {
  return 'months' in length ? addMonths(start, length.months) : addDays(start, daysOf(length));
}

function daysOf(length: Length): number {
  if ('days' in length) return length.days;
  if ('weeks' in length) return length.weeks * 7;
  throw new SettingError(
    'Spells of self-employment add up in days, not in calendar months: choose 26-weeks, or single spells.',
  );
}

function inWords(length: Length): string {
  if ('days' in length) return `${length.days} days`;
  return 'weeks' in length ? `${length.weeks} weeks` : `${length.months} months`;
}

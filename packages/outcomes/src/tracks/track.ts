import {
  type Answer,
  explain,
  type Flow,
  flow,
  isUnknown,
  type Step,
  type Unknown,
  word,
} from '@waymark/flow';
import { type ISODate, longDate } from '@waymark/ilr/dates';
import type { Earnings, Part } from '../accrual/earnings.ts';
import type { OutcomeRecord } from '../accrual/record.ts';
import type { TrackKind } from '../models/model.ts';
import type { ThresholdAmount } from '../models/threshold.ts';
import type { WageTable } from '../parameters/wages.ts';
import type { SettingName, Settings } from '../settings.ts';

/** What every track is worked out from. */
export interface Situation {
  readonly record: OutcomeRecord;
  readonly settings: Settings;
  readonly wages: WageTable;
  readonly earnings: Earnings;
  /** The last day of the outcome window; undefined where there is none. */
  readonly windowLastDay: ISODate | undefined;
  /** The dates of the milestones worked out before this one. */
  readonly reached: ReadonlyMap<string, ISODate>;
}

/** What a track comes to: the least that its questions need to end with. */
export interface Reach {
  /** The day it is reached, whether or not the window is still open; undefined if it never is. */
  readonly reachedOn: ISODate | undefined;
  readonly windowLastDay: ISODate | undefined;
}

/** A question whose no ends the matter, with the sentence that a no comes to. */
export interface Clause<W> {
  readonly text: string;
  readonly test: (working: W) => Answer;
  readonly ifNot: (working: W) => string;
}

/** The questions of a kind of track: a flow that comes to its end when the outcome is reached, and what to say. */
export interface TrackFlow<W> {
  readonly flow: Flow<W, undefined>;
  readonly clauses: readonly Clause<W>[];
  readonly ifReached: (working: W) => string;
}

/** What a track decides, in words and as a path. Everything in it can be written as JSON. */
export interface TrackProjection {
  readonly kind: TrackKind;
  readonly status: 'reached' | 'not-reached' | 'not-known';
  /** The day the outcome is reached; null if it is not, or only after the window. */
  readonly date: ISODate | null;
  /** The day it would be reached if there were no window. */
  readonly dateIgnoringWindow: ISODate | null;
  readonly why: string;
  /** True if the record holds nothing that this track looks at: no job, no self-employment. */
  readonly idle: boolean;
  /** The questions that were asked, with their answers. */
  readonly path: readonly Step[];
  /** For earnings: the threshold, where it is known. */
  readonly threshold?: ThresholdAmount;
  /** For earnings: what they are made of, up to the day the threshold is met, or to the end. */
  readonly parts?: readonly Part[];
  /** For repeated sustainment: the date of each payment. */
  readonly repeats?: readonly ISODate[];
  /** The settings that the answer rests on. */
  readonly restsOn: readonly SettingName[];
}

const day = word('the day it is reached', (working: Reach) => working.reachedOn);
const lastDay = word('the last day of the window', (working: Reach) => working.windowLastDay);

/** The questions of a track, with the one about the window that ends each. */
export function trackFlow<W extends Reach>(
  clauses: readonly Clause<W>[],
  ifReached: (working: W) => string,
): TrackFlow<W> {
  const all: readonly Clause<W>[] = [
    ...clauses,
    {
      text: 'Is that day within the outcome window, if there is one?',
      test: working => {
        const last = lastDay(working);
        const reached = day(working);
        return last === undefined || reached === undefined || reached <= last;
      },
      ifNot: working =>
        `${ifReached(working)} The outcome window closes before that, on ${longDate(working.windowLastDay!)}.`,
    },
  ];
  return {
    flow: flow<W, undefined>(ask => all.map(({ text, test }) => ask(text, test).noPasses())),
    clauses: all,
    ifReached,
  };
}

/** Decides a track and explains it. */
export function decideTrack<W extends Reach>(
  kind: TrackKind,
  { flow, clauses, ifReached }: TrackFlow<W>,
  working: W,
): Omit<TrackProjection, 'restsOn'> {
  const { decision, steps } = explain(flow, working, undefined);
  const dateIgnoringWindow = working.reachedOn ?? null;
  const known = { kind, dateIgnoringWindow, idle: steps.length === 1, path: steps };
  if (isUnknown(decision)) return { ...known, status: 'not-known', date: null, why: missing(decision) };
  if (decision === 'triggered')
    return { ...known, status: 'reached', date: dateIgnoringWindow, why: ifReached(working) };
  return { ...known, status: 'not-reached', date: null, why: clauses[steps.length - 1]!.ifNot(working) };
}

function missing({ notCovered, what, supply }: Unknown): string {
  return `Not known without the ${notCovered} (${what}). ${supply}`;
}

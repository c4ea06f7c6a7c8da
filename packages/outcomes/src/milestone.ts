import { addDays, daysBetween, type ISODate, longDate } from '@waymark/ilr/dates';
import type { Earnings } from './accrual/earnings.ts';
import type { Milestone, OutcomeModel, TrackKind } from './models/model.ts';
import { fromPence, tenthsUp, toPence } from './money.ts';
import { inWords, type RestsOn } from './settings.ts';
import { projectTrack } from './tracks/index.ts';
import type { Situation, TrackProjection } from './tracks/track.ts';

/** When a milestone is reached, or why it is not. */
export interface MilestoneProjection {
  readonly id: string;
  readonly name: string;
  /**
   * `achieved`: recorded, and left alone. `reached`: its date has come. `projected`: its date is still to come.
   * `not-reached`: it has none. `not-known`: something is missing.
   */
  readonly status: 'achieved' | 'reached' | 'projected' | 'not-reached' | 'not-known';
  readonly date: ISODate | null;
  /** The track that gives the date; beside a null date, the one that would have reached it but for the window. */
  readonly track: TrackKind | null;
  readonly why: string;
  /** The last day for the claim, where the provider claims this track. */
  readonly claimBy: ISODate | null;
  /** For a threshold that is known: how far the earnings are as at today. */
  readonly earnings: EarningsProgress | null;
  /** Calendar weeks from today to the date, rounded up to a tenth; null where it has none or it has come. */
  readonly weeksToDate: number | null;
  readonly tracks: readonly TrackProjection[];
  /** The dates of repeated payments. */
  readonly repeats: readonly ISODate[];
  /** The settings that the answer rests on, in words. */
  readonly restsOn: readonly RestsOn[];
}

/** Earnings against a threshold, as at a day; whole pence. */
export interface EarningsProgress {
  readonly thresholdPence: number;
  readonly earnedPence: number;
  readonly remainingPence: number;
  /** Weeks of work left at the pay of the jobs that go on, rounded up to a tenth; null if none does. */
  readonly weeksLeft: number | null;
}

/** Works out one milestone: its tracks, and the earliest of them. */
export function projectMilestone(
  milestone: Milestone,
  model: OutcomeModel,
  situation: Situation,
  today: ISODate,
): MilestoneProjection {
  const { record, settings, earnings } = situation;
  const tracks = milestone.tracks.map(track => projectTrack(track, situation));
  const threshold = tracks.find(track => track.threshold !== undefined)?.threshold;
  const names = new Set(tracks.flatMap(track => track.restsOn));
  if (tracks.length > 1) names.add('mixing');
  const outcome = outcomeOf(tracks, record.achieved?.[milestone.id], today);
  return {
    id: milestone.id,
    name: milestone.name,
    ...outcome,
    claimBy: claimBy(outcome, model, record.programmeStart),
    earnings: threshold === undefined ? null : progress(threshold.pence, earnings, today),
    weeksToDate: weeksTo(outcome.date, today),
    tracks,
    repeats: tracks.flatMap(track => track.repeats ?? []),
    restsOn: inWords(settings, [...names]),
  };
}

function weeksTo(date: ISODate | null, today: ISODate): number | null {
  if (date === null || date <= today) return null;
  return tenthsUp(BigInt(daysBetween(today, date)), 7n);
}

type Outcome = Pick<MilestoneProjection, 'status' | 'date' | 'track' | 'why'>;

function outcomeOf(
  tracks: readonly TrackProjection[],
  achieved: ISODate | undefined,
  today: ISODate,
): Outcome {
  const first = earliest(tracks, track => track.date);
  if (achieved !== undefined) {
    const why = `It is recorded as achieved on ${longDate(achieved)}, and left alone.`;
    return { status: 'achieved', date: achieved, track: first?.kind ?? null, why };
  }
  if (first) {
    const status = first.date! <= today ? 'reached' : 'projected';
    return { status, date: first.date, track: first.kind, why: `${first.why}${others(tracks, first)}` };
  }
  const busy = tracks.filter(track => !track.idle);
  const looked = busy.length > 0 ? busy : tracks;
  return {
    status: looked.some(track => track.status === 'not-known') ? 'not-known' : 'not-reached',
    date: null,
    track: earliest(tracks, track => track.dateIgnoringWindow)?.kind ?? null,
    why: looked.map(track => track.why).join(' '),
  };
}

/** The tracks that would come to a later date, in words. */
function others(tracks: readonly TrackProjection[], first: TrackProjection): string {
  return tracks
    .filter(track => track !== first && track.date !== null)
    .map(({ kind, date }) => ` By ${kind} it would be ${longDate(date!)}; the two are never added.`)
    .join('');
}

function earliest(
  tracks: readonly TrackProjection[],
  dateOf: (track: TrackProjection) => ISODate | null,
): TrackProjection | undefined {
  let first: TrackProjection | undefined;
  for (const track of tracks) {
    const date = dateOf(track);
    if (date !== null && (first === undefined || date < dateOf(first)!)) first = track;
  }
  return first;
}

function claimBy({ date, track }: Outcome, { claim }: OutcomeModel, programmeStart: ISODate): ISODate | null {
  if (!claim || date === null || track === null || !claim.tracks.includes(track)) return null;
  const within = addDays(date, claim.withinDays);
  const last = addDays(programmeStart, claim.lastDay - 1);
  return [within, last].sort()[0]!;
}

function progress(thresholdPence: number, earnings: Earnings, today: ISODate): EarningsProgress {
  const earned = earnings.by(today);
  const threshold = fromPence(thresholdPence);
  const remaining = earned < threshold ? threshold - earned : 0n;
  const weekly = earnings.weeklyAfter(today);
  return {
    thresholdPence,
    earnedPence: toPence(earned),
    remainingPence: toPence(remaining),
    weeksLeft: remaining === 0n ? 0 : weekly === 0n ? null : tenthsUp(remaining, weekly),
  };
}

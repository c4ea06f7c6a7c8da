import type { Figure } from '../parameters/figures.ts';
import type { Sourced } from '../parameters/series.ts';
import type { Settings } from '../settings.ts';
import type { Threshold } from './threshold.ts';

/**
 * A programme's outcomes, as data. The models in this folder are what the sources say; a provider's own programme is a copy
 * with its typed amounts, names and window.
 */
export interface OutcomeModel extends Sourced {
  readonly id: string;
  readonly name: string;
  /** The days a participant has, programme start being day 1; null where none applies or none is known. */
  readonly window: Figure | null;
  readonly milestones: readonly Milestone[];
  readonly claim?: Claim;
  /** Conventions that this programme states otherwise than the defaults. */
  readonly settings?: Partial<Settings>;
  /** What the programme asks for beside this and cannot be worked out here, as sentences; results carry it along. */
  readonly notChecked: readonly string[];
}

/** Something that is paid for, reached when any of its tracks is: the earliest date is the date. Tracks are never added. */
export interface Milestone {
  readonly id: string;
  readonly name: string;
  readonly tracks: readonly Track[];
}

/** One way of reaching a milestone. A parameter that is null was not seen in any source and has to be typed in. */
export type Track = EarningsTrack | SelfEmploymentTrack | WeeksTrack | EventTrack | SustainmentTrack;
export type TrackKind = Track['kind'];

/** Earnings since programme start that add up to a threshold. */
export interface EarningsTrack {
  readonly kind: 'earnings';
  readonly threshold: Threshold | null;
}

/** Self-employment that lasts. */
export interface SelfEmploymentTrack {
  readonly kind: 'self-employment';
  readonly length: Length | null;
  readonly spells: 'single' | 'add-up';
}

export type Length = { readonly days: number } | { readonly weeks: number } | { readonly months: number };

/** Weeks in work, all at or above an hours floor. */
export interface WeeksTrack {
  readonly kind: 'weeks-in-work';
  readonly weeks: number | null;
  /** They have to lie within so many weeks; null if anywhere. The same number as `weeks` asks for an unbroken run. */
  readonly withinWeeks: number | null;
  /** The hours a week below which a day does not count; 0 for any job. */
  readonly hoursPerWeek: number | null;
}

/** Something that happened on a day. */
export interface EventTrack {
  readonly kind: 'event';
  readonly event: string;
}

/** Repeated payments after another milestone: one for each so many unbroken weeks in work. */
export interface SustainmentTrack {
  readonly kind: 'sustainment';
  readonly after: string;
  readonly weeks: number;
  readonly most: number;
  readonly hoursPerWeek: number;
  /** After a break that follows this week of the programme there are no more payments. */
  readonly noneAfterBreakFollowingWeek?: number;
}

/** How an outcome is claimed. */
export interface Claim extends Sourced {
  /** The tracks that the provider claims; the others are seen by the funder. */
  readonly tracks: readonly TrackKind[];
  /** Days from the outcome within which the claim has to be in. */
  readonly withinDays: number;
  /** The last day of the programme, counted from its start as day 1, on which a claim is taken. */
  readonly lastDay: number;
}

/** A financial milestone as a provider types it. */
export interface TypedMilestone {
  readonly id: string;
  readonly name: string;
  readonly thresholdPence: number;
}

/** The model with financial milestones typed in: each keeps the tracks of the model, with its own amount. */
export function withTypedMilestones(model: OutcomeModel, typed: readonly TypedMilestone[]): OutcomeModel {
  const pattern = model.milestones.find(milestone =>
    milestone.tracks.some(track => track.kind === 'earnings'),
  );
  const tracks: readonly Track[] = pattern?.tracks ?? [{ kind: 'earnings', threshold: null }];
  return {
    ...model,
    milestones: typed.map(({ id, name, thresholdPence }) => ({
      id,
      name,
      tracks: tracks.map(track =>
        track.kind === 'earnings' ? { ...track, threshold: { pence: thresholdPence } } : track,
      ),
    })),
  };
}

/** The model with another outcome window, as a figure or as days typed in, or with none. */
export function withWindow(model: OutcomeModel, window: Figure | number | null): OutcomeModel {
  if (typeof window !== 'number') return { ...model, window };
  return { ...model, window: { value: window, unit: 'days', sure: 'stated', source: ['typed'] } };
}

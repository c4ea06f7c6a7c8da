import {
  type Milestone,
  modelOf,
  type OutcomeModel,
  withTypedMilestones,
  withWindow,
} from '@waymark/outcomes';
import type { FinancialMilestone, programme } from '../database/schema/index.ts';

type Typed = Pick<typeof programme.$inferSelect, 'model' | 'milestones' | 'windowDays'>;

/**
 * The outcome model of a programme: that of its kind, with the milestones and the window that were typed in; undefined for a
 * programme without milestones.
 */
export function modelOfProgramme({ model, milestones, windowDays }: Typed): OutcomeModel | undefined {
  const kind = model === null ? undefined : modelOf(model);
  if (!kind) return undefined;
  return {
    ...(windowDays === null ? kind : withWindow(kind, windowDays)),
    milestones: milestones.map(typed => milestoneOf(kind, typed)),
  };
}

/** The milestone of the kind with that key, or else the first that is reached by earnings. */
function milestoneOf(kind: OutcomeModel, { key, name, thresholdPence }: FinancialMilestone): Milestone {
  const own = kind.milestones.find(({ id }) => id === key);
  if (thresholdPence === null) {
    const pattern = own ?? kind.milestones.find(goesByEarnings);
    return { id: key, name, tracks: pattern?.tracks ?? [] };
  }
  const pattern = own ? { ...kind, milestones: [own] } : kind;
  return withTypedMilestones(pattern, [{ id: key, name, thresholdPence }]).milestones[0]!;
}

/** True if a milestone can be reached by earnings, so that an amount can be typed in. */
export function goesByEarnings({ tracks }: Milestone): boolean {
  return tracks.some(({ kind }) => kind === 'earnings');
}

import { lazy, Suspense } from 'react';
import type { PlacedLearner } from '../check/protocol.ts';
import type { CheckState } from '../check/session.ts';

const MilestonesOfLearner = lazy(() => import('../milestones/MilestonesOfLearner.tsx'));

interface LearnerMilestonesProps {
  readonly check: CheckState;
  readonly read: PlacedLearner;
  /** Changes with the changes to the record. */
  readonly version: unknown;
}

/** The milestones of the learner's Skills Bootcamps, for those who have any. */
export function LearnerMilestones({ check, read, version }: LearnerMilestonesProps) {
  // Most learners have none, and need none of what draws them.
  const has = read.learner.LearningDelivery.some(({ ProgType }) => ProgType === 32);
  if (!has) return null;
  return (
    <Suspense>
      <MilestonesOfLearner check={check} place={read.place} version={version} />
    </Suspense>
  );
}

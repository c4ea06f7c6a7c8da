import { word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import { type AimInBrief, inBrief } from './aims.ts';
import { sameFramework } from './derived/programme.ts';

/**
 * Whether two aims belong to the same programme: same ProgType and StdCode, both absent included; in 2024-25 for
 * frameworks also the same framework and pathway.
 */
export function sameProgramme(a: LearningDelivery, b: LearningDelivery): boolean {
  return a.ProgType === b.ProgType && a.StdCode === b.StdCode && sameFramework(a, b);
}

/** The first programme aim of the aim's programme that passes the test, if one is given. */
export const programmeAim = word(
  (aim: LearningDelivery) => `programme aim of ${named(aim)}`,
  (
    aim: LearningDelivery,
    learner: Learner,
    test?: (programme: LearningDelivery) => boolean,
  ): AimInBrief | undefined =>
    inBrief(
      learner.LearningDelivery.find(
        other => other.AimType === 1 && sameProgramme(other, aim) && (test === undefined || test(other)),
      ),
    ),
);

/** The first component aim of the aim's programme that passes the test, if one is given. */
export const componentAim = word(
  (aim: LearningDelivery) => `component aim of ${named(aim)}`,
  (
    aim: LearningDelivery,
    learner: Learner,
    test?: (component: LearningDelivery) => boolean,
  ): AimInBrief | undefined =>
    inBrief(
      learner.LearningDelivery.find(
        other => other.AimType === 3 && sameProgramme(other, aim) && (test === undefined || test(other)),
      ),
    ),
);

/** The programme aim of the aim's programme that started last. */
export const latestProgrammeAim = word(
  (aim: LearningDelivery) => `latest programme aim of ${named(aim)}`,
  (aim: LearningDelivery, learner: Learner): AimInBrief | undefined => inBrief(latestOf(aim, learner)),
);

/** Whether no programme aim of its programme started later than this one. */
export const isLatestProgrammeAim = word(
  (aim: LearningDelivery) => `latest programme aim of ${named(aim)}`,
  (aim: LearningDelivery, learner: Learner): boolean => latestOf(aim, learner) === aim,
);

function latestOf(aim: LearningDelivery, learner: Learner): LearningDelivery | undefined {
  let latest: LearningDelivery | undefined;
  for (const other of learner.LearningDelivery) {
    if (other.AimType !== 1 || !sameProgramme(other, aim)) continue;
    if (latest === undefined || other.LearnStartDate >= latest.LearnStartDate) latest = other;
  }
  return latest;
}

function named({ ProgType, StdCode }: LearningDelivery): string {
  if (ProgType === undefined) return 'the aims without ProgType';
  return `ProgType ${ProgType}${StdCode === undefined ? '' : `, StdCode ${StdCode}`}`;
}

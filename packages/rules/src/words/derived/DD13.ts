import { word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import { type ISODate, later } from '@waymark/ilr/dates';
import { isFramework, sameFramework } from './programme.ts';

/**
 * DD13: the latest LearnActEndDate of the aim's apprenticeship framework, over the programme aims of the same ProgType,
 * framework and pathway. The official page gives no more than its title; no rule of 2024-25 onwards names it.
 */
export const DD13 = word(
  'latest end of the framework programme (DD13)',
  (aim: LearningDelivery, learner: Learner): ISODate | undefined => {
    if (!isFramework(aim)) return undefined;
    let latest: ISODate | undefined;
    for (const programme of learner.LearningDelivery) {
      if (programme.AimType !== 1 || programme.ProgType !== aim.ProgType) continue;
      if (sameFramework(aim, programme)) latest = later(latest, programme.LearnActEndDate);
    }
    return latest;
  },
);

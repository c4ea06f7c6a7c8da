import { word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import { ukDate } from '@waymark/ilr/dates';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../examples/index.ts';
import { type AimInBrief, inBrief } from '../words/aims.ts';
import { DD36 } from '../words/derived/DD36.ts';

const programmeUnderWay = word(
  aim => `other programme aim under way on ${ukDate(aim.LearnStartDate)}`,
  (aim: LearningDelivery, learner: Learner): AimInBrief | undefined =>
    inBrief(
      learner.LearningDelivery.find(
        other =>
          other !== aim &&
          other.AimType === 1 &&
          other.LearnStartDate <= aim.LearnStartDate &&
          aim.LearnStartDate <= DD36(other)!,
      ),
    ),
);

export default rule({
  name: 'R_124',
  message: 'The programme aim starts while another programme of the learner is still running',
  fix: 'Close the earlier programme before the day on which the next one starts, or correct the dates.',
  note: '"Between" is read with both ends: a programme may not start on the day on which another ends. The end of a bootcamp or apprenticeship is its achievement date where there is one (DD36).',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask(
      'Did it start between the start and the effective end (DD36) of another programme aim?',
      (aim, { learner }) => programmeUnderWay(aim, learner) !== undefined,
    ).noPasses(),
  ],
});

const ended = { LearnActEndDate: '2025-12-19', CompStatus: 2, Outcome: 8 };
const achieved = bootcampProgramme({ ...ended, Outcome: 1, AchDate: '2026-02-02' });
const next = (LearnStartDate: string) => apprenticeshipProgramme({ LearnStartDate });

export const examples = () => [
  triggers('the first is open', aLearner([bootcampProgramme(), next('2026-01-12')])),
  triggers('on the day on which the first ended', aLearner([bootcampProgramme(ended), next('2025-12-19')])),
  passes('on the day after', aLearner([bootcampProgramme(ended), next('2025-12-20')])),
  triggers('before the achievement date of the bootcamp', aLearner([achieved, next('2026-01-12')])),
  triggers('on the achievement date', aLearner([achieved, next('2026-02-02')])),
  passes('on the day after the achievement date', aLearner([achieved, next('2026-02-03')])),
  passes('an aim of its own beside it', aLearner([bootcampProgramme(), adultSkillsAim()])),
];

import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  bootcampProgramme,
  nonFundedAim,
  passes,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'AddHours_02',
  message: 'Additional delivery hours are returned for an aim whose funding has none',
  fix: 'Remove AddHours.',
  looksAt: eachAim,
  questions: ask => [
    ask('Are additional delivery hours returned?', aim => aim.AddHours !== undefined).noPasses(),
    ask(
      'Is it community learning, 16-19, a Skills Bootcamp or non-funded (FundModel 10, 25, 37, 82 or 99)?',
      aim => [10, 25, 37, 82, 99].includes(aim.FundModel),
    ).noPasses(),
  ],
});

export const examples = () => [
  triggers('a Skills Bootcamp', aLearner([bootcampProgramme({ AddHours: 20 })])),
  triggers('non-funded', aLearner([nonFundedAim({ AddHours: 20 })])),
  passes('Adult Skills Fund', aLearner([adultSkillsAim({ AddHours: 20 })])),
  passes('no hours', aLearner([bootcampProgramme()])),
];

import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { isTemporaryULN } from '../../words/uln.ts';

export default rule({
  name: 'ULN_13',
  message: 'A learner on an apprenticeship unit has the temporary ULN',
  fix: 'Return the ULN with which the learner is registered in the apprenticeship service.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).noPasses(),
    ask('Is the ULN the temporary one (9999999999)?', (_, { learner }) => isTemporaryULN(learner)).noPasses(),
  ],
});

const temporary = { ULN: 9_999_999_999 };
const unit = adultSkillsAim({
  FundModel: 39,
  ProgType: 34,
  AimType: 3,
  LearnStartDate: '2026-09-01',
  LearnPlanEndDate: '2026-12-11',
});

export const examples = () => [
  triggers('an apprenticeship unit', aLearner([unit], temporary)),
  passes('another aim', aLearner([adultSkillsAim()], temporary)),
  passes('a ULN of their own', aLearner([unit])),
];

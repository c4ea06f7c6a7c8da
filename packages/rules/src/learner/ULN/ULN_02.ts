import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  FAM,
  nonFundedAim,
  passes,
  tailoredLearningAim,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { isTemporaryULN } from '../../words/uln.ts';

export default rule({
  name: 'ULN_02',
  message: 'The learner has the temporary ULN on an aim of tailored learning or without funding',
  fix: 'Find or register the learner with the Learning Records Service and return the ULN.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is its FundModel 10, 11 or 99?', aim => [10, 11, 99].includes(aim.FundModel), {
      until: 2526,
    }).noPasses(),
    ask('Is its FundModel 11 or 99?', aim => aim.FundModel === 11 || aim.FundModel === 99, {
      from: 2627,
    }).noPasses(),
    ask('Is the ULN the temporary one (9999999999)?', (_, { learner }) => isTemporaryULN(learner)).noPasses(),
    ask('Does the Office for Students fund the aim (FAM SOF 1)?', aim => hasFAM(aim, 'SOF', '1')).yesPasses(),
  ],
});

const temporary = { ULN: 9_999_999_999 };

export const examples = () => [
  triggers('a non-funded aim', aLearner([nonFundedAim()], temporary)),
  triggers('a tailored learning aim', aLearner([tailoredLearningAim()], temporary)),
  passes(
    'funded by the Office for Students',
    aLearner([nonFundedAim({ LearningDeliveryFAM: [FAM('SOF', '1')] })], temporary),
  ),
  passes('an aim of the Adult Skills Fund', aLearner([adultSkillsAim()], temporary)),
  passes('a ULN of their own', aLearner([nonFundedAim()])),
];

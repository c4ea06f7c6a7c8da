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
import { isTemporaryULN } from '../../words/temporary-uln.ts';

export default rule({
  name: 'ULN_02',
  message: 'The learner has the temporary ULN',
  fix: 'Get the ULN from the Learning Records Service and return it.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the ULN the temporary one (9999999999)?', (_aim, { learner }) =>
      isTemporaryULN(learner),
    ).noPasses(),
    ask('Is its funding model 10, 11 or 99?', aim => [10, 11, 99].includes(aim.FundModel), {
      until: 2526,
    }).noPasses(),
    ask('Is its funding model 11 or 99?', aim => [11, 99].includes(aim.FundModel), { from: 2627 }).noPasses(),
    ask('Is its source of funding the Office for Students (SOF 1)?', aim =>
      hasFAM(aim, 'SOF', '1'),
    ).yesPasses(),
  ],
});

const unknown = { ULN: 9_999_999_999 };
const community = aLearner([adultSkillsAim({ FundModel: 10, LSDPostcode: undefined })], unknown);

export const examples = () => [
  triggers('not funded', aLearner([nonFundedAim()], unknown)),
  triggers('tailored learning', aLearner([tailoredLearningAim()], unknown)),
  triggers('community learning', community, { years: [2425, 2526] }),
  passes('FundModel 10 once it had ended', community, { years: [2627] }),
  passes('adult skills', aLearner([adultSkillsAim()], unknown)),
  passes('higher education', aLearner([nonFundedAim({ LearningDeliveryFAM: [FAM('SOF', '1')] })], unknown)),
  passes('a ULN of their own', aLearner([nonFundedAim()])),
];

import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  FAM,
  passes,
  tailoredLearningAim,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_46',
  message: 'Family English, maths or language (FLN) is returned on an aim that is not adult skills funded',
  fix: 'Remove the FLN record, or correct FundModel to 35 or 38.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is FLN recorded?', aim => hasFAM(aim, 'FLN')).noPasses(),
    ask('Is it funded as adult skills or by the Adult Skills Fund (FundModel 35 or 38)?', aim =>
      [35, 38].includes(aim.FundModel),
    ).yesPasses(),
  ],
});

const family = { LearningDeliveryFAM: [FAM('FLN', '1')] };

export const examples = () => [
  triggers('tailored learning', aLearner([tailoredLearningAim(family)])),
  passes('Adult Skills Fund', aLearner([adultSkillsAim(family)])),
  passes('none', aLearner([tailoredLearningAim()])),
];

import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  FAM,
  passes,
  triggers,
} from '../../examples/index.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { hasFAM } from '../../words/fam.ts';
import { allOf } from '../../words/questions.ts';

export default rule({
  name: 'LearnDelFAMType_14',
  message:
    'Eligibility for enhanced apprenticeship funding (EEF) is returned on an aim that is not a funded apprenticeship',
  fix: 'Remove the EEF record.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is EEF recorded?', aim => hasFAM(aim, 'EEF')).noPasses(),
    allOf(ask, 'Is it a funded apprenticeship?', {
      'Is it part of an apprenticeship (DD07)?': aim => DD07(aim),
      'Is the funding model 35, 36 or 81?': aim => [35, 36, 81].includes(aim.FundModel),
    }).yesPasses(),
  ],
});

const enhanced = { LearningDeliveryFAM: [FAM('EEF', '2')] };

export const examples = () => [
  triggers('on an adult skills aim', aLearner([adultSkillsAim(enhanced)])),
  triggers(
    'on an apprenticeship without funding',
    aLearner([apprenticeshipProgramme({ ...enhanced, FundModel: 99 })]),
  ),
  passes('on an apprenticeship', aLearner([apprenticeshipProgramme(enhanced)])),
  passes('none', aLearner([adultSkillsAim()])),
];

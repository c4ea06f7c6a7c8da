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
  name: 'LearnDelFAMType_126',
  message: 'A tailored learning aim that started on or after 1 August 2024 has no purpose code (ACL)',
  fix: 'Add the ACL record.',
  note: 'The flow chart has the answers to its first question swapped.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it tailored learning (FundModel 11)?', aim => aim.FundModel === 11).noPasses(),
    ask('Did it start on or after 1 August 2024?', aim => aim.LearnStartDate >= '2024-08-01').noPasses(),
    ask('Is ACL recorded?', aim => hasFAM(aim, 'ACL')).yesPasses(),
  ],
});

const none = { LearningDeliveryFAM: [FAM('SOF', '105')] };

export const examples = () => [
  triggers(
    'started on 1 August 2024',
    aLearner([tailoredLearningAim({ ...none, LearnStartDate: '2024-08-01' })]),
  ),
  passes(
    'started on 31 July 2024',
    aLearner([tailoredLearningAim({ ...none, LearnStartDate: '2024-07-31' })]),
  ),
  passes('with ACL', aLearner([tailoredLearningAim()])),
  passes('Adult Skills Fund', aLearner([adultSkillsAim()])),
];

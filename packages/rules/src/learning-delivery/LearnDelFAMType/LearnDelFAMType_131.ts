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
  name: 'LearnDelFAMType_131',
  message: 'A tailored learning aim that started on or after 1 August 2025 does not say how it is funded',
  fix: 'Add LDM 399, 400 or 401.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it tailored learning (FundModel 11)?', aim => aim.FundModel === 11).noPasses(),
    ask('Did it start on or after 1 August 2025?', aim => aim.LearnStartDate >= '2025-08-01').noPasses(),
    ask('Is LDM 399, 400 or 401 recorded?', aim => hasFAM(aim, 'LDM', ['399', '400', '401'])).yesPasses(),
  ],
});

const none = { LearningDeliveryFAM: [FAM('ACL', '1')] };

export const examples = () => [
  triggers(
    'started on 1 August 2025',
    aLearner([tailoredLearningAim({ ...none, LearnStartDate: '2025-08-01' })]),
  ),
  passes(
    'started on 31 July 2025',
    aLearner([tailoredLearningAim({ ...none, LearnStartDate: '2025-07-31' })]),
  ),
  passes('with LDM 399', aLearner([tailoredLearningAim()])),
  passes('Adult Skills Fund', aLearner([adultSkillsAim()])),
];

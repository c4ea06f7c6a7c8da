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
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_39',
  message: 'A learning delivery monitoring code (LDM) is expected for this funding model and missing',
  fix: 'Add the LDM code that says what the aim is funded for.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it other adult or other 16-19 funding (FundModel 81 or 82)?', aim =>
      [81, 82].includes(aim.FundModel),
    ).noPasses(),
    ask('Did it start on or after 1 August 2013?', aim => aim.LearnStartDate >= '2013-08-01').noPasses(),
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).yesPasses(),
    ask('Is LDM recorded?', aim => hasFAM(aim, 'LDM')).yesPasses(),
  ],
});

const other = { FundModel: 81 };

export const examples = () => [
  triggers('other adult funding', aLearner([adultSkillsAim(other)])),
  triggers(
    'started on 1 August 2013',
    aLearner([adultSkillsAim({ ...other, LearnStartDate: '2013-08-01' })]),
  ),
  passes('started on 31 July 2013', aLearner([adultSkillsAim({ ...other, LearnStartDate: '2013-07-31' })])),
  passes('with LDM', aLearner([adultSkillsAim({ ...other, LearningDeliveryFAM: [FAM('LDM', '396')] })])),
  passes('an apprenticeship standard', aLearner([apprenticeshipProgramme(other)])),
  passes('Adult Skills Fund', aLearner([adultSkillsAim()])),
];

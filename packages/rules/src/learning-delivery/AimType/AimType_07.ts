import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'AimType_07',
  message: 'A core aim carries the source of funding 105',
  fix: 'Return SOF 107 on a core aim, or correct AimType.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a core aim (AimType 5)?', aim => aim.AimType === 5).noPasses(),
    ask('Did it start on or after 1 August 2017?', aim => aim.LearnStartDate >= '2017-08-01').noPasses(),
    ask('Is the source of funding adult (FAM SOF 105)?', aim => hasFAM(aim, 'SOF', '105')).noPasses(),
  ],
});

const SOF_105 = { LearningDeliveryFAM: [FAM('SOF', '105')] };

export const examples = () => [
  triggers('SOF 105', aLearner([studyProgrammeAim({ ...SOF_105, LearnStartDate: '2017-08-01' })])),
  passes(
    'started on 31 July 2017',
    aLearner([studyProgrammeAim({ ...SOF_105, LearnStartDate: '2017-07-31' })]),
  ),
  passes('SOF 107', aLearner([studyProgrammeAim()])),
  passes('not a core aim', aLearner([adultSkillsAim()])),
];

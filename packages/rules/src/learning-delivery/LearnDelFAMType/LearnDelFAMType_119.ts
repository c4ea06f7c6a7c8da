import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_119',
  message: 'A community learning aim that started on or after 1 August 2023 has no ACL code',
  fix: 'Add the ACL record.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it community learning (FundModel 10)?', aim => aim.FundModel === 10).noPasses(),
    ask('Did it start on or after 1 August 2023?', aim => aim.LearnStartDate >= '2023-08-01').noPasses(),
    ask('Is ACL recorded?', aim => hasFAM(aim, 'ACL')).yesPasses(),
  ],
});

const started = (LearnStartDate: string, FundModel = 10, ...records: ReturnType<typeof FAM>[]) =>
  aLearner([adultSkillsAim({ FundModel, LearnStartDate, LearningDeliveryFAM: records })]);

export const examples = () => [
  triggers('started on 1 August 2023', started('2023-08-01')),
  passes('started on 31 July 2023', started('2023-07-31')),
  passes('with ACL', started('2023-08-01', 10, FAM('ACL', '1'))),
  passes('Adult Skills Fund', started('2023-08-01', 38)),
];

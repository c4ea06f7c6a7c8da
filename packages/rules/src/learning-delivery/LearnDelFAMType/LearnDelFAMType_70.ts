import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_70',
  message: 'LDM 358 is returned on an aim that started before 1 January 2018',
  fix: 'Remove LDM 358, or correct LearnStartDate.',
  note: 'The message also names an end, 31 March 2018; the condition tests the first day alone.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 358 recorded?', aim => hasFAM(aim, 'LDM', '358')).noPasses(),
    ask('Did it start before 1 January 2018?', aim => aim.LearnStartDate < '2018-01-01').noPasses(),
  ],
});

const started = (LearnStartDate: string) =>
  aLearner([apprenticeshipProgramme({ LearnStartDate, LearningDeliveryFAM: [FAM('LDM', '358')] })]);

export const examples = () => [
  triggers('started on 31 December 2017', started('2017-12-31')),
  passes('started on 1 January 2018', started('2018-01-01')),
  passes('no LDM 358', aLearner([apprenticeshipProgramme()])),
];

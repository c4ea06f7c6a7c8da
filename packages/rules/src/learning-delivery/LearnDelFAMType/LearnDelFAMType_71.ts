import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_71',
  message: 'LDM 358 is returned without a contract with the department (ACT 2)',
  fix: 'Add ACT 2, or remove LDM 358.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 358 recorded?', aim => hasFAM(aim, 'LDM', '358')).noPasses(),
    ask('Is ACT 2 recorded?', aim => hasFAM(aim, 'ACT', '2')).yesPasses(),
  ],
});

const withACT = (code: string) =>
  aLearner([
    apprenticeshipProgramme({ LearningDeliveryFAM: [FAM('LDM', '358'), FAM('ACT', code, '2025-09-01')] }),
  ]);

export const examples = () => [
  triggers('a contract with the employer', withACT('1')),
  passes('a contract with the department', withACT('2')),
  passes('no LDM 358', aLearner([apprenticeshipProgramme()])),
];

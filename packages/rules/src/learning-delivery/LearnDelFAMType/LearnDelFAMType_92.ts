import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  apprenticeshipProgramme,
  FAM,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_92',
  message: 'A programme aim that started on or after 1 April 2021 has ACT 2, a contract with the department',
  fix: 'Use ACT 1: the department has made no such contracts since.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is ACT 2 recorded?', aim => hasFAM(aim, 'ACT', '2')).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Did it start on or after 1 April 2021?', aim => aim.LearnStartDate >= '2021-04-01').noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
  ],
});

const contract = FAM('ACT', '2', '2021-04-01');
const started = (LearnStartDate: string, draft: AimDraft = {}) =>
  aLearner([apprenticeshipProgramme({ LearnStartDate, LearningDeliveryFAM: [contract], ...draft })]);

export const examples = () => [
  triggers('started on 1 April 2021', started('2021-04-01')),
  passes('started on 31 March 2021', started('2021-03-31')),
  passes('a restart', started('2021-04-01', { LearningDeliveryFAM: [contract, FAM('RES', '1')] })),
  passes('a component aim', started('2021-04-01', { AimType: 3 })),
  passes('a contract with the employer', aLearner([apprenticeshipProgramme()])),
];

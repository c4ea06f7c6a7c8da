import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, FAM, notChecked, passes } from '../examples/index.ts';
import { hasFAM } from '../words/fam.ts';
import { AGE_LIMITS_OF_STANDARDS } from '../words/not-at-hand.ts';

export default rule({
  name: 'AppSerAgeEligibility_01',
  message: 'The learner was too old for this apprenticeship standard when it started',
  fix: 'Check StdCode, DateOfBirth and LearnStartDate against the age limit of the standard.',
  note: 'The text names no table with the age limits: the apprenticeship service holds them. What DateOfBirth_59 and DateOfBirth_60 say of foundation apprenticeships and level 7 is checked there.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Did it start on or after 1 August 2026?', aim => aim.LearnStartDate >= '2026-08-01').noPasses(),
    ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask(
      'Was the learner older at the start than the standard allows?',
      () => AGE_LIMITS_OF_STANDARDS,
    ).noPasses(),
  ],
});

const aim = (more = {}) => apprenticeshipProgramme({ LearnStartDate: '2026-08-01', ...more });

export const examples = () => [
  notChecked('start on 1 August 2026', aLearner([aim()]), { standsFor: ['6', 'end'] }),
  passes('start on 31 July 2026', aLearner([aim({ LearnStartDate: '2026-07-31' })])),
  passes('a restart', aLearner([aim({ LearningDeliveryFAM: [FAM('RES', '1')] })])),
  passes('no date of birth', aLearner([aim()], { DateOfBirth: undefined })),
  passes('a component aim', aLearner([aim({ AimType: 3 })])),
  passes('no standard', aLearner([aim({ ProgType: 34 })])),
  passes('non-funded', aLearner([aim({ FundModel: 99 })])),
];

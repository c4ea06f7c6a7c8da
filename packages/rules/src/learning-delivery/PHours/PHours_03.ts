import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  passes,
  studyProgrammeAim,
  tLevelProgramme,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'PHours_03',
  message: 'The planned hours of the T Level are missing',
  fix: 'Return PHours on the programme aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it 16-19 funded (FundModel 25)?', aim => aim.FundModel === 25).noPasses(),
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Did it start on or after 1 August 2020?', aim => aim.LearnStartDate >= '2020-08-01').noPasses(),
    ask('Are planned hours returned?', aim => aim.PHours !== undefined).yesPasses(),
  ],
});

const tLevel = (draft: AimDraft = {}) => aLearner([tLevelProgramme(draft)]);

export const examples = () => [
  triggers('started on 1 August 2020', tLevel({ LearnStartDate: '2020-08-01' })),
  passes('started on 31 July 2020', tLevel({ LearnStartDate: '2020-07-31' })),
  passes('with hours', tLevel({ PHours: 1800 })),
  passes('a component aim', tLevel({ AimType: 3 })),
  passes('no T Level', aLearner([studyProgrammeAim()])),
  passes('not funded', tLevel({ FundModel: 99 })),
];

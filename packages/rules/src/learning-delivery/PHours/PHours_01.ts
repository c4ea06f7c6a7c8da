import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'PHours_01',
  message: 'The planned hours of the apprenticeship are missing',
  fix: 'Return PHours on the programme aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Did it start on or after 1 August 2019?', aim => aim.LearnStartDate >= '2019-08-01').noPasses(),
    ask('Are planned hours returned?', aim => aim.PHours !== undefined).yesPasses(),
  ],
});

const apprentice = (draft: AimDraft = {}) => aLearner([apprenticeshipProgramme(draft)]);

export const examples = () => [
  triggers('started on 1 August 2019', apprentice({ LearnStartDate: '2019-08-01' })),
  passes('started on 31 July 2019', apprentice({ LearnStartDate: '2019-07-31' })),
  passes('with hours', apprentice({ PHours: 400 })),
  passes('a component aim', aLearner([apprenticeshipComponent()])),
  passes('another funding model', apprentice({ FundModel: 99 })),
];

import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  apprenticeshipProgramme,
  HRS,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hours } from '../../words/hours.ts';

export default rule({
  name: 'HRSType_09',
  message: 'The apprentice withdrew, but the actual off-the-job hours (HRS 3) are missing',
  fix: 'Add an HRS 3 record to the programme aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Did the learner withdraw (CompStatus 3)?', aim => aim.CompStatus === 3).noPasses(),
    ask('Did it start on or after 1 August 2022?', aim => aim.LearnStartDate >= '2022-08-01').noPasses(),
    ask('Are actual off-the-job hours recorded (HRS 3)?', aim => hours(aim, [3]) !== undefined).yesPasses(),
  ],
});

const left = (draft: AimDraft = {}) => aLearner([apprenticeshipProgramme({ CompStatus: 3, ...draft })]);

export const examples = () => [
  triggers('started on 1 August 2022', left({ LearnStartDate: '2022-08-01' })),
  passes('started on 31 July 2022', left({ LearnStartDate: '2022-07-31' })),
  passes('with hours', left({ HRSRecord: [HRS(3, 300)] })),
  passes('in learning', left({ CompStatus: 1 })),
  passes('a component aim', left({ AimType: 3 })),
  passes('another funding model', left({ FundModel: 99 })),
];

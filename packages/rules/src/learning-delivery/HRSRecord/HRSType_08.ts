import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  apprenticeshipProgramme,
  FAM,
  HRS,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { hours } from '../../words/hours.ts';

export default rule({
  name: 'HRSType_08',
  message: 'The apprenticeship is completed without actual off-the-job hours (HRS 3)',
  fix: 'Add an HRS 3 record to the programme aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is it completed (CompStatus 2)?', aim => aim.CompStatus === 2).noPasses(),
    ask('Did it start on or after 1 August 2019?', aim => aim.LearnStartDate >= '2019-08-01').noPasses(),
    ask('Are actual off-the-job hours recorded (HRS 3)?', aim => hours(aim, [3]) !== undefined).yesPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
  ],
});

const completed = (draft: AimDraft = {}) => aLearner([apprenticeshipProgramme({ CompStatus: 2, ...draft })]);

export const examples = () => [
  triggers('started on 1 August 2019', completed({ LearnStartDate: '2019-08-01' })),
  passes('started on 31 July 2019', completed({ LearnStartDate: '2019-07-31' })),
  passes('with hours', completed({ HRSRecord: [HRS(3, 300)] })),
  passes('a restart', completed({ LearningDeliveryFAM: [FAM('RES', '1')] })),
  passes('in learning', completed({ CompStatus: 1 })),
  passes('a component aim', completed({ AimType: 3 })),
  passes('another funding model', completed({ FundModel: 99 })),
];

import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  HRS,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hours } from '../../words/hours.ts';

export default rule({
  name: 'HRSType_01',
  message: 'The planned off-the-job hours (HRS 1) of the apprenticeship are missing',
  fix: 'Add an HRS 1 record to the programme aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Did it start on or after 1 August 2019?', aim => aim.LearnStartDate >= '2019-08-01').noPasses(),
    ask(
      'Are the planned off-the-job hours recorded (HRS 1)?',
      aim => hours(aim, [1]) !== undefined,
    ).yesPasses(),
  ],
});

const apprentice = (draft: AimDraft = {}) => aLearner([apprenticeshipProgramme(draft)]);

export const examples = () => [
  triggers('started on 1 August 2019', apprentice({ LearnStartDate: '2019-08-01' })),
  passes('started on 31 July 2019', apprentice({ LearnStartDate: '2019-07-31' })),
  passes('with hours', apprentice({ HRSRecord: [HRS(1, 400)] })),
  passes('a component aim', aLearner([apprenticeshipComponent()])),
  passes('another funding model', apprentice({ FundModel: 99 })),
];

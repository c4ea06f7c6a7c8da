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
  name: 'HRSAmount_03',
  message: 'The apprenticeship’s planned off-the-job hours (HRS 1) are fewer than 187',
  fix: 'Correct the hours: 187 are the least for starts from August 2025.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Did it start on or after 1 August 2025?', aim => aim.LearnStartDate >= '2025-08-01').noPasses(),
    ask('Are planned off-the-job hours recorded (HRS 1)?', aim => hours(aim, [1]) !== undefined).noPasses(),
    ask('Are they fewer than 187?', aim => hours(aim, [1])!.HRSAmount < 187).noPasses(),
    ask('Is it a restart (RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
  ],
});

const planned = (amount: number, draft: AimDraft = {}) =>
  aLearner([
    apprenticeshipProgramme({ LearnStartDate: '2025-08-01', HRSRecord: [HRS(1, amount)], ...draft }),
  ]);

export const examples = () => [
  triggers('186 hours, started on 1 August 2025', planned(186)),
  passes('187 hours', planned(187)),
  passes('started on 31 July 2025', planned(186, { LearnStartDate: '2025-07-31' })),
  passes('no hours', planned(0, { HRSRecord: [] })),
  passes('a restart', planned(186, { LearningDeliveryFAM: [FAM('RES', '1')] })),
  passes('another funding model', planned(186, { FundModel: 99 })),
];

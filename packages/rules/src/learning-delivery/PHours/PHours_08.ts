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
  name: 'PHours_08',
  message: 'The apprenticeship’s planned hours are fewer than 187',
  fix: 'Correct PHours: 187 are the least for starts from August 2025.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Did it start on or after 1 August 2025?', aim => aim.LearnStartDate >= '2025-08-01').noPasses(),
    ask('Are planned hours returned?', aim => aim.PHours !== undefined).noPasses(),
    ask('Are they fewer than 187?', aim => aim.PHours! < 187).noPasses(),
    ask('Is it a restart (RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
  ],
});

const planned = (PHours: number | undefined, draft: AimDraft = {}) =>
  aLearner([apprenticeshipProgramme({ LearnStartDate: '2025-08-01', PHours, ...draft })]);

export const examples = () => [
  triggers('186 hours, started on 1 August 2025', planned(186)),
  passes('187 hours', planned(187)),
  passes('started on 31 July 2025', planned(186, { LearnStartDate: '2025-07-31' })),
  passes('no hours', planned(undefined)),
  passes('a restart', planned(186, { LearningDeliveryFAM: [FAM('RES', '1')] })),
  passes('another funding model', planned(186, { FundModel: 99 })),
];

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
  name: 'PHours_06',
  message: 'The apprenticeship’s planned hours are fewer than 278',
  fix: 'Correct PHours: 278 are the least for starts from August 2022 to July 2025.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Did it start on or after 1 August 2022?', aim => aim.LearnStartDate >= '2022-08-01').noPasses(),
    ask('Did it start on or before 31 July 2025?', aim => aim.LearnStartDate <= '2025-07-31').noPasses(),
    ask('Are planned hours returned?', aim => aim.PHours !== undefined).noPasses(),
    ask('Are they fewer than 278?', aim => aim.PHours! < 278).noPasses(),
    ask('Is it a restart (RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
  ],
});

const planned = (PHours: number | undefined, draft: AimDraft = {}) =>
  aLearner([apprenticeshipProgramme({ LearnStartDate: '2025-07-31', PHours, ...draft })]);

export const examples = () => [
  triggers('277 hours, started on 31 July 2025', planned(277)),
  passes('278 hours', planned(278)),
  triggers('started on 1 August 2022', planned(277, { LearnStartDate: '2022-08-01' })),
  passes('started on 31 July 2022', planned(277, { LearnStartDate: '2022-07-31' })),
  passes('started on 1 August 2025', planned(277, { LearnStartDate: '2025-08-01' })),
  passes('no hours', planned(undefined)),
  passes('a restart', planned(277, { LearningDeliveryFAM: [FAM('RES', '1')] })),
  passes('another funding model', planned(277, { FundModel: 99 })),
];

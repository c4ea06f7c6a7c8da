import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  bootcampProgramme,
  FAM,
  passes,
  triggers,
} from '../../examples/index.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'FundModel_07',
  message:
    'An apprenticeship that started on or after 1 May 2017 is not returned with apprenticeship funding',
  fix: 'Return FundModel 36, or 99 if the apprenticeship is not funded.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Did it start on or after 1 May 2017?', aim => aim.LearnStartDate >= '2017-05-01').noPasses(),
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).yesPasses(),
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).yesPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Is it excepted by FAM LDM 353 or 355?', aim => hasFAM(aim, 'LDM', ['353', '355'])).yesPasses(),
  ],
});

const programme = (draft = {}) => aLearner([apprenticeshipProgramme({ FundModel: 81, ...draft })]);
const fams = (type: string, code: string) => ({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM(type, code)] });

export const examples = () => [
  triggers('other adult funding, started on 1 May 2017', programme({ LearnStartDate: '2017-05-01' })),
  passes('started on 30 April 2017', programme({ LearnStartDate: '2017-04-30' })),
  passes('apprenticeship funding', programme({ FundModel: 36 })),
  passes('not funded', programme({ FundModel: 99 })),
  passes('a restart', programme(fams('RES', '1'))),
  passes('LDM 353', programme(fams('LDM', '353'))),
  passes('LDM 355', programme(fams('LDM', '355'))),
  passes('a component aim', aLearner([apprenticeshipComponent({ FundModel: 81 })])),
  passes('not an apprenticeship', aLearner([bootcampProgramme()])),
];

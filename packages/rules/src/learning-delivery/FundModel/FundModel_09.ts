import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'FundModel_09',
  message: 'A standard that started before 1 May 2017 is not returned with other adult funding',
  fix: 'Return FundModel 81, or 99 if the apprenticeship is not funded; or correct LearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Did it start before 1 May 2017?', aim => aim.LearnStartDate < '2017-05-01').noPasses(),
    ask('Is it funded as other adult provision (FundModel 81)?', aim => aim.FundModel === 81).yesPasses(),
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).yesPasses(),
  ],
});

const programme = (draft = {}) =>
  aLearner([apprenticeshipProgramme({ LearnStartDate: '2017-04-30', ...draft })]);

export const examples = () => [
  triggers('apprenticeship funding, started on 30 April 2017', programme()),
  passes('started on 1 May 2017', programme({ LearnStartDate: '2017-05-01' })),
  passes('other adult funding', programme({ FundModel: 81 })),
  passes('not funded', programme({ FundModel: 99 })),
  passes('a component aim', aLearner([apprenticeshipComponent({ LearnStartDate: '2017-04-30' })])),
  passes('not an apprenticeship', aLearner([bootcampProgramme()])),
];

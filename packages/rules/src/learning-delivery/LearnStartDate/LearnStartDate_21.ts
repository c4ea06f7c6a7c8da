import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'LearnStartDate_21',
  message: 'A Skills Bootcamp funded aim started before 1 August 2022',
  fix: 'Correct LearnStartDate or FundModel: FundModel 37 began on 1 August 2022.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as a Skills Bootcamp (FundModel 37)?', aim => aim.FundModel === 37).noPasses(),
    ask('Did it start before 1 August 2022?', aim => aim.LearnStartDate < '2022-08-01').noPasses(),
  ],
});

export const examples = () => [
  triggers('started on 31 July 2022', aLearner([bootcampProgramme({ LearnStartDate: '2022-07-31' })])),
  passes('started on 1 August 2022', aLearner([bootcampProgramme({ LearnStartDate: '2022-08-01' })])),
  passes('another funding', aLearner([apprenticeshipProgramme({ LearnStartDate: '2022-07-31' })])),
];

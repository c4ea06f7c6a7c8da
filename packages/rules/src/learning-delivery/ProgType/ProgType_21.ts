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
  name: 'ProgType_21',
  message: 'A Skills Bootcamp aim is not returned with Skills Bootcamp funding',
  fix: 'Return FundModel 37, or correct ProgType.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is it funded as a Skills Bootcamp (FundModel 37)?', aim => aim.FundModel === 37).yesPasses(),
  ],
});

export const examples = () => [
  triggers('Adult Skills Fund', aLearner([bootcampProgramme({ FundModel: 38 })])),
  passes('Skills Bootcamp funding', aLearner([bootcampProgramme()])),
  passes('another programme', aLearner([apprenticeshipProgramme()])),
];

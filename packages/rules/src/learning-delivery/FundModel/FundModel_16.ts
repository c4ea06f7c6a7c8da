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
  name: 'FundModel_16',
  message: 'An aim with Skills Bootcamp funding is not returned as part of a Skills Bootcamp',
  fix: 'Return ProgType 32, or correct FundModel.',
  note: 'The condition is a bare inequality. The rule exists so that both fields are returned, so an aim without ProgType breaks it too.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as a Skills Bootcamp (FundModel 37)?', aim => aim.FundModel === 37).noPasses(),
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).yesPasses(),
  ],
});

export const examples = () => [
  triggers('another programme', aLearner([bootcampProgramme({ ProgType: 25 })])),
  triggers('no programme', aLearner([bootcampProgramme({ AimType: 4, ProgType: undefined })])),
  passes('a Skills Bootcamp', aLearner([bootcampProgramme()])),
  passes('another funding', aLearner([apprenticeshipProgramme()])),
];

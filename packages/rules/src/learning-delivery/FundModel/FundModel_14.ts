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
  name: 'FundModel_14',
  message: 'Off-the-job training hours are returned without apprenticeship funding',
  fix: 'Remove OTJActHours, or correct FundModel.',
  looksAt: eachAim,
  questions: ask => [
    ask('Are off-the-job training hours returned?', aim => aim.OTJActHours !== undefined).noPasses(),
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).yesPasses(),
  ],
});

export const examples = () => [
  triggers('hours of a Skills Bootcamp', aLearner([bootcampProgramme({ OTJActHours: 100 })])),
  passes('hours of an apprenticeship', aLearner([apprenticeshipProgramme({ OTJActHours: 100 })])),
  passes('no hours', aLearner([bootcampProgramme()])),
];

import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'CompStatus_10',
  message: 'The apprenticeship aim is achieved but still returned as continuing',
  fix: 'Set CompStatus to 2, or correct Outcome.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it achieved (Outcome 1)?', aim => aim.Outcome === 1).noPasses(),
    ask('Is the learner continuing (CompStatus 1)?', aim => aim.CompStatus === 1).noPasses(),
  ],
});

const achieved = { CompStatus: 1, Outcome: 1 };

export const examples = () => [
  triggers('achieved but continuing', aLearner([apprenticeshipProgramme(achieved)])),
  passes('completed', aLearner([apprenticeshipProgramme({ ...achieved, CompStatus: 2 })])),
  passes('outcome not yet known', aLearner([apprenticeshipProgramme({ ...achieved, Outcome: 8 })])),
  passes('another programme', aLearner([apprenticeshipProgramme({ ...achieved, ProgType: undefined })])),
  passes('another funding model', aLearner([apprenticeshipProgramme({ ...achieved, FundModel: 99 })])),
];

import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, bootcampProgramme, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'StdCode_01',
  message: 'An aim of an apprenticeship standard is returned without the standard',
  fix: 'Return StdCode.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is a standard code returned?', aim => aim.StdCode !== undefined).yesPasses(),
  ],
});

export const examples = () => [
  triggers('without a code', aLearner([apprenticeshipProgramme({ StdCode: undefined })])),
  passes('with a code', aLearner([apprenticeshipProgramme()])),
  passes('another programme', aLearner([bootcampProgramme()])),
];

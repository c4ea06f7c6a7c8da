import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../examples/index.ts';

export default rule({
  name: 'StdCode_03',
  message: 'An apprenticeship standard is returned outside an apprenticeship standard programme',
  fix: 'Remove StdCode, or return ProgType 25.',
  note: 'The condition is a bare inequality; an aim without ProgType is not part of a standard either and breaks the rule.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is a standard code returned?', aim => aim.StdCode !== undefined).noPasses(),
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).yesPasses(),
  ],
});

export const examples = () => [
  triggers('another programme', aLearner([bootcampProgramme({ StdCode: 105 })])),
  triggers('no programme', aLearner([adultSkillsAim({ StdCode: 105 })])),
  passes('an apprenticeship standard', aLearner([apprenticeshipProgramme()])),
  passes('no code', aLearner([bootcampProgramme()])),
];

import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, apprenticeshipProgramme, passes, triggers } from '../examples/index.ts';
import { DD07 } from '../words/derived/DD07.ts';

export default rule({
  name: 'PwayCode_03',
  message: 'The pathway of the framework apprenticeship is missing',
  fix: 'Return PwayCode.',
  note: 'The flow chart is that of PwayCode_02.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).yesPasses(),
    ask('Is a pathway returned?', aim => aim.PwayCode !== undefined).yesPasses(),
  ],
});

const framework = (PwayCode?: number) =>
  aLearner([apprenticeshipProgramme({ ProgType: 3, StdCode: undefined, FworkCode: 420, PwayCode })]);

export const examples = () => [
  triggers('a framework without', framework()),
  passes('a framework with', framework(1)),
  passes('a standard', aLearner([apprenticeshipProgramme()])),
  passes('no apprenticeship', aLearner([adultSkillsAim()])),
];

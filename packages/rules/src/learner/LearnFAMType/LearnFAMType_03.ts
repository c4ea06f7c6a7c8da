import { rule } from '../../engine/rule.ts';
import { eachLearnerFAM } from '../../engine/selector.ts';
import { aLearner, notChecked, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';
import { isOpenOn } from '../../words/codes.ts';
import { DD06 } from '../../words/derived/DD06.ts';

export default rule({
  name: 'LearnFAMType_03',
  message: "The learner's FAM code was closed before the first aim started",
  fix: 'Remove the learner FAM, or return a code that was open when the learner started.',
  looksAt: eachLearnerFAM,
  questions: ask => [
    ask(
      "Was the code open when the learner's first aim started?",
      ({ LearnFAMType: type, LearnFAMCode: code }, { learner, file }) =>
        isOpenOn({ field: 'LearnFAMCode', type, code }, DD06(learner)!, file.Year),
    ).yesPasses(),
  ],
});

const started = (LearnStartDate: string, LearnFAMType = 'NLM', LearnFAMCode = 21) =>
  aLearner([studyProgrammeAim({ LearnStartDate })], { LearnerFAM: [{ LearnFAMType, LearnFAMCode }] });

export const examples = () => [
  passes('NLM 21 on its last day', started('2024-07-31')),
  triggers('NLM 21 a day later', started('2024-08-01')),
  passes(
    'an earlier aim started in time',
    aLearner(
      [
        studyProgrammeAim({ LearnStartDate: '2024-09-02' }),
        studyProgrammeAim({ LearnStartDate: '2024-07-31', AimSeqNumber: 2 }),
      ],
      { LearnerFAM: [{ LearnFAMType: 'NLM', LearnFAMCode: 21 }] },
    ),
  ),
  passes('an open code', started('2025-09-01', 'HNS', 1)),
  passes('not a code of its type: LearnFAMType_01 speaks of it', started('2025-09-01', 'EHC', 21)),
  notChecked('a code that a list with gaps does not have', started('2025-09-01', 'LSR', 99)),
];

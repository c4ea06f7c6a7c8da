import { rule } from '../../engine/rule.ts';
import { eachLLDD } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { isListed, isListedOn } from '../../words/codes.ts';
import { DD06 } from '../../words/derived/DD06.ts';

export default rule({
  name: 'LLDDCat_02',
  message:
    "The learning difficulty, disability or health problem has a code that was closed before the learner's first aim started",
  fix: 'Return a code in LLDDCat that was open when the learner started.',
  looksAt: eachLLDD,
  questions: ask => [
    ask('Is LLDDCat in the code list?', (record, { file }) =>
      isListed('LLDDCat', record.LLDDCat, file.Year),
    ).noPasses(),
    ask("Was the code open when the learner's first aim started?", (record, { learner, file }) =>
      isListedOn('LLDDCat', record.LLDDCat, DD06(learner)!, file.Year),
    ).yesPasses(),
  ],
});

const started = (LearnStartDate: string, LLDDCat = 15) =>
  aLearner([adultSkillsAim({ LearnStartDate })], { LLDDHealthProb: 1, LLDDandHealthProblem: [{ LLDDCat }] });

export const examples = () => [
  passes('code 15 on its last day', started('2025-07-31')),
  triggers('code 15 a day later', started('2025-08-01')),
  passes(
    'an earlier aim started in time',
    aLearner(
      [
        adultSkillsAim({ LearnStartDate: '2025-08-01' }),
        adultSkillsAim({ LearnStartDate: '2025-07-31', AimSeqNumber: 2 }),
      ],
      { LLDDHealthProb: 1, LLDDandHealthProblem: [{ LLDDCat: 15 }] },
    ),
  ),
  passes('an open code', started('2025-09-01', 12)),
  passes('not in the code list: LLDDCat_01 reports it', started('2025-09-01', 19)),
];

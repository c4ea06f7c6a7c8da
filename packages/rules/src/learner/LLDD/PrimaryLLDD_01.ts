import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { DD06 } from '../../words/derived/DD06.ts';
import { primaryLLDDs } from '../../words/learner.ts';

export default rule({
  name: 'PrimaryLLDD_01',
  message:
    "None of the learner's learning difficulties, disabilities or health problems is marked as the primary one",
  fix: 'Return PrimaryLLDD 1 on the record that affects learning most.',
  note: 'The condition does not say that there must be a record at all; the flow chart does. Provider guidance excepts categories 98 and 99, the rule does not.',
  looksAt: theLearner,
  questions: ask => [
    ask(
      'Is a learning difficulty, disability or health problem recorded?',
      learner => learner.LLDDandHealthProblem[0]?.LLDDCat !== undefined,
    ).noPasses(),
    ask(
      'Is one of them the primary one (PrimaryLLDD 1)?',
      learner => primaryLLDDs(learner).length > 0,
    ).yesPasses(),
    ask(
      "Did the learner's first aim start on or after 1 August 2015?",
      learner => (DD06(learner) ?? '') >= '2015-08-01',
    ).noPasses(),
  ],
});

const started = (LearnStartDate: string, ...records: { LLDDCat: number; PrimaryLLDD?: number }[]) =>
  aLearner([adultSkillsAim({ LearnStartDate })], { LLDDHealthProb: 1, LLDDandHealthProblem: records });

export const examples = () => [
  triggers(
    'no primary one, started on 1 August 2015',
    started('2015-08-01', { LLDDCat: 12 }, { LLDDCat: 9 }),
  ),
  passes('started on 31 July 2015', started('2015-07-31', { LLDDCat: 12 })),
  passes('one is the primary one', started('2025-09-01', { LLDDCat: 9 }, { LLDDCat: 12, PrimaryLLDD: 1 })),
  passes('no record', started('2025-09-01')),
];

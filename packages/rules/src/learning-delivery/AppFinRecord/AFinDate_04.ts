import { rule } from '../../engine/rule.ts';
import { eachAppFinRecord } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';
import { isFramework } from '../../words/derived/programme.ts';

export default rule({
  name: 'AFinDate_04',
  message: 'A price of an apprenticeship framework is dated after the actual end date',
  fix: 'Correct AFinDate or LearnActEndDate.',
  note: 'The condition names no programme type beside the exclusion of standards; the text speaks of apprenticeship frameworks, which is how it is read.',
  looksAt: eachAppFinRecord,
  questions: ask => [
    ask('Is it a price (TNP)?', record => record.AFinType === 'TNP').noPasses(),
    ask('Is the aim part of an apprenticeship framework?', (_, { aim }) => isFramework(aim)).noPasses(),
    ask(
      'Is an actual end date of the aim returned?',
      (_, { aim }) => aim.LearnActEndDate !== undefined,
    ).noPasses(),
    ask(
      'Is it dated after the actual end date?',
      (record, { aim }) => record.AFinDate > aim.LearnActEndDate!,
    ).noPasses(),
  ],
});

const ended = { LearnActEndDate: '2025-02-20', CompStatus: 2, Outcome: 1 };
const learner = (AFinDate: string, draft = {}, AFinType = 'TNP') =>
  aLearner([
    apprenticeshipProgramme({
      ProgType: 3,
      StdCode: undefined,
      LearnStartDate: '2023-09-01',
      AppFinRecord: [{ AFinType, AFinCode: 1, AFinDate, AFinAmount: 900 }],
      ...ended,
      ...draft,
    }),
  ]);

export const examples = () => [
  triggers('the day after', learner('2025-02-21')),
  passes('the same day', learner('2025-02-20')),
  passes('a payment', learner('2025-02-21', {}, 'PMR')),
  passes('a standard', learner('2025-02-21', { ProgType: 25, StdCode: 105 })),
  passes(
    'still in learning',
    learner('2025-02-21', { LearnActEndDate: undefined, CompStatus: 1, Outcome: undefined }),
  ),
];

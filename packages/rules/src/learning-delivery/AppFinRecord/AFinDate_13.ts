import { rule } from '../../engine/rule.ts';
import { eachAppFinRecord } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AFinDate_13',
  message: 'A price is dated after the apprenticeship was achieved or given up',
  fix: 'Correct AFinDate, AchDate or LearnActEndDate.',
  looksAt: eachAppFinRecord,
  questions: ask => [
    ask('Is it a price (TNP)?', record => record.AFinType === 'TNP').noPasses(),
    ask(
      'Is the aim part of an apprenticeship standard (ProgType 25)?',
      (_, { aim }) => aim.ProgType === 25,
    ).noPasses(),
    ask
      .oneOf('Is it dated after the achievement or the withdrawal?', {
        achieved: [
          ask('Is an achievement date returned?', (_, { aim }) => aim.AchDate !== undefined).noPasses(),
          ask('Is the price dated after it?', (record, { aim }) => record.AFinDate > aim.AchDate!).noPasses(),
        ],
        withdrawn: [
          ask('Is an achievement date returned?', (_, { aim }) => aim.AchDate !== undefined).yesPasses(),
          ask(
            'Is a withdrawal reason returned?',
            (_, { aim }) => aim.WithdrawReason !== undefined,
          ).noPasses(),
          ask(
            'Is an actual end date of the aim returned?',
            (_, { aim }) => aim.LearnActEndDate !== undefined,
          ).noPasses(),
          ask(
            'Is the price dated after it?',
            (record, { aim }) => record.AFinDate > aim.LearnActEndDate!,
          ).noPasses(),
        ],
      })
      .noPasses(),
  ],
});

const learner = (AFinDate: string, draft = {}, AFinType = 'TNP') =>
  aLearner([
    apprenticeshipProgramme({
      LearnStartDate: '2023-09-01',
      AppFinRecord: [{ AFinType, AFinCode: 1, AFinDate, AFinAmount: 9000 }],
      ...draft,
    }),
  ]);
const achieved = { LearnActEndDate: '2025-10-20', AchDate: '2025-12-01', CompStatus: 2, Outcome: 1 };
const withdrawn = { LearnActEndDate: '2025-10-20', WithdrawReason: 2, CompStatus: 3, Outcome: 3 };

export const examples = () => [
  triggers('the day after the achievement', learner('2025-12-02', achieved)),
  passes('the day of the achievement', learner('2025-12-01', achieved)),
  triggers('the day after the withdrawal', learner('2025-10-21', withdrawn)),
  passes('the day of the withdrawal', learner('2025-10-20', withdrawn)),
  passes(
    'a withdrawal without its date',
    learner('2025-10-21', { ...withdrawn, LearnActEndDate: undefined }),
  ),
  passes('still in learning', learner('2025-10-21')),
  passes('a payment', learner('2025-12-02', achieved, 'PMR')),
  passes('not a standard', learner('2025-12-02', { ...achieved, FundModel: 37, ProgType: 32 })),
];

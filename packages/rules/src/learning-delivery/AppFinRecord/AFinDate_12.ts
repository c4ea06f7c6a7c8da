import { addYears } from '@waymark/ilr/dates';
import { rule } from '../../engine/rule.ts';
import { eachAppFinRecord } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';
import { DD07 } from '../../words/derived/DD07.ts';

export default rule({
  name: 'AFinDate_12',
  message: 'A financial record is dated more than two years after the apprenticeship ended',
  fix: 'Correct AFinDate or LearnActEndDate.',
  looksAt: eachAppFinRecord,
  questions: ask => [
    ask('Is the aim a programme aim (AimType 1)?', (_, { aim }) => aim.AimType === 1).noPasses(),
    ask('Is the aim part of an apprenticeship (DD07)?', (_, { aim }) => DD07(aim), {
      until: 2425,
    }).noPasses(),
    ask('Is the aim part of an apprenticeship standard (ProgType 25)?', (_, { aim }) => aim.ProgType === 25, {
      from: 2526,
    }).noPasses(),
    ask(
      'Is an actual end date of the aim returned?',
      (_, { aim }) => aim.LearnActEndDate !== undefined,
    ).noPasses(),
    ask(
      'Is it dated more than two years after the actual end date?',
      (record, { aim }) => record.AFinDate > addYears(aim.LearnActEndDate!, 2),
    ).noPasses(),
  ],
});

const learner = (AFinDate: string, draft = {}) =>
  aLearner([
    apprenticeshipProgramme({
      LearnStartDate: '2021-09-01',
      LearnActEndDate: '2022-12-20',
      CompStatus: 2,
      Outcome: 1,
      AppFinRecord: [{ AFinType: 'TNP', AFinCode: 1, AFinDate, AFinAmount: 9000 }],
      ...draft,
    }),
  ]);

export const examples = () => [
  triggers('two years and a day', learner('2024-12-21')),
  passes('two years', learner('2024-12-20')),
  passes(
    'still in learning',
    learner('2024-12-21', { LearnActEndDate: undefined, CompStatus: 1, Outcome: undefined }),
  ),
  passes('a component aim', learner('2024-12-21', { AimType: 3 })),
  passes('not an apprenticeship', learner('2024-12-21', { FundModel: 37, ProgType: 32 })),
];

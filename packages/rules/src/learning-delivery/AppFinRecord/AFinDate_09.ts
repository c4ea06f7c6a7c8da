import { addYears } from '@waymark/ilr/dates';
import { rule } from '../../engine/rule.ts';
import { eachAppFinRecord } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';
import { DD07 } from '../../words/derived/DD07.ts';

export default rule({
  name: 'AFinDate_09',
  message: 'A financial record is dated more than a year before the apprenticeship started',
  fix: 'Correct AFinDate or LearnStartDate.',
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
      'Is it dated more than a year before the start date?',
      (record, { aim }) => record.AFinDate < addYears(aim.LearnStartDate, -1),
    ).noPasses(),
  ],
});

const learner = (AFinDate: string, draft = {}) =>
  aLearner([
    apprenticeshipProgramme({
      LearnStartDate: '2025-09-01',
      AppFinRecord: [{ AFinType: 'TNP', AFinCode: 1, AFinDate, AFinAmount: 9000 }],
      ...draft,
    }),
  ]);

export const examples = () => [
  triggers('a year and a day', learner('2024-08-31')),
  passes('a year', learner('2024-09-01')),
  passes('a component aim', learner('2024-08-31', { AimType: 3 })),
  passes('not an apprenticeship', learner('2024-08-31', { FundModel: 37, ProgType: 32 })),
];

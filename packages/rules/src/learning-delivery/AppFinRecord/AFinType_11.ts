import { rule } from '../../engine/rule.ts';
import { eachAppFinRecord } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';
import { isFramework } from '../../words/derived/programme.ts';

export default rule({
  name: 'AFinType_11',
  message: 'An assessment price or payment is returned on an apprenticeship framework',
  fix: 'Correct AFinCode or ProgType.',
  note: 'The condition names FundModel 36 alone and would fail every standard; message and intent speak of frameworks, which is how it is read.',
  looksAt: eachAppFinRecord,
  questions: ask => [
    ask(
      'Is the aim funded as an apprenticeship (FundModel 36)?',
      (_, { aim }) => aim.FundModel === 36,
    ).noPasses(),
    ask('Is the aim part of an apprenticeship framework?', (_, { aim }) => isFramework(aim)).noPasses(),
    ask('Is the record about assessment (code 2 or 4)?', record =>
      [2, 4].includes(record.AFinCode),
    ).noPasses(),
  ],
});

const learner = (AFinCode: number, draft = {}) =>
  aLearner([
    apprenticeshipProgramme({
      ProgType: 3,
      StdCode: undefined,
      AppFinRecord: [{ AFinType: 'TNP', AFinCode, AFinDate: '2025-09-01', AFinAmount: 900 }],
      ...draft,
    }),
  ]);

export const examples = () => [
  triggers('total assessment price', learner(2)),
  triggers('residual assessment price', learner(4)),
  passes('training price', learner(1)),
  passes('a standard', learner(2, { ProgType: 25, StdCode: 105 })),
  passes('another funding', learner(2, { FundModel: 81 })),
];

import { rule } from '../../engine/rule.ts';
import { eachAppFinRecord } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AFinDate_14',
  message: 'A payment is dated after the day on which the file was prepared',
  fix: 'Correct AFinDate: return a payment when it has been received.',
  looksAt: eachAppFinRecord,
  questions: ask => [
    ask('Is it a payment (PMR)?', record => record.AFinType === 'PMR').noPasses(),
    ask(
      'Is it dated after the file preparation date?',
      (record, { file }) => record.AFinDate > file.FilePreparationDate,
    ).noPasses(),
  ],
});

const dated = (AFinDate: string, AFinType = 'PMR') =>
  aLearner([
    apprenticeshipProgramme({ AppFinRecord: [{ AFinType, AFinCode: 1, AFinDate, AFinAmount: 900 }] }),
  ]);

export const examples = () => [
  triggers('the day after', dated('2026-03-05'), { preparedOn: '2026-03-04' }),
  passes('the same day', dated('2026-03-04'), { preparedOn: '2026-03-04' }),
  passes('a price', dated('2026-03-05', 'TNP'), { preparedOn: '2026-03-04' }),
];

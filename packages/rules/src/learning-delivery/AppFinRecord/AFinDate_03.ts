import { rule } from '../../engine/rule.ts';
import { eachAppFinRecord } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AFinDate_03',
  message: 'A financial record is dated after the day on which the file was prepared',
  fix: 'Correct AFinDate.',
  looksAt: eachAppFinRecord,
  questions: ask => [
    ask(
      'Is it dated after the file preparation date?',
      (record, { file }) => record.AFinDate > file.FilePreparationDate,
    ).noPasses(),
  ],
});

const dated = (AFinDate: string) =>
  aLearner([
    apprenticeshipProgramme({ AppFinRecord: [{ AFinType: 'TNP', AFinCode: 1, AFinDate, AFinAmount: 9000 }] }),
  ]);

export const examples = () => [
  triggers('the day after', dated('2026-03-05'), { preparedOn: '2026-03-04' }),
  passes('the same day', dated('2026-03-04'), { preparedOn: '2026-03-04' }),
];

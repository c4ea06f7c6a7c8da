import { rule } from '../engine/rule.ts';
import { eachAppFinRecord } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'R_119',
  message: 'The negotiated price is dated before the start of the aim',
  fix: 'Correct AFinDate: no price applies before LearnStartDate.',
  looksAt: eachAppFinRecord,
  questions: ask => [
    ask('Is it a price (TNP)?', record => record.AFinType === 'TNP').noPasses(),
    ask(
      'Did the aim start on or after 1 February 2019?',
      (_, { aim }) => aim.LearnStartDate >= '2019-02-01',
    ).noPasses(),
    ask(
      'Is the price dated before the start?',
      (record, { aim }) => record.AFinDate < aim.LearnStartDate,
    ).noPasses(),
  ],
});

const priced = (LearnStartDate: string, AFinDate: string, AFinType = 'TNP') =>
  aLearner([
    apprenticeshipProgramme({
      LearnStartDate,
      AppFinRecord: [{ AFinType, AFinCode: 1, AFinDate, AFinAmount: 9000 }],
    }),
  ]);

export const examples = () => [
  triggers('a day before the start', priced('2025-09-01', '2025-08-31')),
  passes('on the day of the start', priced('2025-09-01', '2025-09-01')),
  triggers('start on 1 February 2019', priced('2019-02-01', '2019-01-31')),
  passes('start on 31 January 2019', priced('2019-01-31', '2019-01-30')),
  passes('a payment', priced('2025-09-01', '2025-08-31', 'PMR')),
];

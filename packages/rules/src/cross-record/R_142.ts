import { rule } from '../engine/rule.ts';
import { eachAppFinRecord } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../examples/index.ts';
import { aimWhere } from '../words/aims.ts';

export default rule({
  name: 'R_142',
  message: 'A price is recorded on a withdrawn apprenticeship on or after the day the open one began',
  fix: 'Record the price on the open programme aim, or correct AFinDate on the withdrawn one.',
  looksAt: eachAppFinRecord,
  questions: ask => [
    ask('Is it a price (TNP)?', record => record.AFinType === 'TNP').noPasses(),
    ask('Is the aim a programme aim (AimType 1)?', (_, { aim }) => aim.AimType === 1).noPasses(),
    ask(
      'Is the aim part of an apprenticeship standard (ProgType 25)?',
      (_, { aim }) => aim.ProgType === 25,
    ).noPasses(),
    ask(
      'Did the learner withdraw from the aim or take a break (CompStatus 3 or 6)?',
      (_, { aim }) => aim.CompStatus === 3 || aim.CompStatus === 6,
    ).noPasses(),
    ask(
      'Is an actual end date of the aim returned?',
      (_, { aim }) => aim.LearnActEndDate !== undefined,
    ).noPasses(),
    ask(
      'Had an apprenticeship standard that is still open begun by the date of the price, on or after 1 August 2022?',
      (record, { learner }) =>
        aimWhere(
          learner,
          'open programme aim',
          aim =>
            aim.AimType === 1 &&
            aim.ProgType === 25 &&
            aim.LearnActEndDate === undefined &&
            aim.LearnStartDate >= '2022-08-01' &&
            aim.LearnStartDate <= record.AFinDate,
        ) !== undefined,
    ).noPasses(),
  ],
});

const price = (AFinDate: string) => ({ AFinType: 'TNP', AFinCode: 1, AFinDate, AFinAmount: 9000 });
const left = (CompStatus: number, AFinDate: string) =>
  apprenticeshipProgramme({
    LearnStartDate: '2024-09-02',
    LearnActEndDate: '2025-03-31',
    CompStatus,
    AppFinRecord: [price(AFinDate)],
  });
const open = (LearnStartDate = '2025-09-01') =>
  apprenticeshipProgramme({ LearnStartDate, AppFinRecord: [price(LearnStartDate)] });

export const examples = () => [
  triggers('withdrawn; priced on the day the next began', aLearner([left(3, '2025-09-01'), open()])),
  triggers('on a break; priced later', aLearner([left(6, '2025-10-01'), open()])),
  passes('priced the day before the next began', aLearner([left(3, '2025-08-31'), open()])),
  passes('the open one began before August 2022', aLearner([left(3, '2025-09-01'), open('2022-07-31')])),
  triggers('the open one began on 1 August 2022', aLearner([left(3, '2022-08-01'), open('2022-08-01')])),
  passes(
    'withdrawn, but without an end date',
    aLearner([{ ...left(3, '2025-09-01'), LearnActEndDate: undefined }]),
  ),
  passes('completed', aLearner([left(2, '2025-09-01'), open()])),
  passes('another programme', aLearner([{ ...left(3, '2025-09-01'), ProgType: 32 }, open()])),
  passes('on a component aim', aLearner([{ ...left(3, '2025-09-01'), AimType: 3 }, open()])),
  passes(
    'a payment',
    aLearner([
      { ...left(3, '2025-09-01'), AppFinRecord: [{ ...price('2025-09-01'), AFinType: 'PMR' }] },
      open(),
    ]),
  ),
];

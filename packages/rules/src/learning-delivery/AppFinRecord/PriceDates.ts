import { word } from '@waymark/flow';
import type { AppFinRecord, LearningDelivery } from '@waymark/ilr';
import { rule } from '../../engine/rule.ts';
import { eachAppFinRecord } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, type Example, passes, triggers } from '../../examples/index.ts';

/** Rules that compare the dates of two prices of one aim: the total price, and the residual price that replaces it. */
interface PriceDates {
  readonly name: string;
  readonly of: 'training' | 'assessment';
  readonly total: 1 | 2;
  readonly residual: 3 | 4;
  readonly sameDay: boolean;
}

const table: readonly PriceDates[] = [
  { name: 'AFinDate_05', of: 'training', total: 1, residual: 3, sameDay: false },
  { name: 'AFinDate_06', of: 'assessment', total: 2, residual: 4, sameDay: false },
  { name: 'AFinDate_07', of: 'training', total: 1, residual: 3, sameDay: true },
  { name: 'AFinDate_08', of: 'assessment', total: 2, residual: 4, sameDay: true },
];

export default table.map(({ name, of, total, residual, sameDay }) =>
  rule({
    name,
    message: `A total ${of} price is dated ${sameDay ? 'on the same day as' : 'after'} a residual ${of} price`,
    fix: `Correct the date or the code of TNP ${total} or TNP ${residual}.`,
    looksAt: eachAppFinRecord,
    questions: ask => [
      ask('Is it a price (TNP)?', record => record.AFinType === 'TNP').noPasses(),
      ask(`Is it the total ${of} price (code ${total})?`, record => record.AFinCode === total).noPasses(),
      ask(
        `Has the aim a residual ${of} price (TNP ${residual}) ${sameDay ? 'of the same day' : 'of an earlier day'}?`,
        (record, { aim }) =>
          residualPrices(aim, residual).some(({ AFinDate }) =>
            sameDay ? AFinDate === record.AFinDate : AFinDate < record.AFinDate,
          ),
      ).noPasses(),
    ],
  }),
);

const residualPrices = word(
  (_aim, code) => `financial records TNP ${code}`,
  (aim: LearningDelivery, code: number): readonly AppFinRecord[] =>
    aim.AppFinRecord.filter(({ AFinType, AFinCode }) => AFinType === 'TNP' && AFinCode === code),
);

export const examples = () => Object.fromEntries(table.map(prices => [prices.name, examplesOf(prices)]));

function examplesOf({ total, residual, sameDay }: PriceDates): Example[] {
  const learner = (date: string, AFinCode: number = total, AFinType = 'TNP') =>
    aLearner([
      apprenticeshipProgramme({
        AppFinRecord: [
          { AFinType: 'TNP', AFinCode: residual, AFinDate: '2026-01-12', AFinAmount: 4000 },
          { AFinType, AFinCode, AFinDate: date, AFinAmount: 9000 },
        ],
      }),
    ]);
  const expect = (day: boolean) => (day ? triggers : passes);
  return [
    expect(!sameDay)('a day later', learner('2026-01-13')),
    expect(sameDay)('the same day', learner('2026-01-12')),
    passes('a day earlier', learner('2026-01-11')),
    passes('another price', learner('2026-01-12', 5)),
    passes('a payment', learner('2026-01-12', total, 'PMR')),
  ];
}

import { word } from '@waymark/flow';
import type { AppFinRecord, LearningDelivery } from '@waymark/ilr';
import { type ISODate, ukDate } from '@waymark/ilr/dates';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AFinType_13',
  message: 'The funded apprenticeship has no price dated on its start date',
  fix: 'Return a financial record of type TNP whose AFinDate is LearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask(
      'Is a price dated on the start date?',
      aim => priceOn(aim, aim.LearnStartDate) !== undefined,
    ).yesPasses(),
  ],
});

const priceOn = word(
  (_aim, date) => `price dated ${ukDate(date)}`,
  (aim: LearningDelivery, date: ISODate): AppFinRecord | undefined =>
    aim.AppFinRecord.find(({ AFinType, AFinDate }) => AFinType === 'TNP' && AFinDate === date),
);

const learner = (AFinDate: string, AFinType = 'TNP', draft = {}) =>
  aLearner([
    apprenticeshipProgramme({
      LearnStartDate: '2025-09-01',
      AppFinRecord: [{ AFinType, AFinCode: 1, AFinDate, AFinAmount: 9000 }],
      ...draft,
    }),
  ]);

export const examples = () => [
  triggers('a price from the day after', learner('2025-09-02')),
  triggers('a payment on the start date', learner('2025-09-01', 'PMR')),
  passes('a price from the start date', learner('2025-09-01')),
  passes('a component aim', learner('2025-09-02', 'TNP', { AimType: 3 })),
  passes('another funding', learner('2025-09-02', 'TNP', { FundModel: 81 })),
];

import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  FAM,
  passes,
  triggers,
} from '../../examples/index.ts';

const FUND_MODELS: readonly number[] = [35, 36, 38, 81, 99];

export default rule({
  name: 'LearnDelFAMDateFrom_02',
  message: "A FAM record applies from a date before the aim's start date",
  fix: 'Correct LearnDelFAMDateFrom: the record can apply from LearnStartDate at the earliest.',
  note: 'The coded condition compares with the date to; message, text and field list compare with LearnStartDate. The day of the start itself is accepted, although the message says after.',
  looksAt: eachFAM,
  questions: ask => [
    ask(
      'Does the record have a date it applies from?',
      fam => fam.LearnDelFAMDateFrom !== undefined,
    ).noPasses(),
    ask('Is the aim an apprenticeship, adult or non-funded (FundModel 35, 36, 38, 81 or 99)?', (_, { aim }) =>
      FUND_MODELS.includes(aim.FundModel),
    ).noPasses(),
    ask(
      "Is that date before the aim's start date?",
      (fam, { aim }) => fam.LearnDelFAMDateFrom! < aim.LearnStartDate,
    ).noPasses(),
  ],
});

const withContract = (from?: string) =>
  aLearner([apprenticeshipProgramme({ LearningDeliveryFAM: [FAM('ACT', '1', from)] })]);

export const examples = () => [
  triggers('a day before the start', withContract('2025-08-31')),
  passes('on the day of the start', withContract('2025-09-01')),
  passes('no date', withContract()),
  passes(
    'a Skills Bootcamp',
    aLearner([bootcampProgramme({ LearningDeliveryFAM: [FAM('EVI', '1', '2025-08-31')] })]),
  ),
];

import { addDays } from '@waymark/ilr/dates';
import { rule } from '../engine/rule.ts';
import { eachFAM } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, FAM, passes, triggers } from '../examples/index.ts';
import { previousACT } from '../words/fam.ts';

export default rule({
  name: 'R_104',
  message: 'The apprenticeship contract type records of the aim do not follow each other day by day',
  fix: 'Let each ACT record begin on the day after the one before it ends.',
  note: 'The message speaks of the whole duration of the aim, the condition of gaps between records. An earlier record without an end is left to R_101.',
  looksAt: eachFAM,
  questions: ask => [
    ask(
      'Is it an apprenticeship contract type (FAM ACT)?',
      record => record.LearnDelFAMType === 'ACT',
    ).noPasses(),
    ask(
      'Is there an ACT record before it on the aim?',
      (record, { aim }) => previousACT(record, aim) !== undefined,
    ).noPasses(),
    ask(
      'Has that record an end (LearnDelFAMDateTo)?',
      (record, { aim }) => previousACT(record, aim)!.LearnDelFAMDateTo !== undefined,
    ).noPasses(),
    ask(
      'Does it begin on the day after that end?',
      (record, { aim }) =>
        record.LearnDelFAMDateFrom === addDays(previousACT(record, aim)!.LearnDelFAMDateTo!, 1),
    ).yesPasses(),
  ],
});

const contracts = (...LearningDeliveryFAM: ReturnType<typeof FAM>[]) =>
  aLearner([apprenticeshipProgramme({ LearningDeliveryFAM })]);
const first = (to?: string) => FAM('ACT', '2', '2025-09-01', to);
const second = FAM('ACT', '1', '2025-11-03');

export const examples = () => [
  passes('on the next day', contracts(first('2025-11-02'), second)),
  triggers('a day is missing', contracts(first('2025-11-01'), second)),
  triggers('both on one day', contracts(first('2025-11-03'), second)),
  passes('the first has no end', contracts(first(), second)),
  passes(
    'the record that begins a day earlier is before the other, wherever it stands',
    contracts(second, FAM('ACT', '2', '2025-11-02', '2025-11-02')),
  ),
  passes('one record', contracts(FAM('SOF', '105'), second)),
];

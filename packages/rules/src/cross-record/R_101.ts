import { rule } from '../engine/rule.ts';
import { eachFAM } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, FAM, passes, triggers } from '../examples/index.ts';
import { previousACT } from '../words/fam.ts';

export default rule({
  name: 'R_101',
  message: 'Two apprenticeship contract type records of the aim run at the same time',
  fix: 'End the earlier ACT record (LearnDelFAMDateTo) on the day before the next one begins.',
  note: 'By the prose the earlier record must end before the day on which the next begins, by the clause it may end on it. The clause is followed; R_104 asks for the day before.',
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
    ).noTriggers(),
    ask('Is LearnDelFAMDateFrom returned?', record => record.LearnDelFAMDateFrom !== undefined).noPasses(),
    ask(
      'Did it begin before the record before it ended?',
      (record, { aim }) => record.LearnDelFAMDateFrom! < previousACT(record, aim)!.LearnDelFAMDateTo!,
    ).noPasses(),
  ],
});

const contracts = (...LearningDeliveryFAM: ReturnType<typeof FAM>[]) =>
  aLearner([apprenticeshipProgramme({ LearningDeliveryFAM })]);
const first = (to?: string) => FAM('ACT', '2', '2025-09-01', to);
const second = FAM('ACT', '1', '2025-11-03');

export const examples = () => [
  triggers('the second begins the day before the first ends', contracts(first('2025-11-04'), second)),
  triggers('the first has no end', contracts(first(), second)),
  passes('the second begins on the day of the end', contracts(first('2025-11-03'), second)),
  passes('one after the other', contracts(first('2025-11-02'), second)),
  triggers(
    'the record that begins a day earlier is before the other, wherever it stands',
    contracts(second, FAM('ACT', '2', '2025-11-02', '2025-11-04')),
  ),
  passes('one record', contracts(FAM('SOF', '105'), second)),
  passes('neither has a date from', contracts(FAM('ACT', '2', undefined, '2025-11-02'), FAM('ACT', '1'))),
];

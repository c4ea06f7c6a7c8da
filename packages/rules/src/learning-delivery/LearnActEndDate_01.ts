import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'LearnActEndDate_01',
  message: 'The aim ended before it started',
  fix: 'Correct LearnActEndDate or LearnStartDate.',
  note: 'The message says that the end must be after the start; the condition lets the same day pass.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
    ask('Does it lie before the start date?', aim => aim.LearnActEndDate! < aim.LearnStartDate).noPasses(),
  ],
});

const ended = (LearnActEndDate: string | undefined) =>
  aLearner([
    adultSkillsAim({
      LearnStartDate: '2025-09-01',
      LearnActEndDate,
      ...(LearnActEndDate && { CompStatus: 3, WithdrawReason: 40, Outcome: 3 }),
    }),
  ]);

export const examples = () => [
  triggers('ended the day before the start', ended('2025-08-31')),
  passes('ended on the day of the start', ended('2025-09-01')),
  passes('still in learning', ended(undefined)),
];

import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'LearnActEndDate_04',
  message: 'The actual end date lies after the day on which the file was prepared',
  fix: 'Correct LearnActEndDate; leave it out while the learner is still on the aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
    ask(
      'Does it lie after the file preparation date?',
      (aim, { file }) => aim.LearnActEndDate! > file.FilePreparationDate,
    ).noPasses(),
  ],
});

const ended = (LearnActEndDate: string | undefined) =>
  aLearner([adultSkillsAim({ LearnActEndDate, ...(LearnActEndDate && { CompStatus: 2, Outcome: 1 }) })]);

export const examples = () => [
  triggers('ends the day after the file was prepared', ended('2026-03-05'), { preparedOn: '2026-03-04' }),
  passes('ended on the day the file was prepared', ended('2026-03-04'), { preparedOn: '2026-03-04' }),
  passes('still in learning', ended(undefined)),
];

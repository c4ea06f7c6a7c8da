import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AchDate_07',
  message: 'The achievement date is after the day on which the file was prepared',
  fix: 'Correct AchDate: an outcome can be returned only once it has been reached.',
  note: 'The message asks for a date before the preparation; the condition also accepts the day itself.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask(
      'Is it after the file preparation date?',
      (aim, { file }) => aim.AchDate! > file.FilePreparationDate,
    ).noPasses(),
  ],
});

const achieved = (AchDate?: string) => aLearner([bootcampProgramme({ AchDate })]);

export const examples = () => [
  triggers('a day after the preparation', achieved('2026-02-06'), { preparedOn: '2026-02-05' }),
  passes('on the day of the preparation', achieved('2026-02-05'), { preparedOn: '2026-02-05' }),
  passes('not achieved', achieved()),
];

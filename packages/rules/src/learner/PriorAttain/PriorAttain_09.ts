import { rule } from '../../engine/rule.ts';
import { eachPriorAttain } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'PriorAttain_09',
  message: 'The prior attainment is dated after the day on which the file was prepared',
  fix: 'Correct DateLevelApp.',
  looksAt: eachPriorAttain,
  questions: ask => [
    ask(
      'Is its date after the day on which the file was prepared?',
      (record, { file }) => record.DateLevelApp > file.FilePreparationDate,
    ).noPasses(),
  ],
});

const dated = (DateLevelApp: string) =>
  aLearner([adultSkillsAim()], { PriorAttain: [{ PriorLevel: 2, DateLevelApp }] });

export const examples = () => [
  triggers('the day after', dated('2025-10-03'), { preparedOn: '2025-10-02' }),
  passes('the same day', dated('2025-10-02'), { preparedOn: '2025-10-02' }),
];

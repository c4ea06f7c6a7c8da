import { addYears } from '@waymark/ilr/dates';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'OrigLearnStartDate_01',
  message: 'The original start date lies more than ten years before the start date',
  fix: 'Correct OrigLearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an original start date returned?', aim => aim.OrigLearnStartDate !== undefined).noPasses(),
    ask(
      'Does it lie more than ten years before the start date?',
      aim => aim.OrigLearnStartDate! < addYears(aim.LearnStartDate, -10),
    ).noPasses(),
  ],
});

const restart = (OrigLearnStartDate: string | undefined) =>
  aLearner([
    adultSkillsAim({
      LearnStartDate: '2025-09-01',
      OrigLearnStartDate,
      LearningDeliveryFAM: [FAM('SOF', '105'), FAM('RES', '1')],
    }),
  ]);

export const examples = () => [
  triggers('ten years and a day', restart('2015-08-31')),
  passes('ten years', restart('2015-09-01')),
  passes('not returned', restart(undefined)),
];

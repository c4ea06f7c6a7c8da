import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'OrigLearnStartDate_02',
  message: 'The original start date does not lie before the start date',
  fix: 'Return the date on which the learner first started the aim, or leave OrigLearnStartDate out.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an original start date returned?', aim => aim.OrigLearnStartDate !== undefined).noPasses(),
    ask(
      'Does it lie before the start date?',
      aim => aim.OrigLearnStartDate! < aim.LearnStartDate,
    ).yesPasses(),
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
  triggers('the same day', restart('2025-09-01')),
  passes('the day before', restart('2025-08-31')),
  passes('not returned', restart(undefined)),
];

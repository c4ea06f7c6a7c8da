import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, tailoredLearningAim, triggers } from '../../examples/index.ts';

export default rule({
  name: 'PHours_07',
  message: 'The planned hours of the tailored learning aim are missing',
  fix: 'Return PHours: the timetabled hours.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it tailored learning (FundModel 11)?', aim => aim.FundModel === 11).noPasses(),
    ask('Are planned hours returned?', aim => aim.PHours !== undefined).yesPasses(),
  ],
});

export const examples = () => [
  triggers('without', aLearner([tailoredLearningAim()])),
  passes('with', aLearner([tailoredLearningAim({ PHours: 20 })])),
  passes('Adult Skills Fund', aLearner([adultSkillsAim()])),
];

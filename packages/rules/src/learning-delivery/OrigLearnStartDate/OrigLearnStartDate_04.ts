import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'OrigLearnStartDate_04',
  message: 'An original start date is returned without the restart indicator',
  fix: 'Add a FAM record of type RES, or remove OrigLearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an original start date returned?', aim => aim.OrigLearnStartDate !== undefined).noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
  ],
});

const returned = { OrigLearnStartDate: '2024-09-02' };

export const examples = () => [
  triggers('without RES', aLearner([adultSkillsAim(returned)])),
  passes(
    'with RES',
    aLearner([adultSkillsAim({ ...returned, LearningDeliveryFAM: [FAM('SOF', '105'), FAM('RES', '1')] })]),
  ),
  passes('not returned', aLearner([adultSkillsAim()])),
];

import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AimType_05',
  message: 'A core aim is returned outside 16-19 funding',
  fix: 'Return AimType 4 or 3 in place of 5, or correct FundModel.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a core aim (AimType 5)?', aim => aim.AimType === 5).noPasses(),
    ask('Is it 16-19 funded or other 16-19 provision (FundModel 25 or 82)?', aim =>
      [25, 82].includes(aim.FundModel),
    ).yesPasses(),
  ],
});

export const examples = () => [
  triggers('Adult Skills Fund', aLearner([adultSkillsAim({ AimType: 5 })])),
  passes('16-19 funding', aLearner([studyProgrammeAim()])),
  passes('other 16-19 funding', aLearner([studyProgrammeAim({ FundModel: 82 })])),
  passes('not a core aim', aLearner([adultSkillsAim()])),
];

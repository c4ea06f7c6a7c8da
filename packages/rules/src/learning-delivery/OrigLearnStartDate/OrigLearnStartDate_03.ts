import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  passes,
  studyProgrammeAim,
  tailoredLearningAim,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'OrigLearnStartDate_03',
  message: 'An original start date is returned on an aim whose funding does not use it',
  fix: 'Remove OrigLearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an original start date returned?', aim => aim.OrigLearnStartDate !== undefined).noPasses(),
    ask(
      'Is it 16-19 funded or community learning (FundModel 25, 82 or 10)?',
      aim => [25, 82, 10].includes(aim.FundModel),
      { until: 2526 },
    ).noPasses(),
    ask(
      'Is it 16-19 funded or other 16-19 provision (FundModel 25 or 82)?',
      aim => [25, 82].includes(aim.FundModel),
      {
        from: 2627,
      },
    ).noPasses(),
  ],
});

const returned = { OrigLearnStartDate: '2024-09-02' };

export const examples = () => [
  triggers('16-19 funding', aLearner([studyProgrammeAim(returned)])),
  triggers(
    'community learning',
    aLearner([tailoredLearningAim({ ...returned, FundModel: 10, TLOut: undefined })]),
    {
      years: [2526],
    },
  ),
  passes('Adult Skills Fund', aLearner([adultSkillsAim(returned)])),
  passes('not returned', aLearner([studyProgrammeAim()])),
];

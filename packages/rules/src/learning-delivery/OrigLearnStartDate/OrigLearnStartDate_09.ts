import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'OrigLearnStartDate_09',
  message: 'The original start date of an apprenticeship funded aim lies before 1 May 2017',
  fix: 'Correct OrigLearnStartDate or FundModel: FundModel 36 began on 1 May 2017.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is an original start date returned?', aim => aim.OrigLearnStartDate !== undefined).noPasses(),
    ask('Does it lie before 1 May 2017?', aim => aim.OrigLearnStartDate! < '2017-05-01').noPasses(),
  ],
});

const originally = (OrigLearnStartDate: string) =>
  aLearner([apprenticeshipProgramme({ OrigLearnStartDate })]);

export const examples = () => [
  triggers('30 April 2017', originally('2017-04-30')),
  passes('1 May 2017', originally('2017-05-01')),
  passes('not returned', aLearner([apprenticeshipProgramme()])),
  passes('another funding', aLearner([adultSkillsAim({ OrigLearnStartDate: '2017-04-30' })])),
];

import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';
import { DD07 } from '../../words/derived/DD07.ts';

export default rule({
  name: 'FundModel_06',
  message: 'An aim outside an apprenticeship is returned with apprenticeship funding',
  fix: 'Correct FundModel, or return ProgType 25.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).yesPasses(),
  ],
});

export const examples = () => [
  triggers('a Skills Bootcamp', aLearner([bootcampProgramme({ FundModel: 36 })])),
  triggers('without a programme', aLearner([adultSkillsAim({ FundModel: 36 })])),
  passes('an apprenticeship', aLearner([apprenticeshipProgramme()])),
  passes('another funding', aLearner([bootcampProgramme()])),
];

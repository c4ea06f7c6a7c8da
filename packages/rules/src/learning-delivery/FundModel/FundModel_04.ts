import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipProgramme,
  passes,
  studyProgrammeAim,
  triggers,
} from '../../examples/index.ts';
import { DD07 } from '../../words/derived/DD07.ts';

export default rule({
  name: 'FundModel_04',
  message: 'An apprenticeship aim is returned with 16-19 funding',
  fix: 'Return the funding model of apprenticeships, or correct ProgType.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
    ask('Is it 16-19 funded or other 16-19 provision (FundModel 25 or 82)?', aim =>
      [25, 82].includes(aim.FundModel),
    ).noPasses(),
  ],
});

export const examples = () => [
  triggers('16-19 funding', aLearner([apprenticeshipProgramme({ FundModel: 25 })])),
  triggers('other 16-19 funding', aLearner([apprenticeshipProgramme({ FundModel: 82 })])),
  passes('apprenticeship funding', aLearner([apprenticeshipProgramme()])),
  passes('not an apprenticeship', aLearner([studyProgrammeAim()])),
];

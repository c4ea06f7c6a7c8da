import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'ProgType_06',
  message: 'An apprenticeship standard is returned with a funding model that does not pay for it',
  fix: 'Correct FundModel (36, 81 or 99) or ProgType.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it apprenticeship or other adult funded (FundModel 36 or 81)?', aim =>
      [36, 81].includes(aim.FundModel),
    ).yesPasses(),
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).yesPasses(),
  ],
});

const programme = (FundModel: number) => aLearner([apprenticeshipProgramme({ FundModel })]);

export const examples = () => [
  triggers('Adult Skills Fund', programme(38)),
  passes('apprenticeship funding', programme(36)),
  passes('other adult funding', programme(81)),
  passes('not funded', programme(99)),
  passes('not an apprenticeship', aLearner([bootcampProgramme()])),
];

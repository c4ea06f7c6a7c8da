import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, FAM, loanAim, passes, triggers } from '../../examples/index.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_40',
  message: 'The advanced learner loans indicator (ADL) is returned on an apprenticeship',
  fix: 'Remove the ADL record: loans do not pay for apprenticeships.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).noPasses(),
    ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
    ask('Is ADL recorded?', aim => hasFAM(aim, 'ADL')).noPasses(),
  ],
});

const loan = { FundModel: 99, LearningDeliveryFAM: [FAM('ADL', '1')] };

export const examples = () => [
  triggers('a loan for an apprenticeship', aLearner([apprenticeshipProgramme(loan)])),
  passes('no loan', aLearner([apprenticeshipProgramme({ ...loan, LearningDeliveryFAM: [] })])),
  passes('a loan for another aim', aLearner([loanAim()])),
  passes('a funded apprenticeship', aLearner([apprenticeshipProgramme()])),
];

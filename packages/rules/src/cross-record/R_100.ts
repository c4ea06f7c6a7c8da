import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../examples/index.ts';

export default rule({
  name: 'R_100',
  message: 'The completed apprenticeship has no assessment price',
  fix: 'Record the agreed price of the end-point assessment (TNP 2, or TNP 4 if it changed).',
  note: 'The flow chart asks for FundModel 36 and TNP 2 alone; the condition for every funding model but 99 and TNP 2 or 4. The condition is followed.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is it completed (CompStatus 2)?', aim => aim.CompStatus === 2).noPasses(),
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).yesPasses(),
    ask('Is an assessment price recorded (TNP 2 or 4)?', aim =>
      aim.AppFinRecord.some(
        ({ AFinType, AFinCode }) => AFinType === 'TNP' && (AFinCode === 2 || AFinCode === 4),
      ),
    ).yesPasses(),
  ],
});

const completed = (codes: readonly number[], more = {}) =>
  apprenticeshipProgramme({
    LearnActEndDate: '2026-02-13',
    CompStatus: 2,
    Outcome: 8,
    AppFinRecord: codes.map(AFinCode => ({
      AFinType: 'TNP',
      AFinCode,
      AFinDate: '2025-09-01',
      AFinAmount: 1000,
    })),
    ...more,
  });

export const examples = () => [
  triggers('training price alone', aLearner([completed([1])])),
  passes('assessment price', aLearner([completed([1, 2])])),
  passes('residual assessment price', aLearner([completed([3, 4])])),
  passes('non-funded', aLearner([completed([], { FundModel: 99 })])),
  passes('still in learning', aLearner([completed([1], { CompStatus: 1 })])),
  passes('a component aim', aLearner([apprenticeshipComponent({ CompStatus: 2 })])),
  passes('no apprenticeship', aLearner([bootcampProgramme({ CompStatus: 2 })])),
];

import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'CompStatus_11',
  message: 'An apprenticeship unit is returned as on a break in learning',
  fix: 'Return another CompStatus: apprenticeship units (ProgType 34) know no breaks.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).noPasses(),
    ask('Is the learner on a break (CompStatus 6)?', aim => aim.CompStatus === 6).noPasses(),
  ],
});

const unit = { FundModel: 39, ProgType: 34, LearnStartDate: '2026-09-01' };

export const examples = () => [
  triggers('a unit on a break', aLearner([bootcampProgramme({ ...unit, CompStatus: 6 })])),
  passes('a unit in learning', aLearner([bootcampProgramme(unit)])),
  passes('another programme on a break', aLearner([bootcampProgramme({ CompStatus: 6 })])),
];

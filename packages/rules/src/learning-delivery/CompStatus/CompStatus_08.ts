import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, bootcampSubject, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'CompStatus_08',
  message: 'The Skills Bootcamp has an achievement date but is not returned as completed',
  fix: 'Set CompStatus to 2 on the programme aim, or remove AchDate.',
  note: 'The message says that the completion status is missing; the condition is about a wrong one.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is it funded as a Skills Bootcamp (FundModel 37)?', aim => aim.FundModel === 37).noPasses(),
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is it completed (CompStatus 2)?', aim => aim.CompStatus === 2).yesPasses(),
  ],
});

const ended = { LearnActEndDate: '2025-12-19', Outcome: 1, AchDate: '2026-02-20' };

export const examples = () => [
  triggers('an outcome on a continuing bootcamp', aLearner([bootcampProgramme({ AchDate: '2026-02-20' })])),
  triggers('an outcome after a withdrawal', aLearner([bootcampProgramme({ ...ended, CompStatus: 3 })])),
  passes('completed', aLearner([bootcampProgramme({ ...ended, CompStatus: 2 })])),
  passes('no outcome yet', aLearner([bootcampProgramme()])),
  passes('another programme', aLearner([bootcampProgramme({ ...ended, ProgType: undefined })])),
  passes('another funding model', aLearner([bootcampProgramme({ ...ended, FundModel: 99 })])),
  passes('a component aim', aLearner([bootcampSubject(ended)])),
];

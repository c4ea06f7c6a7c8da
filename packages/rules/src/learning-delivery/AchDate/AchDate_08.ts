import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AchDate_08',
  message: 'The trailblazer apprenticeship is achieved but has no achievement date',
  fix: 'Return AchDate on the programme aim.',
  note: 'The 2024-25 and 2025-26 messages also name traineeships; the condition does not.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is it funded as other adult provision (FundModel 81)?', aim => aim.FundModel === 81).noPasses(),
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it achieved (Outcome 1)?', aim => aim.Outcome === 1).noPasses(),
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).yesPasses(),
  ],
});

const achieved = { FundModel: 81, CompStatus: 2, Outcome: 1, LearnActEndDate: '2026-02-10' };

export const examples = () => [
  triggers('achieved without a date', aLearner([apprenticeshipProgramme(achieved)])),
  passes('achieved with a date', aLearner([apprenticeshipProgramme({ ...achieved, AchDate: '2026-02-20' })])),
  passes('not achieved', aLearner([apprenticeshipProgramme({ ...achieved, Outcome: 3 })])),
  passes('another programme', aLearner([apprenticeshipProgramme({ ...achieved, ProgType: undefined })])),
  passes('another funding model', aLearner([apprenticeshipProgramme({ ...achieved, FundModel: 36 })])),
  passes('a component aim', aLearner([apprenticeshipProgramme({ ...achieved, AimType: 3 })])),
];

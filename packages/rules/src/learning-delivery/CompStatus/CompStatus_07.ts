import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'CompStatus_07',
  message: 'The apprenticeship has an achievement date but is not returned as completed',
  fix: 'Set CompStatus to 2, or remove AchDate.',
  note: 'The message says that the completion status is missing; the condition is about a wrong one.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
    ask('Did it end on or after 1 August 2019?', aim => aim.LearnActEndDate! >= '2019-08-01').noPasses(),
    ask('Is it completed (CompStatus 2)?', aim => aim.CompStatus === 2).yesPasses(),
  ],
});

const ended = { LearnActEndDate: '2026-02-10', CompStatus: 1, AchDate: '2026-02-20' };
const old = { LearnStartDate: '2017-09-01', AchDate: '2019-08-20' };

export const examples = () => [
  triggers('achieved but continuing', aLearner([apprenticeshipProgramme(ended)])),
  triggers(
    'ended on 1 August 2019',
    aLearner([apprenticeshipProgramme({ ...old, LearnActEndDate: '2019-08-01' })]),
  ),
  passes(
    'ended on 31 July 2019',
    aLearner([apprenticeshipProgramme({ ...old, LearnActEndDate: '2019-07-31' })]),
  ),
  passes('completed', aLearner([apprenticeshipProgramme({ ...ended, CompStatus: 2 })])),
  passes('not achieved', aLearner([apprenticeshipProgramme({ ...ended, AchDate: undefined })])),
  passes('not ended', aLearner([apprenticeshipProgramme({ ...ended, LearnActEndDate: undefined })])),
  passes('another programme', aLearner([apprenticeshipProgramme({ ...ended, ProgType: undefined })])),
  passes('another funding model', aLearner([apprenticeshipProgramme({ ...ended, FundModel: 81 })])),
  passes('a component aim', aLearner([apprenticeshipProgramme({ ...ended, AimType: 3 })])),
];

import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AchDate_12',
  message: 'The apprenticeship is completed but has no achievement date',
  fix: 'Return AchDate on the programme aim, or correct CompStatus.',
  note: 'The coded condition asks for a missing actual end date, which contradicts its own precondition; the message and the text mean the achievement date.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it completed (CompStatus 2)?', aim => aim.CompStatus === 2).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
    ask('Did it end on or after 1 August 2021?', aim => aim.LearnActEndDate! >= '2021-08-01').noPasses(),
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).yesPasses(),
  ],
});

const ended = { LearnActEndDate: '2026-02-10', CompStatus: 2 };
const old = { LearnStartDate: '2019-09-02', CompStatus: 2 };

export const examples = () => [
  triggers('completed without an achievement date', aLearner([apprenticeshipProgramme(ended)])),
  triggers(
    'ended on 1 August 2021',
    aLearner([apprenticeshipProgramme({ ...old, LearnActEndDate: '2021-08-01' })]),
  ),
  passes(
    'ended on 31 July 2021',
    aLearner([apprenticeshipProgramme({ ...old, LearnActEndDate: '2021-07-31' })]),
  ),
  passes('completed with one', aLearner([apprenticeshipProgramme({ ...ended, AchDate: '2026-02-20' })])),
  passes('no end date', aLearner([apprenticeshipProgramme({ CompStatus: 2 })])),
  passes('withdrawn', aLearner([apprenticeshipProgramme({ ...ended, CompStatus: 3 })])),
  passes('another programme', aLearner([apprenticeshipProgramme({ ...ended, ProgType: undefined })])),
  passes('another funding model', aLearner([apprenticeshipProgramme({ ...ended, FundModel: 81 })])),
  passes('a component aim', aLearner([apprenticeshipProgramme({ ...ended, AimType: 3 })])),
];

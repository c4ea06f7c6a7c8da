import { addDays } from '@waymark/ilr/dates';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AchDate_11',
  message: "The apprenticeship's achievement date is less than seven days after its actual end date",
  fix: 'Check both dates: LearnActEndDate is the end of the training, AchDate the end of the assessment that follows it.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
    ask('Did it end on or after 1 August 2019?', aim => aim.LearnActEndDate! >= '2019-08-01').noPasses(),
    ask(
      'Is the achievement less than seven days after the end?',
      aim => aim.AchDate! < addDays(aim.LearnActEndDate!, 7),
    ).noPasses(),
  ],
});

const ended = { LearnActEndDate: '2026-02-10', CompStatus: 2, AchDate: '2026-02-16' };
const old = { LearnStartDate: '2017-09-01', LearnActEndDate: '2019-07-31', AchDate: '2019-08-01' };

export const examples = () => [
  triggers('six days after the end', aLearner([apprenticeshipProgramme(ended)])),
  triggers(
    'ended on 1 August 2019',
    aLearner([apprenticeshipProgramme({ ...ended, ...old, LearnActEndDate: '2019-08-01' })]),
  ),
  passes('ended on 31 July 2019', aLearner([apprenticeshipProgramme({ ...ended, ...old })])),
  passes(
    'seven days after the end',
    aLearner([apprenticeshipProgramme({ ...ended, AchDate: '2026-02-17' })]),
  ),
  passes('not achieved', aLearner([apprenticeshipProgramme({ ...ended, AchDate: undefined })])),
  passes('not ended', aLearner([apprenticeshipProgramme({ ...ended, LearnActEndDate: undefined })])),
  passes('another programme', aLearner([apprenticeshipProgramme({ ...ended, ProgType: undefined })])),
  passes('another funding model', aLearner([apprenticeshipProgramme({ ...ended, FundModel: 81 })])),
  passes('a component aim', aLearner([apprenticeshipProgramme({ ...ended, AimType: 3 })])),
];

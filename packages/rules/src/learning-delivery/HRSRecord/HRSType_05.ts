import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  HRS,
  nonFundedAim,
  passes,
  studyProgrammeAim,
  tLevelProgramme,
  triggers,
} from '../../examples/index.ts';
import { hours } from '../../words/hours.ts';

export default rule({
  name: 'HRSType_05',
  message: 'T Level hours (HRS 2) are returned for a 16-19 study programme',
  fix: 'Remove the HRS 2 record, or correct ProgType to 31.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it 16-19 funded (FundModel 25)?', aim => aim.FundModel === 25).noPasses(),
    ask('Are T Level hours recorded (HRS 2)?', aim => hours(aim, [2]) !== undefined).noPasses(),
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).yesPasses(),
  ],
});

const timed = { HRSRecord: [HRS(2, 600)] };

export const examples = () => [
  triggers('a study programme', aLearner([studyProgrammeAim(timed)])),
  triggers('a transition programme', aLearner([studyProgrammeAim({ ...timed, ProgType: 30 })])),
  passes('a T Level', aLearner([tLevelProgramme(timed)])),
  passes('no hours', aLearner([studyProgrammeAim()])),
  passes('not 16-19 funded', aLearner([nonFundedAim(timed)])),
];

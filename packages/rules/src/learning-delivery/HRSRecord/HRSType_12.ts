import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, HRS, passes, studyProgrammeAim, tLevelProgramme, triggers } from '../../examples/index.ts';
import { hours } from '../../words/hours.ts';

export default rule({
  name: 'HRSType_12',
  message: 'Hours of other provision (HRS 1, 3, 4, 5 or 6) are returned for a T Level',
  fix: 'Keep HRS 2 alone.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it 16-19 funded (FundModel 25)?', aim => aim.FundModel === 25).noPasses(),
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).noPasses(),
    ask('Is HRS 1, 3, 4, 5 or 6 recorded?', aim => hours(aim, [1, 3, 4, 5, 6]) !== undefined).noPasses(),
  ],
});

const timed = { HRSRecord: [HRS(6, 40)] };

export const examples = () => [
  triggers('additional hours', aLearner([tLevelProgramme(timed)])),
  passes('planned hours', aLearner([tLevelProgramme({ HRSRecord: [HRS(2, 1800)] })])),
  passes('no T Level', aLearner([studyProgrammeAim(timed)])),
  passes('not funded', aLearner([tLevelProgramme({ ...timed, FundModel: 99 })])),
];

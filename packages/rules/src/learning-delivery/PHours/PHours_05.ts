import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  nonFundedAim,
  passes,
  studyProgrammeAim,
  tLevelProgramme,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'PHours_05',
  message: 'Planned hours are returned for a 16-19 study programme',
  fix: 'Remove PHours, or correct ProgType to 31.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it 16-19 funded (FundModel 25)?', aim => aim.FundModel === 25).noPasses(),
    ask('Are planned hours returned?', aim => aim.PHours !== undefined).noPasses(),
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).yesPasses(),
  ],
});

const timed = { PHours: 600 };

export const examples = () => [
  triggers('a study programme', aLearner([studyProgrammeAim(timed)])),
  triggers('a transition programme', aLearner([studyProgrammeAim({ ...timed, ProgType: 30 })])),
  passes('a T Level', aLearner([tLevelProgramme(timed)])),
  passes('no hours', aLearner([studyProgrammeAim()])),
  passes('not 16-19 funded', aLearner([nonFundedAim(timed)])),
];

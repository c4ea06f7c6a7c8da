import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';

export default rule({
  name: 'FundModel_11',
  message: 'A T Level aim is not returned with 16-19 funding',
  fix: 'Return FundModel 25, or correct ProgType.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).noPasses(),
    ask('Is it 16-19 funded (FundModel 25)?', aim => aim.FundModel === 25).yesPasses(),
  ],
});

const aim = (FundModel: number, ProgType = 31) => aLearner([studyProgrammeAim({ FundModel, ProgType })]);

export const examples = () => [
  triggers('other 16-19 funding', aim(82)),
  passes('16-19 funding', aim(25)),
  passes('not a T Level', aim(82, 30)),
];

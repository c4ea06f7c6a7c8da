import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, bootcampSubject, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AchDate_14',
  message: 'An achievement date is returned on an aim that is not a programme aim',
  fix: 'Move AchDate to the programme aim (AimType 1).',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).yesPasses(),
  ],
});

const achieved = { AchDate: '2026-12-18' };

export const examples = () => [
  triggers('on the subject aim', aLearner([bootcampSubject(achieved)])),
  passes('on the programme aim', aLearner([bootcampProgramme(achieved)])),
  passes('not achieved', aLearner([bootcampSubject()])),
];

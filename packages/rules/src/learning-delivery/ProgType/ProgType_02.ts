import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'ProgType_02',
  message: 'A programme type is returned on an aim that belongs to no programme',
  fix: 'Remove ProgType, or return AimType 1, 3 or 5.',
  looksAt: eachAim,
  questions: ask => [
    ask('Does it belong to no programme (AimType 4)?', aim => aim.AimType === 4).noPasses(),
    ask('Is a programme type returned (ProgType)?', aim => aim.ProgType !== undefined).noPasses(),
  ],
});

export const examples = () => [
  triggers('with a programme type', aLearner([adultSkillsAim({ ProgType: 32 })])),
  passes('without', aLearner([adultSkillsAim()])),
  passes('a programme aim', aLearner([bootcampProgramme()])),
];

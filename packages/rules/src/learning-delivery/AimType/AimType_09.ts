import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AimType_09',
  message: 'The T Level foundation year aim is not the core aim',
  fix: 'Return AimType 5 on the aim whose reference begins with ZTPR.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a T Level foundation year aim (ZTPR…)?', aim => /^ZTPR/i.test(aim.LearnAimRef)).noPasses(),
    ask('Is it a core aim (AimType 5)?', aim => aim.AimType === 5).yesPasses(),
  ],
});

const aim = (draft = {}) =>
  aLearner([studyProgrammeAim({ LearnAimRef: 'ZTPR0001', ProgType: 30, ...draft })]);

export const examples = () => [
  triggers('a component aim', aim({ AimType: 3 })),
  passes('the core aim', aim()),
  passes('another aim', aim({ LearnAimRef: '60012345', AimType: 3 })),
];

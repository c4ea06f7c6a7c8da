import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';

/** Work experience of traineeships and supported internships, and industry placements before T Levels. */
const OTHER_PLACEMENTS = [
  ...['Z0007834', 'Z0007835', 'Z0007836', 'Z0007837', 'Z0007838'],
  ...['Z0002347', 'ZWRKX001', 'ZWRKX002'],
];

export default rule({
  name: 'LearnAimRef_90',
  message: 'A T Level holds a work experience aim of another programme',
  fix: 'Return the T Level industry placement (ZWRKX003), or correct ProgType.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).noPasses(),
    ask('Is it a work experience aim of another programme?', aim =>
      OTHER_PLACEMENTS.includes(aim.LearnAimRef.toUpperCase()),
    ).noPasses(),
  ],
});

const aim = (LearnAimRef: string, ProgType = 31) =>
  aLearner([studyProgrammeAim({ LearnAimRef, ProgType, AimType: 3 })]);

export const examples = () => [
  ...OTHER_PLACEMENTS.map(LearnAimRef => triggers(`${LearnAimRef} in a T Level`, aim(LearnAimRef))),
  passes('the T Level industry placement', aim('ZWRKX003')),
  passes('not in a T Level', aim('ZWRKX002', 30)),
];
